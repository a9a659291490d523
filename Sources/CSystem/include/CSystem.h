#ifndef CSYSTEM_H
#define CSYSTEM_H

/// How many processors this process may use; 0 where the system does not tell.
int csystem_processors(void);

/// Makes sure that all that was written to the file system of a file outlives a loss of power.
void csystem_synchronize(int descriptor);

/// Exchanges what stands at two paths; 0, or -1 with `errno`, EINVAL where the system cannot.
int csystem_exchange(const char *one, const char *other);

/// Keeps memory that is no longer used for what is needed next, up to 64 MiB.
///
/// By default the C library gives large pieces back to the system at once, and each new one has to be
/// cleared page by page.
void csystem_keep_memory(void);

#endif
