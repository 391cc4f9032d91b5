// A test fixture, not part of the product: a list and a field on a real terminal, and keys that
// end the program in every bad way there is.
//
// q quits, f types into a field (Esc leaves it), Ctrl-Z suspends; t traps, a aborts, o uses up the
// stack, x exits without a word, c copies, e runs another program, w wakes from another thread.
// DEMO_WAIT waits for a signal instead, as a command that has no pages would work for long.
// DEMO_STOP stops the process from a second thread and ends once it was continued.
// DEMO_LOG names a file for a line an event; DEMO_ASCII and DEMO_MOUSE switch these on.

import CTerminalGuard
import Glibc
import NcursesTerminal
import Terminal

guard_protect("terminal demo: ended by a fault")
guard_split()
if getenv("DEMO_WAIT") != nil { pause() }
if getenv("DEMO_STOP") != nil {
  OtherThread.stop()
  exit(0)
}

var options = TerminalOptions { name in getenv(name).map { String(cString: $0) } }
options.usesAsciiAlone = getenv("DEMO_ASCII") != nil
options.usesMouse = getenv("DEMO_MOUSE") != nil

do {
  let terminal = try NcursesTerminal(
    type: getenv("TERM").map { String(cString: $0) }, options: options)
  var demo = Demo(
    notices: terminal.notices.map { "\($0)" }, log: EventLog(path: getenv("DEMO_LOG")))
  let ending = demo.run(on: terminal)
  terminal.close()
  print("ended: \(ending)")
} catch {
  let line = "terminal demo: \(error)\n"
  write(STDERR_FILENO, line, line.utf8.count)
  exit(2)
}
