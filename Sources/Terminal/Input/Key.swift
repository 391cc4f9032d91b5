/// A key as a program sees it, whatever bytes a terminal sends for it.
public enum Key: Hashable, Sendable {
  /// A letter, a sign or a space; a combining mark comes as a character of its own.
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  /// Both 0x7F and 0x08: some input methods send the one, some the other.
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F24; Shift and an F-key is that key plus 12.
  case function(Int)
  /// Ctrl and a lower-case letter, or one of `space \ ] ^ _`.
  case control(Character)
  /// Alt and a character. Alt and a digit is an F-key.
  case alt(Character)
}
