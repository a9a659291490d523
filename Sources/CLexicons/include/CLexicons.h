// The lexicons as bytes: one table of tab-separated values a file of `data/`.
#pragma once

#include <stddef.h>

/// One embedded table.
typedef struct {
  /// The file's name without its ending, such as "units".
  const char *_Nonnull name;
  /// The file's bytes, UTF-8.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t count;
} clexicon_table;

/// The number of embedded tables.
size_t clexicon_count(void);

/// The table at `index`, which must be less than `clexicon_count()`. Static storage.
clexicon_table clexicon_at(size_t index);
