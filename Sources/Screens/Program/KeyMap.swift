import Terminal
import VietText

/// Which action a key means on a page.
enum KeyMap {
  /// The first offer that the key means; the page's own offers come before those of the program.
  static func offer(for key: Key, among offers: [Offer]) -> Offer? {
    let plain = command(key)
    return offers.first { $0.action.keys.contains(key) }
      ?? offers.first { $0.action.keys.contains(plain) }
  }

  /// The key that was meant by one that an input method has changed: `đ` is `d`, `ế` is `e`.
  static func command(_ key: Key) -> Key {
    guard case .character(let letter) = key, !letter.isASCII else { return key }
    let folded = Fold.key(String(letter))
    guard folded.count == 1, let base = folded.first else { return key }
    return .character(letter.isUppercase ? Character(base.uppercased()) : base)
  }
}
