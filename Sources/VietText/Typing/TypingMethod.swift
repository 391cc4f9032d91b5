/// How Vietnamese letters are typed on a keyboard without them.
public enum TypingMethod: String, CaseIterable, Sendable {
  /// Keys are letters as they are.
  case off
  /// Letters make marks: `dduwowngf` is `đường`.
  case telex
  /// Digits make marks: `d9u7o7ng2` is `đường`.
  case vni
}
