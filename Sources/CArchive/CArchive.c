#include "CArchive.h"

#include <stdlib.h>

#include <archive.h>
#include <archive_entry.h>

struct carchive {
  struct archive *reader;
  // The opening itself went wrong; told at the first entry.
  int is_bad;
};

static carchive *make(void) {
  carchive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->reader = archive_read_new();
  if (!archive->reader) {
    free(archive);
    return NULL;
  }
  struct archive *reader = archive->reader;
  archive_read_support_filter_gzip(reader);
  archive_read_support_filter_bzip2(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_format_zip(reader);
  archive_read_support_format_tar(reader);
  archive_read_support_format_raw(reader);
  archive_read_support_format_empty(reader);
  return archive;
}

carchive *carchive_open_descriptor(int32_t descriptor) {
  carchive *archive = make();
  if (archive) {
    archive->is_bad = archive_read_open_fd(archive->reader, descriptor, 1 << 16) < ARCHIVE_WARN;
  }
  return archive;
}

carchive *carchive_open_bytes(const void *bytes, int64_t count) {
  carchive *archive = make();
  if (archive) {
    archive->is_bad =
        archive_read_open_memory(archive->reader, bytes, (size_t)count) < ARCHIVE_WARN;
  }
  return archive;
}

void carchive_close(carchive *archive) {
  archive_read_free(archive->reader);
  free(archive);
}

static carchive_kind kind_of(struct archive_entry *entry) {
  if (archive_entry_hardlink(entry)) return carchive_other;
  switch (archive_entry_filetype(entry)) {
    case AE_IFREG: return carchive_file;
    case AE_IFDIR: return carchive_folder;
    default: return carchive_other;
  }
}

carchive_result carchive_next(carchive *archive, carchive_entry *result) {
  if (archive->is_bad) return carchive_bad_archive;
  struct archive_entry *entry;
  int status = archive_read_next_header(archive->reader, &entry);
  if (status == ARCHIVE_EOF) return carchive_end;
  if (status == ARCHIVE_FATAL) return carchive_bad_archive;
  // What cannot be told apart from the path is only a warning: the bytes are there.
  const char *path = archive_entry_pathname_utf8(entry);
  result->path = path ? path : archive_entry_pathname(entry);
  result->kind = kind_of(entry);
  result->size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
  result->is_encrypted = archive_entry_is_encrypted(entry);
  result->is_single = archive_format(archive->reader) == ARCHIVE_FORMAT_RAW;
  return status < ARCHIVE_WARN ? carchive_bad_entry : carchive_ok;
}

carchive_result carchive_read(carchive *archive, void *buffer, int64_t count, int64_t *read) {
  *read = 0;
  la_ssize_t status;
  do {
    status = archive_read_data(archive->reader, buffer, (size_t)count);
  } while (status == ARCHIVE_RETRY);
  if (status >= 0) {
    *read = status;
    return carchive_ok;
  }
  return status == ARCHIVE_FATAL ? carchive_bad_archive : carchive_bad_entry;
}

int64_t carchive_consumed(carchive *archive) { return archive_filter_bytes(archive->reader, -1); }

const char *carchive_reason(carchive *archive) {
  const char *reason = archive_error_string(archive->reader);
  return reason ? reason : "";
}

const char *carchive_version(void) { return archive_version_string() + sizeof "libarchive"; }
