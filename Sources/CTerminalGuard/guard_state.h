// What the parts of the guard share.

#pragma once
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// Memory of both processes, so that the parent knows what the child had done to the terminal.
struct guard_state {
  struct termios modes;
  bool has_modes;
  /// Whether a shell can continue the process group when it is stopped.
  bool has_shell;
  atomic_bool is_screen_taken;
  /// Whether the farewell has been written.
  atomic_bool has_told;
  char farewell[256];
};

extern struct guard_state *guard_state;

/// Writes the farewell and the number of a signal, once.
void guard_tell(int signal_number);

/// Makes fatal signals give the terminal back and end the process, or lets them do what they do
/// by themselves; in no case what Swift made them do.
void guard_handle_faults(bool gives_terminal_back);

/// Waits for the child, and ends as it ended. Signals are blocked until it is ready.
_Noreturn void guard_watch(pid_t child);

/// Installs a handler for one signal.
void guard_handle(int number, void (*handler)(int), int flags);
