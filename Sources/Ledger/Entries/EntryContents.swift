/// What an entry says beside its body. Not hashed: the body's commitments answer for it.
public struct EntryContents: Hashable, Sendable {
  /// The reason, exactly when the entry has one.
  public let reason: Content?
  /// One for each edit, in their order.
  public let edits: [Content]

  public init(reason: Content?, edits: [Content]) {
    self.reason = reason
    self.edits = edits
  }

  /// Everything of `entry` kept back.
  public static func withheld(from entry: Entry) -> EntryContents {
    EntryContents(
      reason: entry.reason == nil ? nil : .withheld,
      edits: Array(repeating: .withheld, count: entry.edits.count))
  }
}

extension EntryContents {
  /// The same with each edit kept back whose field `isWithheld` chooses.
  public func withholding(
    from entry: Entry, where isWithheld: (Edit) -> Bool, reason withholdsReason: Bool
  ) -> EntryContents {
    EntryContents(
      reason: reason.map { withholdsReason ? .withheld : $0 },
      edits: zip(entry.edits, edits).map { isWithheld($0) ? .withheld : $1 })
  }
}
