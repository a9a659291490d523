#include "CGazetteer.h"

// C23 gave #embed its name; the older language mode of the package has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char units[] = {
#embed "data/units.tsv"
};

static const unsigned char parents[] = {
#embed "data/parents.tsv"
};

cgazetteer_table cgazetteer_units(void) {
  return (cgazetteer_table){units, sizeof units};
}

cgazetteer_table cgazetteer_parents(void) {
  return (cgazetteer_table){parents, sizeof parents};
}
