// Keeps the terminal whole whatever happens to the program.
//
// guard_protect() keeps memory and files to ourselves and lets no fault leave the terminal broken.
// guard_split() splits the process: the parent only waits, and gives the terminal back after any
// death of the child, SIGKILL included; the child runs the program. While the program listens,
// signals that would end it are noted and written to a descriptor that it waits on.
//
// Handlers cannot be given data, so the state of this library is the process's own: one guard a
// process. guard_protect() and guard_split() are called by the first thread while it is the only
// one; the others may be called from any. None allocates memory.

#pragma once
#include <stdbool.h>

/// What signals, other threads and the terminal have to tell; bits of guard_take_events().
enum guard_event {
  guard_event_hangup = 1,
  guard_event_terminate = 2,
  guard_event_interrupt = 4,
  guard_event_quit = 8,
  guard_event_resize = 16,
  /// Somebody wants the program to stop, as Ctrl-Z does.
  guard_event_stop = 32,
  /// The program was stopped and runs again.
  guard_event_resumed = 64,
  /// Another thread called guard_wake().
  guard_event_wake = 128,
};

/// Prepares the process; called first in main.
///
/// Files will be created for their owner alone, no core is dumped, no debugger of the same user
/// may read the memory, a closed pipe is an error and not a death, and Swift's own crash report,
/// which shows registers and memory, is off.
///
/// - Parameter farewell: one line, at most 200 bytes, written to standard error after a fault; the
///   number of the signal follows it in brackets.
void guard_protect(const char *farewell);

/// Splits the process where standard input and output are terminals; called after
/// guard_protect(). Returns in the child, or at once where there is no terminal. The parent never
/// returns: it ends as the child ends, with the child's exit code or 128 and the signal's number.
void guard_split(void);

/// Lets faults of this thread be handled where its own stack is full. One thread beside the first
/// may call it, which then waits.
void guard_use_handler_stack(void);

/// Notes HUP, TERM, INT, QUIT, TSTP, WINCH and CONT for guard_take_events() from now on. They end
/// and stop nothing by themselves any more, also while the program saves what is open and ends.
void guard_listen(void);

/// Leaves the keys that interrupt and stop to another program on the terminal, or takes them back:
/// while they are lent, INT and QUIT do nothing here and TSTP stops.
void guard_lend_keys(bool are_lent);

/// The descriptor that becomes readable when guard_take_events() has something; -1 before
/// guard_listen().
int guard_event_descriptor(void);

/// What came since the last call; bits of guard_event, 0 for nothing.
unsigned guard_take_events(void);

/// Makes guard_take_events() report guard_event_wake.
void guard_wake(void);

/// Says whether the screen and the modes of the terminal are the program's now.
void guard_set_screen_taken(bool is_taken);

/// Gives the terminal back, if the screen is taken: modes as they were at guard_protect(), the
/// normal screen, the cursor shown; what was typed and not read is thrown away.
void guard_restore_terminal(void);

/// Whether a shell is there that can continue a stopped program.
bool guard_can_stop(void);

/// Stops the program; returns when it is continued. The parent stops with it.
void guard_stop(void);
