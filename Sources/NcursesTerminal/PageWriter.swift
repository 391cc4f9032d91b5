import CNcurses
import Terminal

/// Hands the cells that changed to ncurses.
struct PageWriter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private let encoding: Encoding
  /// The page that ncurses has.
  private var shown: Buffer?
  private var letters: [wchar_t] = []

  init(window: UnsafeMutablePointer<WINDOW>, palette: Palette, encoding: Encoding) {
    self.window = window
    self.palette = palette
    self.encoding = encoding
  }

  /// Forgets what ncurses has, because its window got another size.
  mutating func forget() { shown = nil }

  /// Hands over what differs from the page before.
  mutating func write(_ page: Buffer) {
    if shown?.size != page.size { werase(window) }
    for run in page.changes(from: shown) {
      letters.removeAll(keepingCapacity: true)
      for cell in page.cells(of: run) where cell.span > 0 { append(cell) }
      let look = palette.look(of: run.style)
      wattr_set(window, look.attributes, look.color, nil)
      wmove(window, Int32(run.row), Int32(run.columns.lowerBound))
      waddnwstr(window, letters, Int32(letters.count))
    }
    shown = page
  }

  private mutating func append(_ cell: Cell) {
    guard encoding == .unicode else { return appendPlain(cell) }
    let letter = wchar_t(bitPattern: cell.scalar.value)
    guard cell.isCertain || curses_columns(letter) == Int32(cell.span) else {
      // The system counts other columns than the page does; a letter of that width would move
      // all that follow.
      return letters.append(contentsOf: Array(repeating: 0xFFFD, count: Int(cell.span)))
    }
    letters.append(letter)
    guard cell.hasMarks else { return }
    for mark in cell.marks where curses_columns(wchar_t(bitPattern: mark.value)) == 0 {
      letters.append(wchar_t(bitPattern: mark.value))
    }
  }

  private mutating func appendPlain(_ cell: Cell) {
    letters.append(wchar_t(bitPattern: AsciiGlyph.standing(for: cell.scalar).value))
    if cell.span == 2 { letters.append(32) }
  }
}

extension Cell {
  /// Whether every system counts one column: ASCII, Latin with Vietnamese, box drawing.
  fileprivate var isCertain: Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1E00..<0x1F00, 0x2500..<0x25A0: true
    default: false
    }
  }
}
