import Records
import Terminal

/// The passphrase that holds now, asked before something that only its owner may do.
struct AskedPassphrase {
  let line: AskedLine
  private var typed = SecretText()
  /// Why the last one was not taken.
  var error: StoreError?

  init(_ label: Phrase, words: [Phrase]) { line = AskedLine(label: label, words: words) }

  /// Why nothing can be done with it yet.
  var missing: Phrase? {
    typed.isEmpty ? Phrase("Chưa gõ mật khẩu.", "No passphrase yet.") : nil
  }

  /// What follows from an event; nil when it means nothing here.
  func take(_ event: Event) -> Outcome? {
    if typed.answer(event) { return .stay }
    guard case .paste = event else { return nil }
    return .refuse(Self.notPasted)
  }

  /// Of a passphrase nothing is taken, or all of it.
  static let notPasted = Phrase(
    "Chưa dán gì: đoạn dán dài quá hoặc có xuống dòng.",
    "Nothing was pasted: it is too long or has a line break.")

  /// The passphrase; the field is empty afterwards.
  mutating func takeTyped() -> SecretText {
    defer { typed = SecretText() }
    return typed
  }

  func wipe() { typed.wipe() }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    line.draw(into: &page, in: area, error: error, surroundings) { page, field in
      typed.draw(into: &page, in: field, isFocused: true)
    }
  }
}
