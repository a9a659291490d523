#ifndef CPROCESS_H
#define CPROCESS_H

#include <stddef.h>
#include <stdint.h>

/// How far a program may go.
typedef struct {
  /// Seconds until it is ended.
  uint32_t seconds;
  /// Bytes of address space; 0 for no limit.
  uint64_t memory;
  /// Bytes of each file it writes; 0 for no limit.
  uint64_t file;
  /// Bytes of its output that are taken.
  size_t output;
} process_limits;

/// How a program ended.
typedef enum {
  /// By itself; `status` is its exit status.
  process_exited,
  /// By a signal, whose number is in `status`.
  process_signalled,
  /// It took too long and was ended.
  process_timed_out,
  /// It wrote more than is taken and was ended.
  process_wrote_too_much,
  /// It did not start; `status` is the value of `errno`.
  process_not_started,
} process_end;

/// What a program left.
typedef struct {
  process_end end;
  int status;
  /// Its standard output, to be freed by `process_free`.
  uint8_t *output;
  size_t output_count;
  /// The first bytes of its standard error.
  char complaint[512];
} process_result;

/// Runs a program to its end, in a folder, without a shell.
///
/// `arguments` and `environment` end with NULL. The standard input is empty. The program and all it
/// starts are one process group, which is killed at a limit.
void process_run(const char *path, char *const *arguments, char *const *environment,
                 const char *folder, process_limits limits, process_result *result);

/// Frees what a result holds.
void process_free(process_result *result);

#endif
