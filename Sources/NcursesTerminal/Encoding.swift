import CNcurses
import Glibc

/// Which letters the terminal can show.
enum Encoding: Equatable {
  case unicode
  /// ASCII alone: letters without marks, frames of `-` and `|`.
  case ascii(name: String)

  /// Sets the encoding of the process. A locale that says nothing about the encoding, as C does,
  /// gives way to C.UTF-8: the terminals of today are UTF-8 even where nobody said so.
  static func choose(asciiAlone: Bool) -> Encoding {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    if isUnicode, !asciiAlone { return .unicode }
    let name = String(cString: curses_encoding())
    if asciiAlone { return .ascii(name: name) }
    let saysNothing = !isKnown || name == "ANSI_X3.4-1968"
    if saysNothing, setlocale(LC_CTYPE, "C.UTF-8") != nil, isUnicode { return .unicode }
    return .ascii(name: name)
  }

  private static var isUnicode: Bool { String(cString: curses_encoding()) == "UTF-8" }
}
