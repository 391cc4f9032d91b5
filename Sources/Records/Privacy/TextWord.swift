/// One word of a text that is looked through, with what stands before it.
struct TextWord: Sendable {
  enum Shape: Sendable {
    case lower
    /// One capital letter and no more letters.
    case letter
    /// A capital letter and small ones.
    case capital
    /// Capital letters alone, two or more.
    case upper
    case number
    /// Letters and digits.
    case mixed
  }

  /// Where it stands, in bytes.
  let range: Range<Int>
  let folded: String
  let exact: String
  let shape: Shape
  let gap: TextGap
  /// The sentence that it belongs to, from 0.
  var sentence = 0
  /// How it is compared: exact in a text with marks, folded in one without.
  var key: String

  var beginsWithCapital: Bool { shape == .letter || shape == .capital || shape == .upper }

  /// The number that the word is, up to nine digits.
  var number: Int? { shape == .number && folded.utf8.count <= 9 ? Int(folded) : nil }
}

/// What stands between a word and the one before it.
struct TextGap: OptionSet, Sendable {
  let rawValue: UInt8

  static let space = TextGap(rawValue: 1)
  static let dot = TextGap(rawValue: 2)
  static let comma = TextGap(rawValue: 4)
  static let bracket = TextGap(rawValue: 8)
  static let dash = TextGap(rawValue: 16)
  static let slash = TextGap(rawValue: 32)
  /// The end of a line, or a sign that ends a sentence without doubt.
  static let end = TextGap(rawValue: 64)
  static let other = TextGap(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the bytes between two words say.
  init(_ bytes: some Sequence<UInt8>) {
    self = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): insert(.space)
      case UInt8(ascii: "."): insert(.dot)
      case UInt8(ascii: ","): insert(.comma)
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["): insert(.bracket)
      case UInt8(ascii: "-"): insert(.dash)
      case UInt8(ascii: "/"): insert(.slash)
      case UInt8(ascii: "\n"), UInt8(ascii: "!"), UInt8(ascii: "?"): insert(.end)
      default: insert(.other)
      }
    }
  }
}
