#include "CArchive.h"

#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#include <archive.h>
#include <archive_entry.h>

struct carchive {
  struct archive *reader;
  // The opening itself went wrong; told at the first entry.
  int is_bad;
  // Of a pipe: where it is read, what it gave last, and how much of that is still to be handed over.
  int descriptor;
  size_t waiting;
  char *buffer;
};

enum { chunk = 1 << 16 };

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

static la_ssize_t read_pipe(struct archive *reader, void *data, const void **buffer) {
  carchive *archive = data;
  *buffer = archive->buffer;
  size_t waiting = archive->waiting;
  archive->waiting = 0;
  if (waiting > 0) return (la_ssize_t)waiting;
  while (1) {
    ssize_t count = read(archive->descriptor, archive->buffer, chunk);
    if (count >= 0) return count;
    if (errno == EAGAIN) {
      struct pollfd request = {archive->descriptor, POLLIN, 0};
      poll(&request, 1, -1);
    } else if (errno != EINTR) {
      archive_set_error(reader, errno, "%s", strerror(errno));
      return -1;
    }
  }
}

carchive *carchive_open_pipe(int32_t descriptor, const void *head, int64_t count) {
  carchive *archive = make();
  if (!archive) return NULL;
  archive->buffer = malloc(count > chunk ? (size_t)count : chunk);
  if (!archive->buffer) {
    carchive_close(archive);
    return NULL;
  }
  memcpy(archive->buffer, head, (size_t)count);
  archive->waiting = (size_t)count;
  archive->descriptor = descriptor;
  archive->is_bad =
      archive_read_open(archive->reader, archive, NULL, read_pipe, NULL) < ARCHIVE_WARN;
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
  free(archive->buffer);
  free(archive);
}

// The locale in which libarchive keeps names that are UTF-8, or NULL. Programs that set none run in
// one that knows ASCII alone, and then such names are lost.
static locale_t utf8_locale(void) {
  static locale_t locale;
  if (!locale) {
    locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL);
    if (!made) made = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", NULL);
    // Of two threads that make one at the same time, one is kept for ever and one is lost.
    locale = made;
  }
  return locale;
}

static int next_header(struct archive *reader, struct archive_entry **entry, const char **path) {
  locale_t locale = utf8_locale();
  locale_t before = locale ? uselocale(locale) : NULL;
  int status = archive_read_next_header(reader, entry);
  if (status >= ARCHIVE_WARN) {
    *path = archive_entry_pathname_utf8(*entry);
    if (!*path) *path = archive_entry_pathname(*entry);
  }
  if (before) uselocale(before);
  return status;
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
  // What cannot be told apart from the path is only a warning: the bytes are there.
  const char *path = NULL;
  int status = next_header(archive->reader, &entry, &path);
  if (status == ARCHIVE_EOF) return carchive_end;
  if (status == ARCHIVE_FATAL) return carchive_bad_archive;
  result->path = path;
  result->kind = kind_of(entry);
  result->size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
  result->is_encrypted = archive_entry_is_encrypted(entry);
  int format = archive_format(archive->reader);
  result->is_single = format == ARCHIVE_FORMAT_RAW;
  result->is_skipped_cheaply = (format & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
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

int32_t carchive_is_empty(carchive *archive) {
  return archive_format(archive->reader) == ARCHIVE_FORMAT_EMPTY;
}

int64_t carchive_consumed(carchive *archive) { return archive_filter_bytes(archive->reader, -1); }

const char *carchive_reason(carchive *archive) {
  const char *reason = archive_error_string(archive->reader);
  return reason ? reason : "";
}

const char *carchive_version(void) { return archive_version_string() + sizeof "libarchive"; }
