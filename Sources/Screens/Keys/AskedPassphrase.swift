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

  func answer(_ event: Event) -> Bool { typed.answer(event) }

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
