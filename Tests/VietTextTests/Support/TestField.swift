import VietText

/// A text field as a caller would write one: the text before the cursor, and a composer.
struct TestField {
  var composer: Composer
  var text: String

  init(_ method: TypingMethod, _ placement: TonePlacement = .first, text: String = "") {
    composer = Composer(method: method, placement: placement)
    self.text = text
  }

  mutating func type(_ keys: String) {
    for key in keys { apply(composer.press(key, before: text)) }
  }

  mutating func backspace() {
    if !text.isEmpty { text.removeLast() }
  }

  mutating func leave() {
    if let edit = composer.finish(before: text) { apply(edit) }
  }

  private mutating func apply(_ edit: Edit) {
    text.removeLast(edit.delete)
    text += edit.insert
  }

  static func typed(
    _ keys: String, _ method: TypingMethod, _ placement: TonePlacement = .first
  ) -> String {
    var field = TestField(method, placement)
    field.type(keys)
    return field.text
  }
}
