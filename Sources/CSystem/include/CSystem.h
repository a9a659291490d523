#ifndef CSYSTEM_H
#define CSYSTEM_H

/// How many processors this process may use; 0 where the system does not tell.
int csystem_processors(void);

#endif
