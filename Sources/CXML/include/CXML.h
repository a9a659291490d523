// The C face of libxml2's HTML parser: everything Swift may call, and no header of libxml2.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Who is told of a page's pieces, in their order. Each is given `context`.
typedef struct {
  /// An element begins. `attributes` are names and values in turn, ended by NULL; a value may be
  /// NULL. NULL itself where there are none.
  void (*_Nonnull start)(
      void *_Nullable context, const char *_Nonnull name,
      const char *_Nullable const *_Nullable attributes);
  /// An element ends, whether the page says so or not.
  void (*_Nonnull end)(void *_Nullable context, const char *_Nonnull name);
  /// A piece of text or of a script, UTF-8 without a final zero.
  void (*_Nonnull text)(void *_Nullable context, const char *_Nonnull bytes, int32_t count);
} cxml_handler;

/// How a parse ended.
typedef enum {
  cxml_done = 0,
  /// So many errors, or such nesting, that the page is given up; what was read was told.
  cxml_tangled = 1,
  cxml_no_memory = 2,
} cxml_end;

/// Parses a page of UTF-8 without zero bytes, whose own word on its encoding is passed over.
///
/// Time and memory are bounded by a small multiple of `length`: nothing is fetched, no tree is
/// built, and `cxml_tangled` ends what would take longer.
cxml_end cxml_parse_html(
    const char *_Nonnull page, int32_t length, const cxml_handler *_Nonnull handler,
    void *_Nullable context);

/// The version of the linked libxml2, such as "2.9.14". A static string.
const char *_Nonnull cxml_version(void);

#ifdef __cplusplus
}
#endif
