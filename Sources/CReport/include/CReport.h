// The report page as bytes: its frame, its style sheets and its scripts, the files of `page/`.
#pragma once

#include <stddef.h>

/// Bytes that are part of the program, UTF-8.
typedef struct {
  /// The first of them.
  const unsigned char *_Nonnull bytes;
  /// How many there are.
  size_t count;
} creport_text;

/// The frame: HTML with a `{{name}}` for everything that is put in. Static storage.
creport_text creport_frame(void);

/// The style sheets, one after the other. Static storage.
creport_text creport_style(void);

/// The scripts, one after the other. Static storage.
creport_text creport_script(void);
