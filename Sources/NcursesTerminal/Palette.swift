import CNcurses
import Terminal

/// How ncurses shows the styles: the terminal's own colours on its own background.
struct Palette {
  /// How one style looks.
  struct Look: Equatable {
    var attributes: attr_t = 0
    /// A colour of the terminal, 1 to 7; 0 is its usual one.
    var color: Int16 = 0
  }

  private let looks: [Look]

  /// Prepares the colours, if the terminal has any and they are wanted.
  init(isMonochrome: Bool) {
    let isColored =
      !isMonochrome && has_colors() && start_color() == OK
      && use_default_colors() == OK && curses_colors() >= 8
    if isColored {
      for color in Int16(1)...7 { init_pair(color, color, -1) }
    }
    looks = Style.allCases.map { isColored ? Palette.colored($0) : Palette.plain($0) }
  }

  func look(of style: Style) -> Look { looks[Int(style.rawValue)] }
}

extension Palette {
  private static let red: Int16 = 1
  private static let green: Int16 = 2
  private static let yellow: Int16 = 3
  private static let magenta: Int16 = 5
  private static let cyan: Int16 = 6

  private static func colored(_ style: Style) -> Look {
    var look = plain(style)
    switch style {
    case .faint: look.attributes = curses_dim()
    case .marked, .warning: look.color = yellow
    case .urgent, .error: look.color = red
    case .good: look.color = green
    case .link: look.color = cyan
    case .banner: look.color = magenta
    default: break
    }
    return look
  }

  /// Few and strong differences, for old panels in the sun.
  private static func plain(_ style: Style) -> Look {
    let attributes: attr_t =
      switch style {
      case .plain, .faint, .good, .keyLabel: 0
      case .title, .heading, .marked, .urgent, .warning, .error, .keyName: curses_bold()
      case .selected, .focusedField: curses_reverse()
      case .field, .link: curses_underline()
      case .banner: curses_reverse() | curses_bold()
      case .match: curses_underline() | curses_bold()
      }
    return Look(attributes: attributes)
  }
}
