// Swift cannot fork, and posix_spawn cannot set limits: hence these lines of C.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static void set_limit(int resource, uint64_t value) {
  if (value == 0) return;
  struct rlimit limit = {.rlim_cur = (rlim_t)value, .rlim_max = (rlim_t)value};
  setrlimit(resource, &limit);
}

// The child between fork and exec: calls that are safe there, and no others.
static void become(const char *path, char *const *arguments, char *const *environment,
                   const char *folder, process_limits limits, int output, int complaint,
                   int failure, pid_t parent) {
  setsid();
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  int input = open("/dev/null", O_RDONLY);
  if (input < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(complaint, 2) < 0 ||
      chdir(folder) != 0)
    goto failed;
  for (int file = 3; file < 1024; file++)
    if (file != failure) close(file);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_CPU, limits.seconds);
  set_limit(RLIMIT_AS, limits.memory);
  set_limit(RLIMIT_FSIZE, limits.file);
  execve(path, arguments, environment);
failed:;
  int code = errno;
  ssize_t written = write(failure, &code, sizeof code);
  (void)written;
  _exit(127);
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int open_pipe(int ends[2]) {
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
}

// Takes what a pipe holds; 0 at its end, -1 where the buffer may not grow.
static int take(int file, process_result *result, size_t *capacity, size_t limit) {
  if (*capacity - result->output_count < 65536) {
    size_t larger = *capacity == 0 ? 131072 : *capacity * 2;
    uint8_t *moved = realloc(result->output, larger);
    if (moved == NULL) return -1;
    result->output = moved;
    *capacity = larger;
  }
  ssize_t count = read(file, result->output + result->output_count, 65536);
  if (count < 0) return errno == EINTR ? 1 : 0;
  result->output_count += (size_t)count;
  if (result->output_count > limit) return -1;
  return count > 0;
}

static int take_complaint(int file, process_result *result, size_t *count) {
  char rest[4096];
  ssize_t got = read(file, rest, sizeof rest);
  if (got < 0) return errno == EINTR;
  for (ssize_t index = 0; index < got && *count + 1 < sizeof result->complaint; index++)
    result->complaint[(*count)++] = rest[index];
  result->complaint[*count] = 0;
  return got > 0;
}

// Reads both pipes until they end, or a limit is met.
static void listen_to(int output, int complaint, process_limits limits, process_result *result) {
  int64_t deadline = milliseconds() + (int64_t)limits.seconds * 1000;
  size_t capacity = 0, complained = 0;
  struct pollfd files[2] = {{output, POLLIN, 0}, {complaint, POLLIN, 0}};
  while (files[0].fd >= 0 || files[1].fd >= 0) {
    int64_t left = deadline - milliseconds();
    if (left <= 0) {
      result->end = process_timed_out;
      return;
    }
    if (poll(files, 2, left > 1000 ? 1000 : (int)left) < 0 && errno != EINTR) return;
    if (files[0].fd >= 0 && files[0].revents != 0) {
      int more = take(output, result, &capacity, limits.output);
      if (more < 0) {
        result->end = process_wrote_too_much;
        return;
      }
      if (more == 0) files[0].fd = -1;
    }
    if (files[1].fd >= 0 && files[1].revents != 0 &&
        !take_complaint(complaint, result, &complained))
      files[1].fd = -1;
  }
}

// Waits for the program, whose pipes are closed, no longer than its time.
static void wait_for(pid_t child, process_limits limits, process_result *result) {
  int64_t deadline = milliseconds() + (int64_t)limits.seconds * 1000;
  int status = 0;
  if (result->end == process_timed_out || result->end == process_wrote_too_much) {
    kill(-child, SIGKILL);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return;
  }
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (milliseconds() > deadline) {
      result->end = process_timed_out;
      kill(-child, SIGKILL);
      while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
      return;
    }
    struct timespec pause = {0, 1000000};
    nanosleep(&pause, NULL);
  }
  // What it started and left behind ends with it.
  kill(-child, SIGKILL);
  if (WIFSIGNALED(status)) {
    result->end = WTERMSIG(status) == SIGXCPU ? process_timed_out : process_signalled;
    result->status = WTERMSIG(status);
  } else {
    result->end = process_exited;
    result->status = WEXITSTATUS(status);
  }
}

void process_run(const char *path, char *const *arguments, char *const *environment,
                 const char *folder, process_limits limits, process_result *result) {
  memset(result, 0, sizeof *result);
  result->end = process_not_started;
  int output[2], complaint[2], failure[2];
  if (open_pipe(output) != 0) goto no_output;
  if (open_pipe(complaint) != 0) goto no_complaint;
  if (open_pipe(failure) != 0) goto no_failure;

  pid_t parent = getpid();
  pid_t child = fork();
  if (child < 0) goto no_child;
  if (child == 0)
    become(path, arguments, environment, folder, limits, output[1], complaint[1], failure[1],
           parent);
  close(output[1]);
  close(complaint[1]);
  close(failure[1]);
  int code = 0;
  ssize_t failed;
  do failed = read(failure[0], &code, sizeof code);
  while (failed < 0 && errno == EINTR);
  close(failure[0]);
  if (failed == sizeof code) {
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    result->status = code;
  } else {
    result->end = process_exited;
    listen_to(output[0], complaint[0], limits, result);
    wait_for(child, limits, result);
  }
  close(output[0]);
  close(complaint[0]);
  return;

no_child:
  result->status = errno;
  close(failure[0]);
  close(failure[1]);
no_failure:
  if (result->status == 0) result->status = errno;
  close(complaint[0]);
  close(complaint[1]);
no_complaint:
  if (result->status == 0) result->status = errno;
  close(output[0]);
  close(output[1]);
no_output:
  if (result->status == 0) result->status = errno;
}

void process_free(process_result *result) {
  free(result->output);
  result->output = NULL;
  result->output_count = 0;
}
