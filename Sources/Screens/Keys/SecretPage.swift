import Records
import Terminal

/// A page on which a passphrase or a recovery key is typed: letters as they come, nothing to read.
protocol SecretPage: Screen {}

extension SecretPage {
  var takesText: Bool { true }
  var usesTyping: Bool { false }
  var isClosedByLock: Bool { true }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {}

  /// The part of a page's area that its step is drawn into.
  static func inside(_ area: Rect) -> Rect {
    area.inset(left: 2, top: area.rows > 9 ? 1 : 0, right: 2)
  }
}
