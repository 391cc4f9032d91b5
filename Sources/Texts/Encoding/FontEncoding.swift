/// Text that shows Vietnamese only in a font made for it: its letters are other ones.
public enum FontEncoding: String, Sendable {
  /// Fonts named .VnTime.
  case tcvn3 = "TCVN3"
  /// Fonts named VNI-Times.
  case vni = "VNI"

  /// Letters below which nothing is said.
  private static let leastLetters = 200

  /// Nil for text in Unicode, Vietnamese or not.
  public init?(of text: String) {
    var (letters, vietnamese, tcvn3, vni) = (0, 0, 0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x41 {
      switch scalar.value {
      case 0x1EA0...0x1EF9: vietnamese += 1
      case 0xA8...0xAE, 0xB5...0xBB, 0xD6...0xD8: tcvn3 += 1
      default: break
      }
      if "øùûõïäöñåâêô".unicodeScalars.contains(scalar) { vni += 1 }
      letters += 1
    }
    guard letters >= Self.leastLetters, vietnamese == 0 else { return nil }
    if tcvn3 * 25 > letters {
      self = .tcvn3
    } else if vni * 12 > letters {
      self = .vni
    } else {
      return nil
    }
  }
}
