// ncurses with wide characters, and what Swift cannot import of it: macros and standard streams.

#pragma once
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <wchar.h>

/// Takes the terminal on standard input and output; NULL where ncurses does not know its type.
static inline SCREEN *curses_open(const char *type) { return newterm(type, stdout, stdin); }

/// The window of the whole screen that curses_open() made.
static inline WINDOW *curses_window(void) { return stdscr; }

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }

/// The bytes of a string capability; NULL where the terminal has none of that name.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// How many colours the terminal has.
static inline int curses_colors(void) { return COLORS; }

/// The name of the character encoding in use.
static inline const char *curses_encoding(void) { return nl_langinfo(CODESET); }

/// The columns that the system, and so ncurses, counts for a letter; -1 where it knows none.
static inline int curses_columns(wchar_t letter) {
  // Declared in wchar.h for X/Open sources alone.
  extern int wcwidth(wchar_t);
  return wcwidth(letter);
}

/// Sends bytes that are no part of a page, at once.
static inline void curses_send(const char *bytes) {
  putp(bytes);
  fflush(stdout);
}
