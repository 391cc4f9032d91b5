import IncidentPapers

/// What somebody chose for a paper of an incident on its page.
public struct PaperChoices: Hashable, Sendable {
  public var signer = PaperSigner.chair
  /// Empty: who usually receives such a paper.
  public var addressee = ""
  /// Whether the school stands in it although a person is concerned.
  public var namesSchool = false

  public init() {}
}
