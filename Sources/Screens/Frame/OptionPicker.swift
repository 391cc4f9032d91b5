import Records
import Terminal
import VietText

/// A list of options over a page, one of which is taken: an area, a level, a column's meaning.
public struct OptionPicker {
  enum Answer {
    /// The event is for the program.
    case ignored
    case stay
    case cancelled
    /// The key of the option that was taken.
    case taken(String)
  }

  /// The widest list.
  private static let columns = 56

  private var field: ChoiceField

  /// - Parameter key: the option that holds now.
  public init(_ options: [Choice], at key: String, in surroundings: Surroundings) {
    field = ChoiceField(search: .among(options, in: surroundings))
    field.choose(key: key)
    var plain = Composer(method: .off)
    _ = field.answer(.key(.enter), composer: &plain)
  }
}

extension OptionPicker {
  mutating func answer(_ event: Event, composer: inout Composer) -> Answer {
    if field.answer(event, composer: &composer) != .ignored {
      guard !field.isOpen else { return .stay }
      if event == .key(.enter), let key = field.chosen?.key { return .taken(key) }
      return .cancelled
    }
    switch event {
    case .key(.function), .key(.control), .key(.alt): return .ignored
    case .key, .mouse: return .stay
    default: return .ignored
    }
  }

  /// Draws the list over the upper part of a page.
  func draw(into page: inout Buffer, in area: Rect) {
    let columns = min(Self.columns, area.columns)
    let anchor = area.inset(left: (area.columns - columns) / 2).split(left: columns).left
    field.drawList(into: &page, below: anchor.line(0), inside: area)
  }
}

extension OptionPicker {
  /// The key of the option that sets no limit.
  static let all = ""

  /// Picks a code of a closed list, or none of them.
  ///
  /// - Parameter everything: the words of the option that sets no limit.
  static func codes<Code: Labelled>(
    _ type: Code.Type, at code: Code?, everything: Phrase, in surroundings: Surroundings
  ) -> OptionPicker {
    let codes = Code.allCases.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    return OptionPicker(
      [Choice(key: all, label: surroundings(everything))] + codes, at: code?.rawValue ?? all,
      in: surroundings)
  }
}
