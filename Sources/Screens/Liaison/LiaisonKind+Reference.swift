import Ledger
import Records

extension LiaisonKind {
  func reference(to id: RecordID) -> RecordReference { RecordReference(kind: type.kind, id: id) }
}
