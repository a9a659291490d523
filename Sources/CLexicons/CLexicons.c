#include "CLexicons.h"

// C23 gave #embed its name; the older language mode of the package has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[] = {

TABLE(units)
#embed "data/units.tsv"
};

TABLE(posts)
#embed "data/posts.tsv"
};

TABLE(organisations)
#embed "data/organisations.tsv"
};

TABLE(people)
#embed "data/people.tsv"
};

TABLE(places)
#embed "data/places.tsv"
};

TABLE(models)
#embed "data/models.tsv"
};

#define ENTRY(name) {#name, name, sizeof name}

static const clexicon_table tables[] = {
    ENTRY(units),
    ENTRY(posts),
    ENTRY(organisations),
    ENTRY(people),
    ENTRY(places),
    ENTRY(models),
};

size_t clexicon_count(void) { return sizeof tables / sizeof tables[0]; }

clexicon_table clexicon_at(size_t index) { return tables[index]; }
