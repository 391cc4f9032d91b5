// The handlers of the process that runs the program.

#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include "guard_state.h"
#include <errno.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
static const int noted_signals[] = {SIGHUP,  SIGTERM, SIGINT, SIGQUIT,
                                    SIGWINCH, SIGTSTP, SIGCONT};
enum { fatal_count = sizeof fatal_signals / sizeof fatal_signals[0] };
enum { noted_count = sizeof noted_signals / sizeof noted_signals[0] };

static int event_descriptor = -1;
static atomic_uint pending_events;

// Where handlers run when the usual stack is used up. More than the registers of any processor.
static char handler_stack[64 * 1024];

static void add_event(unsigned event) {
  if (atomic_fetch_or(&pending_events, event) != 0) return;
  uint64_t one = 1;
  // A full counter is readable already.
  ssize_t written = write(event_descriptor, &one, sizeof one);
  (void)written;
}

int guard_event_descriptor(void) { return event_descriptor; }

unsigned guard_take_events(void) {
  uint64_t count;
  ssize_t taken = read(event_descriptor, &count, sizeof count);
  (void)taken;
  return atomic_exchange(&pending_events, 0);
}

void guard_wake(void) { add_event(guard_event_wake); }

static unsigned event_of(int number) {
  switch (number) {
  case SIGHUP: return guard_event_hangup;
  case SIGTERM: return guard_event_terminate;
  case SIGINT: return guard_event_interrupt;
  case SIGQUIT: return guard_event_quit;
  case SIGWINCH: return guard_event_resize;
  case SIGTSTP: return guard_event_stop;
  default: return guard_event_resumed;
  }
}

static void note(int number) {
  int saved = errno;
  add_event(event_of(number));
  errno = saved;
}

// Gives the terminal back and lets the signal do what it does by itself: end the process.
static void end(int number) {
  guard_restore_terminal();
  guard_tell(number);
  guard_handle(number, SIG_DFL, 0);
  raise(number);
}

void guard_handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void guard_use_handler_stack(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
}

void guard_handle_faults(bool gives_terminal_back) {
  guard_use_handler_stack();
  for (int index = 0; index < fatal_count; index++)
    guard_handle(fatal_signals[index], gives_terminal_back ? end : SIG_DFL, SA_ONSTACK);
}

void guard_listen(void) {
  if (event_descriptor < 0) event_descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  for (int index = 0; index < noted_count; index++)
    guard_handle(noted_signals[index], note, SA_ONSTACK | SA_RESTART);
}

void guard_lend_keys(bool are_lent) {
  guard_handle(SIGINT, are_lent ? SIG_IGN : note, SA_ONSTACK | SA_RESTART);
  guard_handle(SIGQUIT, are_lent ? SIG_IGN : note, SA_ONSTACK | SA_RESTART);
  guard_handle(SIGTSTP, are_lent ? SIG_DFL : note, SA_ONSTACK | SA_RESTART);
}
