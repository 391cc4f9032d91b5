// Preparing the process, and giving the terminal back.

#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include "guard_state.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static struct guard_state own_state;
struct guard_state *guard_state = &own_state;

// Colours off, normal screen, cursor shown, paste, mouse and cursor-key modes off.
static const char reset_sequence[] =
    "\033[0m\033[?1006l\033[?1000l\033[?2004l\033[?1l\033>\033[?1049l\033[?25h";

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void guard_restore_terminal(void) {
  if (!atomic_exchange(&guard_state->is_screen_taken, false)) return;
  // A process in the background would be stopped for changing the modes.
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  write_all(STDOUT_FILENO, reset_sequence, sizeof reset_sequence - 1);
  // Keys meant for the program must not become commands of the shell.
  tcflush(STDIN_FILENO, TCIFLUSH);
  if (guard_state->has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &guard_state->modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void guard_set_screen_taken(bool is_taken) {
  atomic_store(&guard_state->is_screen_taken, is_taken);
}

void guard_tell(int signal_number) {
  if (atomic_exchange(&guard_state->has_told, true)) return;
  char digits[] = " [00]\n";
  digits[2] = (char)('0' + signal_number / 10 % 10);
  digits[3] = (char)('0' + signal_number % 10);
  write_all(STDERR_FILENO, guard_state->farewell, strlen(guard_state->farewell));
  write_all(STDERR_FILENO, digits, sizeof digits - 1);
}

bool guard_can_stop(void) { return guard_state->has_shell; }

// To this very thread: a signal to the process may be taken by another one, and this one would go on
// for a while and take the screen back before it is stopped too.
void guard_stop(void) { raise(SIGSTOP); }

// A shell with job control is in our session, and in another process group.
static bool has_shell(void) {
  pid_t parent = getppid();
  return getsid(parent) == getsid(0) && getpgid(parent) != getpgrp();
}

static void protect_process(void) {
  umask(077);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
  signal(SIGPIPE, SIG_IGN);
  // For programs started from here; in this one our handlers have replaced Swift's.
  setenv("SWIFT_BACKTRACE", "enable=no", 1);
}

static void prepare_state(const char *farewell) {
  void *memory = mmap(NULL, sizeof *guard_state, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED) guard_state = memory;
  strncpy(guard_state->farewell, farewell, sizeof guard_state->farewell - 1);
  guard_state->has_modes = tcgetattr(STDIN_FILENO, &guard_state->modes) == 0;
  guard_state->has_shell = has_shell();
}

// Whoever started us may have had signals blocked.
static void unblock_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

void guard_protect(const char *farewell) {
  protect_process();
  prepare_state(farewell);
  guard_handle_faults(true);
  unblock_signals();
}

void guard_split(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return;
  sigset_t every;
  sigfillset(&every);
  sigprocmask(SIG_SETMASK, &every, NULL);
  pid_t parent = getpid();
  pid_t child = fork();
  if (child > 0) guard_watch(child);
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) raise(SIGTERM);
  }
  unblock_signals();
}
