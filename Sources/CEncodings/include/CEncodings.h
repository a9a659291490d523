// Old Vietnamese encodings and the commonest syllables as bytes: one table of tab-separated values a
// file of `data/`.
#pragma once

#include <stddef.h>

/// One embedded table.
typedef struct {
  /// The encoding's name, such as "TCVN3".
  const char *_Nonnull name;
  /// The file's bytes, UTF-8.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t count;
} cencodings_table;

/// The number of encodings.
size_t cencodings_count(void);

/// The encoding at `index`, which must be less than `cencodings_count()`. Static storage.
cencodings_table cencodings_at(size_t index);

/// The syllables of archived documents, with how often each stands there.
cencodings_table cencodings_syllables(void);
