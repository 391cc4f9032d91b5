#include "CPseudoTerminal.h"

#include <pty.h>
#include <time.h>
#include <unistd.h>

pid_t pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    int *master) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child != 0) return child;
  execve(path, arguments, environment);
  _exit(127);
}

double pseudo_terminal_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}
