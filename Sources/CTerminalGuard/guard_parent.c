// The parent: waits for the program and gives the terminal back after any death of it.

#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include "guard_state.h"
#include <errno.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const int passed_on[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2};

static pid_t watched;

// A signal from the terminal goes to the whole group, so the child has it already.
static void pass_on(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (info->si_code <= 0 && info->si_pid != watched) kill(watched, number);
  errno = saved;
}

// Whether a signal is a way to end a program, and not a fault.
static bool is_wish(int number) {
  return number == SIGHUP || number == SIGTERM || number == SIGINT || number == SIGQUIT;
}

static _Noreturn void end_like_child(int status) {
  guard_restore_terminal();
  if (!WIFSIGNALED(status)) _exit(WEXITSTATUS(status));
  if (!is_wish(WTERMSIG(status))) guard_tell(WTERMSIG(status));
  _exit(128 + WTERMSIG(status));
}

enum news { no_news, child_stopped, child_continued };

// What happened to the child, 0 waiting for it and WNOHANG not. Does not return after its end.
static enum news hear_of_child(int flags) {
  int status;
  pid_t found;
  do {
    found = waitpid(watched, &status, WUNTRACED | WCONTINUED | flags);
  } while (found < 0 && errno == EINTR);
  if (found < 0) _exit(EXIT_FAILURE);
  if (found == 0) return no_news;
  if (WIFSTOPPED(status)) return child_stopped;
  if (WIFCONTINUED(status)) return child_continued;
  end_like_child(status);
}

// Stops after the child, until the shell continues the group, so that the shell sees it.
static void stop_with_child(void) {
  enum news news;
  do {
    // The group may just be continued, the child later than we.
    usleep(2000);
    if (hear_of_child(WNOHANG) == child_continued) return;
    kill(getpid(), SIGSTOP);
    news = hear_of_child(WNOHANG);
    // Somebody may have continued us alone.
    if (news == no_news) kill(watched, SIGCONT);
  } while (news == child_stopped);
}

_Noreturn void guard_watch(pid_t child) {
  watched = child;
  guard_handle_faults(false);
  // These go to the whole group when the child touches the terminal in the background; we stop
  // when the child has.
  guard_handle(SIGTTOU, SIG_IGN, 0);
  guard_handle(SIGTTIN, SIG_IGN, 0);
  struct sigaction action = {0};
  action.sa_sigaction = pass_on;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < sizeof passed_on / sizeof passed_on[0]; index++)
    sigaction(passed_on[index], &action, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (;;) {
    if (hear_of_child(0) == child_stopped && guard_state->has_shell) stop_with_child();
  }
}
