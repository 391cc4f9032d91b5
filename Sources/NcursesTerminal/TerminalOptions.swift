/// How a terminal is used.
public struct TerminalOptions: Sendable {
  /// No colours: the variable NO_COLOR, or an option of the command.
  public var isMonochrome = false
  /// Letters without marks and frames of `-` and `|`, for a font that has nothing else.
  public var usesAsciiAlone = false
  /// Whether clicks and the wheel come to the program; selecting text then needs Shift.
  public var usesMouse = false
  /// Milliseconds after which Esc is a key of its own; slow lines need more.
  public var escapeDelay = 25

  public init() {}

  /// What the variables NO_COLOR and ESCDELAY ask for.
  public init(environment: (String) -> String?) {
    isMonochrome = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    if let text = environment("ESCDELAY"), let delay = Int(text), (0...10_000).contains(delay) {
      escapeDelay = delay
    }
  }
}
