#include "CEncodings.h"

// C23 gave #embed its name; the older language mode of the package has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[] = {

TABLE(tcvn3)
#embed "data/tcvn3.tsv"
};

TABLE(vni)
#embed "data/vni.tsv"
};

TABLE(viscii)
#embed "data/viscii.tsv"
};

TABLE(vps)
#embed "data/vps.tsv"
};

TABLE(bkhcm1)
#embed "data/bkhcm1.tsv"
};

TABLE(bkhcm2)
#embed "data/bkhcm2.tsv"
};

TABLE(vscii1)
#embed "data/tcvn5712-1.tsv"
};

TABLE(vscii2)
#embed "data/tcvn5712-2.tsv"
};

TABLE(syllables)
#embed "data/syllables.tsv"
};

#define ENTRY(name, table) {name, table, sizeof table}

// In the order in which archives hold them: the commonest first.
static const cencodings_table tables[] = {
    ENTRY("TCVN3", tcvn3),
    ENTRY("VNI", vni),
    ENTRY("VISCII", viscii),
    ENTRY("VPS", vps),
    ENTRY("TCVN5712-1", vscii1),
    ENTRY("TCVN5712-2", vscii2),
    ENTRY("BKHCM2", bkhcm2),
    ENTRY("BKHCM1", bkhcm1),
};

size_t cencodings_count(void) { return sizeof tables / sizeof tables[0]; }

cencodings_table cencodings_at(size_t index) { return tables[index]; }

cencodings_table cencodings_syllables(void) {
  return (cencodings_table)ENTRY("syllables", syllables);
}
