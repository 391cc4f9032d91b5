import Records

/// One change of a practice register, ready to be entered: it keeps the rules already.
public struct DemoStep: Equatable, Sendable {
  /// When it was written; never earlier than the step before it.
  public let at: Moment
  /// Who wrote it: an officer of an earlier step, or of this one.
  public let author: Identifier<Officer>
  /// At least one, in the order in which they are to be entered, as one change.
  public let writes: [RecordWrite]
}
