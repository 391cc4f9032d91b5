/// What searching, sorting and typing know of one scalar of a ``LatinBlock``.
struct LatinLetter: Sendable {
  enum Kind: UInt8, Sendable {
    case separator, letter
    /// Invisible; a word goes on across it.
    case ignored
  }

  var kind = Kind.separator
  /// Whether the letter is Vietnamese: an ASCII letter with at most a shape and a tone.
  var isVietnamese = false
  var isUpper = false
  var shape = LetterShape.plain
  var tone = Tone.ngang
  /// The letter in search keys: lower case without marks, one or two bytes of UTF-8.
  var folded: (UInt8, UInt8) = (0, 0)
  var foldedCount: UInt8 = 0
  /// The letter in lower case with its marks, up to three bytes of UTF-8.
  var exact: (UInt8, UInt8, UInt8) = (0, 0, 0)
  var exactCount: UInt8 = 0

  /// By ``LatinBlock`` index.
  static let all: [LatinLetter] = (0..<LatinBlock.count).map {
    LatinLetter(LatinBlock.scalar(at: $0))
  }

  /// The letter at `scalar`, if it is one.
  static func at(_ scalar: UInt32) -> LatinLetter? {
    guard let index = LatinBlock.index(of: scalar), all[index].kind == .letter else { return nil }
    return all[index]
  }
}

extension LatinLetter {
  private init(_ scalar: Unicode.Scalar) {
    if scalar == "\u{AD}" { kind = .ignored }
    guard LatinLetter.isWordPart(scalar.value) else { return }
    kind = .letter
    var (base, marks) = LatinLetter.parts(of: scalar.value)
    isUpper = LatinLetter.lower(&base)
    let lower = marks.reversed().reduce(base) { Canonical.compose($0, $1) ?? $0 }
    setExact(PlainLetters.isLookAlikeOfD(lower) ? PlainLetters.dStroke : lower)
    setFolded(base)
    setVietnamese(base, marks)
  }

  /// Whether a scalar of the block is a letter or a number.
  private static func isWordPart(_ value: UInt32) -> Bool {
    switch value {
    case ..<0xC0: [0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE].contains(value)
    case 0xD7, 0xF7: false
    default: true
    }
  }

  /// The letter without its marks, and the marks from the last to the first.
  private static func parts(of value: UInt32) -> (base: UInt32, marks: [UInt32]) {
    var base = value
    var marks: [UInt32] = []
    while let (rest, mark) = Canonical.step(base) {
      base = rest
      marks.append(mark)
    }
    return (base, marks)
  }

  /// Makes a letter without marks small; false when it is already.
  private static func lower(_ base: inout UInt32) -> Bool {
    if base < 0x80 {
      let isCapital = base & 0x20 == 0
      base |= 0x20
      return isCapital
    }
    guard let scalar = Unicode.Scalar(base) else { return false }
    let small = ForeignScalar.lowercase(scalar).value
    defer { base = small }
    return small != base
  }

  private mutating func setExact(_ lower: UInt32) {
    let bytes = LatinLetter.utf8(lower)
    exactCount = UInt8(bytes.count)
    exact = (bytes[0], bytes.count > 1 ? bytes[1] : 0, bytes.count > 2 ? bytes[2] : 0)
  }

  private mutating func setFolded(_ base: UInt32) {
    let bytes = PlainLetters.spelled[base] ?? LatinLetter.utf8(base)
    foldedCount = UInt8(bytes.count)
    folded = (bytes[0], bytes.count > 1 ? bytes[1] : 0)
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(scalar: value)
    return bytes
  }

  private mutating func setVietnamese(_ base: UInt32, _ marks: [UInt32]) {
    if base == PlainLetters.dStroke {
      shape = .stroke
      isVietnamese = true
    }
    guard base < 0x80, marks.count <= 2 else { return }
    for mark in marks {
      if let found = Tone(mark: mark), tone == .ngang {
        tone = found
      } else if let found = LetterShape(mark: mark, on: UInt8(base)), shape == .plain {
        shape = found
      } else {
        return
      }
    }
    isVietnamese = shape != .plain || SyllableRules.isVowel(UInt8(base))
  }
}
