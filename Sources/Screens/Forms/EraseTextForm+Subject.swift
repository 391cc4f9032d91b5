import Ledger
import Records

extension EraseTextForm {
  /// Whose sealed words are erased.
  enum Subject {
    case escalation(Identifier<Escalation>)
    case letter(Identifier<OutgoingPaper>)
    case person(Identifier<Person>)
    case privacyRequest(Identifier<PrivacyRequest>)
    case liaison(LiaisonKind, RecordID)
  }
}

extension EraseTextForm.Subject {
  var title: Phrase {
    switch self {
    case .escalation, .letter, .liaison: Phrase("Xóa nội dung niêm phong", "Erase sealed text")
    case .person: Phrase("Xóa thông tin người liên quan", "Erase a person")
    case .privacyRequest: Phrase("Xóa nội dung yêu cầu", "Erase a request")
    }
  }

  var record: RecordReference {
    switch self {
    case .escalation(let id): RecordReference(id)
    case .letter(let id): RecordReference(id)
    case .person(let id): RecordReference(id)
    case .privacyRequest(let id): RecordReference(id)
    case .liaison(let kind, let id): kind.reference(to: id)
    }
  }

  /// What a person calls it; nil where no plain words tell.
  func name(in register: some RegisterReader) throws(StoreError) -> String? {
    switch self {
    case .escalation(let id):
      guard let file = try register.escalation(id) else {
        throw .rule(.noSuchRecord(Escalation.title, id.record.description))
      }
      return file.escalation.request
    case .letter(let id):
      guard let letter = try register.outgoingPaper(id) else {
        throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
      }
      return letter.abstract
    case .person, .privacyRequest, .liaison: return nil
    }
  }

  /// Whose key is destroyed.
  var words: Phrase {
    switch self {
    case .escalation: Phrase("kiến nghị này", "The escalation")
    case .letter: Phrase("công văn này", "The letter")
    case .person: Phrase("người này", "The person")
    case .privacyRequest: Phrase("yêu cầu này", "The request")
    case .liaison: Phrase("ghi chú này", "The note")
    }
  }

  /// What goes and what stays, where that is not plain.
  var extent: Phrase? {
    switch self {
    case .escalation:
      Phrase(
        "Xóa cả nội dung kèm theo và nội dung trả lời; dòng đề nghị và lịch sử vẫn còn.",
        "Detail and reply are both erased; the request line and the history stay.")
    case .letter:
      Phrase(
        "Xóa lời văn; dòng trong sổ văn bản và lịch sử vẫn còn.",
        "The text is erased; its line in the register and the history stay.")
    case .person, .privacyRequest, .liaison: nil
    }
  }
}
