// The C face of libarchive: everything Swift may call, and no header of libarchive.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An archive or a compressed file that is being read from its beginning to its end.
typedef struct carchive carchive;

typedef enum { carchive_file, carchive_folder, carchive_other } carchive_kind;

/// What stands before the bytes of an entry.
typedef struct {
  /// The path in the archive, in no certain encoding; NULL where it cannot be read. Lives until the
  /// next entry.
  const char *_Nullable path;
  carchive_kind kind;
  /// How many bytes the entry says it has; -1 where it does not say.
  int64_t size;
  int32_t is_encrypted;
  /// Whether the file is no archive: it is read as one entry without a path, unpacked.
  int32_t is_single;
  /// Whether the next entry can be found without unpacking this one.
  int32_t is_skipped_cheaply;
} carchive_entry;

/// How a call ended.
typedef enum {
  carchive_ok = 0,
  carchive_end = 1,
  /// This entry cannot be read; the next one may.
  carchive_bad_entry = 2,
  /// Nothing further can be read.
  carchive_bad_archive = 3,
} carchive_result;

/// Opens what a descriptor stands at the beginning of: zip and tar archives, and any single file,
/// packed by gzip, bzip2, xz or zstd or not. The descriptor stays open. NULL without memory.
carchive *_Nullable carchive_open_descriptor(int32_t descriptor);

/// Opens what a pipe gives behind `count` bytes that were read from it already, which are copied. The
/// descriptor stays open. NULL without memory.
carchive *_Nullable carchive_open_pipe(
    int32_t descriptor, const void *_Nullable head, int64_t count);

/// Opens bytes, which must stay where they are until `carchive_close`.
carchive *_Nullable carchive_open_bytes(const void *_Nullable bytes, int64_t count);

void carchive_close(carchive *_Nonnull archive);

/// Goes to the next entry.
carchive_result carchive_next(carchive *_Nonnull archive, carchive_entry *_Nonnull entry);

/// Reads at most `count` bytes of the entry into `buffer`; `*read` is then how many, 0 at its end.
carchive_result carchive_read(
    carchive *_Nonnull archive, void *_Nonnull buffer, int64_t count, int64_t *_Nonnull read);

/// Whether, at the end, nothing at all was unpacked, not even an archive without entries.
int32_t carchive_is_empty(carchive *_Nonnull archive);

/// How many bytes have been taken from the file, packed as they are.
int64_t carchive_consumed(carchive *_Nonnull archive);

/// What went wrong last, in English; empty where that is not known.
const char *_Nonnull carchive_reason(carchive *_Nonnull archive);

/// The version of the linked libarchive, such as "3.6.2".
const char *_Nonnull carchive_version(void);

#ifdef __cplusplus
}
#endif
