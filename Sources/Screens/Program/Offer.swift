import Records

/// An action that a page answers, or would answer if it could.
public struct Offer: Equatable, Sendable {
  public let action: Action
  /// Why it cannot be done now; nil when it can.
  public let disabledReason: Phrase?
  /// Whether the key bar shows it; the help page and the palette show every offer.
  public let isOnKeyBar: Bool
  /// How the page calls it; nil for the action's own name.
  public let ownName: Phrase?

  /// What it does on the page, in one sentence; nil for the action's own words.
  public let ownHelp: Phrase?

  public init(
    _ action: Action, as ownName: Phrase? = nil, help ownHelp: Phrase? = nil,
    disabledReason: Phrase? = nil,
    isOnKeyBar: Bool = true
  ) {
    self.action = action
    self.ownName = ownName
    self.ownHelp = ownHelp
    self.disabledReason = disabledReason
    self.isOnKeyBar = isOnKeyBar
  }

  public var isEnabled: Bool { disabledReason == nil }
  public var name: Phrase { ownName ?? action.name }
  public var help: Phrase { ownHelp ?? action.help }
}
