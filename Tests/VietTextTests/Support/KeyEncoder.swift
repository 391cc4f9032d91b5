/// Spells Vietnamese words as keys, knowing nothing of how keys are put together again.
struct KeyEncoder: Sendable {
  enum Order: CaseIterable {
    /// Each mark just after its letter: `tieesng`.
    case letterByLetter
    /// The tone at the end of the word: `tieengs`.
    case toneLast
    /// All marks at the end, shapes first: `tiengse` the other way round, `tienges`.
    case shapesThenTone
    /// All marks at the end, tone first: `tiengse`.
    case toneThenShapes
  }

  private let toneKeys: [Unicode.Scalar: String]
  private let shapeKey: @Sendable (_ base: String, _ mark: Unicode.Scalar) -> String
  private let strokeKey: String
  /// Whether `oo` itself is a mark and must be taken back, as in Telex.
  private let doublesMark: Bool

  static let telex = KeyEncoder(
    toneKeys: ["\u{301}": "s", "\u{300}": "f", "\u{309}": "r", "\u{303}": "x", "\u{323}": "j"],
    shapeKey: { base, mark in mark == "\u{302}" ? base : "w" }, strokeKey: "d",
    doublesMark: true)

  static let vni = KeyEncoder(
    toneKeys: ["\u{301}": "1", "\u{300}": "2", "\u{309}": "3", "\u{303}": "4", "\u{323}": "5"],
    shapeKey: { _, mark in
      switch mark {
      case "\u{302}": "6"
      case "\u{31B}": "7"
      default: "8"
      }
    }, strokeKey: "9", doublesMark: false)

  /// The keys of a lower-case word.
  func keys(_ word: String, _ order: Order) -> String {
    var atPlace = ""
    var shapes: [String] = []
    var tone = ""
    var base = ""
    for scalar in Reference.decomposed(word).unicodeScalars {
      if let key = toneKeys[scalar] {
        tone = key
        if order == .letterByLetter { atPlace += key }
      } else if scalar.value >= 0x300 && scalar.value < 0x370 {
        place(shapeKey(base, scalar), order, &atPlace, &shapes)
      } else if scalar == "đ" {
        atPlace += "d"
        place(strokeKey, order, &atPlace, &shapes)
      } else {
        if doublesMark, scalar == "o", base == "o", atPlace.hasSuffix("o") { atPlace += "o" }
        base = String(scalar)
        atPlace += base
      }
    }
    switch order {
    case .letterByLetter: return atPlace
    case .toneLast: return atPlace + tone
    case .shapesThenTone: return atPlace + shapes.joined() + tone
    case .toneThenShapes: return atPlace + tone + shapes.joined()
    }
  }

  private func place(
    _ key: String, _ order: Order, _ atPlace: inout String, _ shapes: inout [String]
  ) {
    switch order {
    case .letterByLetter, .toneLast: atPlace += key
    // One key marks both letters of ươ.
    case .shapesThenTone, .toneThenShapes: if !shapes.contains(key) { shapes.append(key) }
    }
  }
}
