/// The order of the letters: the 29 of the Vietnamese alphabet, with f, j, w and z where the Latin
/// alphabet has them.
enum VietnameseAlphabet {
  private static let order = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  /// By ASCII letter (0 = a) and shape.
  private static let ranks: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * shapeCount)
    for (rank, scalar) in order.unicodeScalars.enumerated() {
      let known = LatinLetter.at(scalar.value)
      let base = known?.folded.0 ?? UInt8(scalar.value)
      table[index(base, known?.shape ?? .plain)] = UInt8(rank)
    }
    return table
  }()

  /// The place of a lower-case ASCII letter with its shape, from 0.
  static func rank(_ base: UInt8, _ shape: LetterShape) -> UInt8 {
    ranks[index(base, shape)]
  }

  private static let shapeCount = Int(LetterShape.stroke.rawValue) + 1

  private static func index(_ base: UInt8, _ shape: LetterShape) -> Int {
    Int(base - UInt8(ascii: "a")) * shapeCount + Int(shape.rawValue)
  }
}
