import Ledger
import Records

/// A record of any kind, as routes and drafts name it.
public struct RecordReference: Hashable, Sendable {
  public let kind: KindCode
  public let id: RecordID

  public init(kind: KindCode, id: RecordID) {
    self.kind = kind
    self.id = id
  }

  public init<Record: Recorded>(_ id: Identifier<Record>) {
    self.init(kind: Record.kind, id: id.record)
  }
}
