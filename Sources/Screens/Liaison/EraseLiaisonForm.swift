import Ledger
import Records
import Terminal

/// Destroys the sealed words of a record of liaison, on a written ground.
struct EraseLiaisonForm: FormSpec {
  private let kind: LiaisonKind
  private let id: RecordID

  init(_ kind: LiaisonKind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }

  var title: Phrase { Phrase("Xóa nội dung niêm phong", "Erase sealed text") }
  var record: RecordReference? { kind.reference(to: id) }

  func notes(in surroundings: Surroundings) -> [TableText] {
    ErasingFields.notes(on: Phrase("ghi chú này", "The note"), in: surroundings)
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    ErasingFields.fields(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    .erase(id, ground: TypedContents(contents, in: surroundings).text(Erasure.Fields.ground))
  }
}

extension LiaisonKind {
  func reference(to id: RecordID) -> RecordReference { RecordReference(kind: type.kind, id: id) }
}
