import Foundation

/// Slow answers of Foundation's Unicode tables, to compare ours with.
enum Reference {
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

  static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }

  /// The search key of Vietnamese text.
  static func key(_ text: String) -> String {
    let lower = decomposed(text.lowercased()).unicodeScalars.filter {
      !(0x0300...0x036F).contains($0.value)
    }
    return String(String.UnicodeScalarView(lower)).replacing("đ", with: "d")
  }

  /// The words of the key, found by Swift's idea of letters and digits.
  static func words(_ text: String) -> [String] {
    key(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Equality of scalars: Swift's `==` takes composed and decomposed text for the same.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }
}
