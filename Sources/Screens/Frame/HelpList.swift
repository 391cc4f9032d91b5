import Records
import Terminal
import VietText

/// A list of actions to look through by typing, and to run from: the help page and the palette.
struct HelpList {
  let title: Phrase?
  private let offers: [Offer]
  /// Whether letters go into a text of the page below: keys that are letters mean nothing there.
  let isWhileTyping: Bool
  private(set) var typed = FieldText(limit: 40)
  private(set) var matches: [Offer]
  private(set) var selection = Selection()
  private(set) var scroll = Scroll()

  /// - Parameter title: the page whose help it is; nil for the palette.
  init(_ offers: [Offer], of title: Phrase?, whileTyping: Bool) {
    self.title = title
    self.offers = offers
    isWhileTyping = whileTyping
    matches = offers
    selection.move(to: 0, count: offers.count)
  }
}

extension HelpList {
  mutating func answer(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Overlay.Answer {
    let rows = Self.listRows(surroundings.size)
    switch event {
    case .key(.escape), .key(.function(1)): return .close
    case .key(.enter): return selection.line.map { .run(matches[$0]) } ?? .stay
    case .key(let key) where Self.isMove(key):
      _ = selection.answer(key, rows: rows, count: matches.count)
    default:
      let answer = typed.answer(event, composer: &composer)
      guard answer != .ignored else { return .stay }
      search(surroundings.language)
    }
    scroll.follow(selection.line, rows: rows, count: matches.count)
    return .stay
  }

  /// The keys that mean it on the page below.
  func keys(of offer: Offer) -> [Key] { offer.action.keys(whileTyping: isWhileTyping) }

  /// Home and End move the cursor in the typed text.
  private static func isMove(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }

  /// Looks by name and sentence, and by key when a single sign was typed.
  private mutating func search(_ language: Language) {
    let words = Matching(typed.text)
    matches = offers.filter { offer in
      let text = "\(offer.name[language]) \(offer.help[language])"
      return words.match(text) || keys(of: offer).contains { $0.name == typed.text }
    }
    selection.move(to: 0, count: matches.count)
  }

  private static func listRows(_ size: Size) -> Int { max(1, size.rows - 5) }
}
