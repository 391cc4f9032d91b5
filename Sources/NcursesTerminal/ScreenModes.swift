import CNcurses

/// What is switched on beside the screen itself, and off again.
struct ScreenModes {
  let usesMouse: Bool

  func switchOn() {
    let mouse = usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""
    curses_send(capability("smkx") + "\u{1B}[?2004h" + mouse)
  }

  func switchOff() {
    let mouse = usesMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : ""
    curses_send(mouse + "\u{1B}[?2004l" + capability("rmkx"))
  }

  private func capability(_ name: String) -> String {
    curses_capability(name).map { String(cString: $0) } ?? ""
  }
}
