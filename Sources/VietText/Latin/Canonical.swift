/// Canonical decomposition and composition of single Latin letters and their marks.
enum Canonical {
  /// Where the marks that Latin letters are composed with begin and end.
  static let marks: ClosedRange<UInt32> = 0x0300...0x036F

  /// By ``LatinBlock`` index: the letter without its last mark, and the mark; 0 for the others.
  private static let decompositions: [UInt32] = {
    var table = [UInt32](repeating: 0, count: LatinBlock.count)
    forEachPair { base, mark, composed in
      if let index = LatinBlock.index(of: composed) { table[index] = packed(base, mark) }
    }
    return table
  }()

  /// An open hash table: packed letter and mark in the high bits, the composed letter in the low
  /// 16 bits; 0 marks a free slot. Twice as many slots as letters keep the chains short.
  private static let compositions: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 1 << hashBits)
    forEachPair { base, mark, composed in
      var slot = hash(packed(base, mark))
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt64(packed(base, mark)) << 16 | UInt64(composed)
    }
    return table
  }()

  private static let markClasses: [UInt8] = marks.map { value in
    Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
  }

  /// One step of decomposition: the letter that remains and the mark that was on it.
  @inline(__always)
  static func step(_ scalar: UInt32) -> (base: UInt32, mark: UInt32)? {
    guard let index = LatinBlock.index(of: scalar) else {
      return scalar == angstrom ? (0x41, 0x030A) : nil
    }
    let entry = decompositions[index]
    return entry == 0 ? nil : (entry >> 8, (entry & 0xFF) + marks.lowerBound)
  }

  /// The composed letter, where Unicode has one.
  static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard marks.contains(mark), base <= 0xFFFF else { return nil }
    let key = UInt64(packed(base, mark))
    var slot = hash(UInt32(key))
    while compositions[slot] != 0 {
      if compositions[slot] >> 16 == key { return UInt32(compositions[slot] & 0xFFFF) }
      slot = (slot + 1) & (compositions.count - 1)
    }
    return nil
  }

  /// The canonical combining class; 0 for what begins a letter of its own.
  static func combiningClass(_ scalar: UInt32) -> UInt8 {
    if scalar < marks.lowerBound || LatinBlock.index(of: scalar) != nil { return 0 }
    if marks.contains(scalar) { return markClasses[Int(scalar - marks.lowerBound)] }
    return Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
  }

  /// How many marks the scalar is made of, or carries, when fully decomposed.
  static func markCount(_ scalar: UInt32) -> Int {
    if scalar == dieresisAcute { return 2 }
    var count = 0
    var rest = scalar
    while let (base, _) = step(rest) {
      rest = base
      count += 1
    }
    return count
  }

  /// Scalars that always decompose, into one or two others.
  static func singleton(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    switch scalar {
    case 0x0340: (0x0300, nil)
    case 0x0341: (0x0301, nil)
    case 0x0343: (0x0313, nil)
    case dieresisAcute: (0x0308, 0x0301)
    case 0x212A: (0x4B, nil)
    default: nil
    }
  }

  private static let angstrom: UInt32 = 0x212B
  private static let dieresisAcute: UInt32 = 0x0344
  private static let hashBits: UInt32 = 10

  private static func packed(_ base: UInt32, _ mark: UInt32) -> UInt32 {
    base << 8 | (mark &- marks.lowerBound)
  }

  private static func hash(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> (32 - hashBits))
  }

  private static func forEachPair(_ body: (UInt32, UInt32, UInt32) -> Void) {
    for (mark, pairs) in CanonicalPairs.byMark {
      var base: UInt32?
      for scalar in pairs.unicodeScalars where scalar.value > 0x20 {
        if let known = base {
          body(known, mark, scalar.value)
          base = nil
        } else {
          base = scalar.value
        }
      }
    }
  }
}
