import VietText

/// What the officers of this copy have chosen about the program itself; kept beside the ledger and
/// never sent.
public struct Preferences: Equatable, Sendable {
  /// How Vietnamese is typed where the machine has no input method; nil until it was chosen.
  public var typing: TypingMethod?
  /// Minutes without a key after which an unlocked register locks itself; nil until they were
  /// chosen.
  public var idleMinutes: Int?

  /// The folder in which new guidance is looked for; nil until one was chosen, empty for none.
  public var watchedFolder: String?

  public init(
    typing: TypingMethod? = nil, idleMinutes: Int? = nil, watchedFolder: String? = nil
  ) {
    self.typing = typing
    self.idleMinutes = idleMinutes
    self.watchedFolder = watchedFolder
  }
}

extension Preferences {
  /// The minutes that can be chosen, ascending; a proposal of the program. There is no "never": a
  /// register left open shows what is written about children.
  public static let idleChoices = [5, 10, 15, 30, 60]

  /// The choice behind `minutes`, from the longest back to the shortest.
  public static func nextIdleMinutes(after minutes: Int?) -> Int {
    idleChoices.first { $0 > minutes ?? 0 } ?? idleChoices[0]
  }
}
