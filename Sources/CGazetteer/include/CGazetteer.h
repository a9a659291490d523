// The tables of administrative units as bytes; data/README.md says what is in them.
#pragma once

#include <stddef.h>

/// One embedded table.
typedef struct {
  /// The file's bytes, UTF-8. Static storage.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t count;
} cgazetteer_table;

/// All units, sorted by their folded names.
cgazetteer_table cgazetteer_units(void);

/// The provinces and districts, sorted by their codes.
cgazetteer_table cgazetteer_parents(void);
