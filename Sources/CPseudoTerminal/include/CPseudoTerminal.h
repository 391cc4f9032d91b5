#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program on a new pseudo-terminal.
///
/// `arguments` and `environment` end with NULL. The master's descriptor is put into `*master`.
/// Returns the process id, or -1 with errno set.
pid_t pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    int *master);

/// Seconds on the monotonic clock.
double pseudo_terminal_seconds(void);

#endif
