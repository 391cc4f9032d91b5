import CNcurses
import CTerminalGuard
import Glibc
import Terminal

/// The terminal on standard input and output, through ncurses. There is one in a process.
///
/// ncurses writes; the bytes that come in are read here. `guard_protect()` must have been called,
/// and where the terminal is to survive any death, `guard_split()`.
public final class NcursesTerminal: Device {
  public private(set) var size: Size
  /// What the person should be told once.
  public let notices: [TerminalNotice]

  let window: UnsafeMutablePointer<WINDOW>
  let modes: ScreenModes
  var writer: PageWriter
  var decoder: KeyDecoder
  var inbox = Inbox()
  /// When the last byte came, in milliseconds of ``Clock``.
  var lastByte = 0
  /// Bits of `guard_event` still to be turned into events.
  var carriedSignals: UInt32 = 0
  private let screen: OpaquePointer
  private var isOpen = true
  private var isCursorShown = true

  /// Takes the terminal.
  ///
  /// - Parameter type: the terminal's type, as the variable TERM names it.
  public init(
    type: String?, options: TerminalOptions = TerminalOptions()
  ) throws(TerminalTrouble) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let encoding = Encoding.choose(asciiAlone: options.usesAsciiAlone)
    let opened = try NcursesTerminal.open(type: type ?? "")
    screen = opened.screen
    window = curses_window()
    notices = opened.notices + encoding.notices
    guard curses_capability("cup") != nil else {
      endwin()
      delscreen(opened.screen)
      throw .noCursorMovement(type: type ?? "")
    }
    guard_listen()
    guard_set_screen_taken(true)
    raw()
    noecho()
    nonl()
    // Until it has been left and entered once, ncurses sends what it has at every move of the
    // cursor; from then on it sends a page in one piece. Before there are colours, because it
    // resets a changed palette whenever it enters with them.
    endwin()
    wrefresh(window)
    writer = PageWriter(
      window: window, palette: Palette(isMonochrome: options.isMonochrome), encoding: encoding)
    decoder = KeyDecoder(
      capabilities: NcursesTerminal.keyCapabilities(), escapeDelay: options.escapeDelay)
    modes = ScreenModes(usesMouse: options.usesMouse)
    size = Size(columns: 80, rows: 24)
    modes.switchOn()
    updateSize()
  }

  deinit { close() }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    leaveScreen()
    delscreen(screen)
  }
}

extension NcursesTerminal {
  private typealias Opened = (screen: OpaquePointer, notices: [TerminalNotice])

  /// Opens a terminal of a type, or one of a usual type where nothing is known of that.
  private static func open(type: String) throws(TerminalTrouble) -> Opened {
    if !type.isEmpty, type != "unknown", let screen = curses_open(type) { return (screen, []) }
    for usual in ["xterm-256color", "vt100"] {
      if let screen = curses_open(usual) {
        return (screen, [.typeReplaced(unknown: type, used: usual)])
      }
    }
    throw .unknownType(type)
  }

  private static func keyCapabilities() -> [KeyCapability] {
    KeyCapability.names.compactMap { name, key in
      curses_capability(name).map { KeyCapability(Array(String(cString: $0).utf8), key) }
    }
  }
}

extension NcursesTerminal {
  public func show(_ page: Buffer) {
    guard isOpen, page.size == size else { return }
    writer.write(page)
    if let cursor = page.cursor {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    }
    setCursor(isShown: page.cursor != nil)
    wrefresh(window)
  }

  private func setCursor(isShown: Bool) {
    guard isShown != isCursorShown else { return }
    isCursorShown = isShown
    curs_set(isShown ? 1 : 0)
  }

  public func copy(_ text: String) -> Bool {
    guard isOpen, let sequence = Clipboard.sequence(for: text) else { return false }
    curses_send(sequence)
    return true
  }

  /// Asks the terminal for its size; true when it is another than before.
  @discardableResult
  func updateSize() -> Bool {
    var found = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_col > 0, found.ws_row > 0
    else { return false }
    let new = Size(columns: Int(found.ws_col), rows: Int(found.ws_row))
    guard new != size || getmaxx(window) != Int32(new.columns) || getmaxy(window) != Int32(new.rows)
    else { return false }
    size = new
    resize_term(Int32(new.rows), Int32(new.columns))
    writer.forget()
    // Terminals move lines about when their size changes, each in its own way.
    clearok(window, true)
    return true
  }

  /// Gives the terminal back until ``takeScreen()``.
  func leaveScreen() {
    modes.switchOff()
    setCursor(isShown: true)
    // In the background, as after the death of the parent, the modes are to be set all the same.
    var (background, before) = (sigset_t(), sigset_t())
    sigemptyset(&background)
    sigaddset(&background, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &background, &before)
    endwin()
    // Without a second screen the page would stay in sight, and the prompt in the middle of it.
    if curses_capability("smcup") == nil, let clear = curses_capability("clear") {
      curses_send(clear)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard_set_screen_taken(false)
  }

  /// Takes the terminal again and shows the page that was there, in the size it has now.
  func takeScreen() {
    guard_set_screen_taken(true)
    reset_prog_mode()
    modes.switchOn()
    updateSize()
    clearok(window, true)
    wrefresh(window)
  }
}

extension Encoding {
  var notices: [TerminalNotice] {
    if case .ascii(let name) = self { [.lettersWithoutMarks(encoding: name)] } else { [] }
  }
}
