#include "CLexicons.h"

// C23 gave #embed its name; the older language mode of the package has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[] = {

TABLE(units)
#embed "data/units.tsv"
};

TABLE(numbers)
#embed "data/numbers.tsv"
};

TABLE(statuses)
#embed "data/statuses.tsv"
};

TABLE(documents)
#embed "data/documents.tsv"
};

TABLE(periods)
#embed "data/periods.tsv"
};

TABLE(names)
#embed "data/names.tsv"
};

TABLE(fields)
#embed "data/fields.tsv"
};

TABLE(awards)
#embed "data/awards.tsv"
};

TABLE(posts)
#embed "data/posts.tsv"
};

TABLE(people)
#embed "data/people.tsv"
};

TABLE(organisations)
#embed "data/organisations.tsv"
};

TABLE(places)
#embed "data/places.tsv"
};

TABLE(models)
#embed "data/models.tsv"
};

TABLE(cues)
#embed "data/cues.tsv"
};

TABLE(furniture)
#embed "data/furniture.tsv"
};

TABLE(events)
#embed "data/events.tsv"
};

#define ENTRY(name) {#name, name, sizeof name}

static const clexicon_table tables[] = {
    ENTRY(units),
    ENTRY(numbers),
    ENTRY(statuses),
    ENTRY(documents),
    ENTRY(periods),
    ENTRY(names),
    ENTRY(fields),
    ENTRY(awards),
    ENTRY(posts),
    ENTRY(people),
    ENTRY(organisations),
    ENTRY(places),
    ENTRY(models),
    ENTRY(cues),
    ENTRY(furniture),
    ENTRY(events),
};

size_t clexicon_count(void) { return sizeof tables / sizeof tables[0]; }

clexicon_table clexicon_at(size_t index) { return tables[index]; }
