/// One field of a record as it was known at some time.
public struct KnownFact: Equatable, Sendable {
  public var field: Phrase
  /// Absent where it is sealed and the register locked, or was erased or withheld.
  public var value: Phrase?

  public init(field: Phrase, value: Phrase?) {
    self.field = field
    self.value = value
  }
}
