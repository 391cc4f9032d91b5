/// Whether a document is in force on a day, and what decides it.
public struct DocumentStatus: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// `from` is nil when only the day of issue is known and it lies ahead.
    case notYetInForce(from: Day?)
    case inForce
    /// Parts have ceased, the rest holds.
    case partlyCeased([DocumentRelation])
    /// `on` is nil when the day was not found.
    case replaced(by: GuidanceDocument.Number, on: Day?)
    /// Its matter is gone, without a new document in its place; `matter` names it where known.
    case ceased(by: GuidanceDocument.Number, on: Day?, matter: String?)
    /// An officer has stated its end; no other document is named.
    case ended(on: Day?)
  }

  /// What keeps an answer from being certain.
  public enum Doubt: Hashable, Sendable {
    /// The row of the document itself is unsure.
    case document
    /// The day on which the document takes effect was not found.
    case effectiveDayMissing
    case relation(DocumentRelation)
    /// The day of the relation was not found. It is taken to hold from the issue of the
    /// document that acts or, where that is unknown too, from the first day of its year.
    case relationDayMissing(DocumentRelation)
  }

  /// The day for which the answer holds.
  public let day: Day
  public let state: State
  /// Empty: the answer is as certain as its sources.
  public let doubts: [Doubt]

  public var isUnsure: Bool { !doubts.isEmpty }

  /// Whether the document, or the rest of it, may be cited on the day.
  public var holds: Bool {
    switch state {
    case .inForce, .partlyCeased: true
    case .notYetInForce, .replaced, .ceased, .ended: false
    }
  }
}
