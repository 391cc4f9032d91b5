import Records
import VietText

/// What an officer may choose about the program itself.
public struct ProgramOptions: Sendable {
  public var language: Language
  /// How Vietnamese is typed where the machine has no input method.
  public var typing: TypingMethod
  /// Minutes without a key after which an unlocked register locks itself; nil never does.
  public var idleMinutes: Int?

  public init(
    language: Language = .vietnamese, typing: TypingMethod = .off, idleMinutes: Int? = 10
  ) {
    self.language = language
    self.typing = typing
    self.idleMinutes = idleMinutes
  }

  /// What was chosen before stands in place of the defaults.
  public init(language: Language, _ preferences: Preferences) {
    self.init(language: language)
    if let typing = preferences.typing { self.typing = typing }
    if let minutes = preferences.idleMinutes { idleMinutes = minutes }
  }
}
