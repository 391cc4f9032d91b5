import Ledger
import Records

extension WithdrawForm {
  /// What can be withdrawn.
  enum Subject {
    case incident(Identifier<Incident>)
    case escalation(Identifier<Escalation>)
    case cluster(Identifier<Cluster>)
    case institution(Identifier<Institution>)
    case contactPoint(Identifier<ContactPoint>)
    /// The local decision on a task.
    case localDecision(AuthorityRule.Code)
    case question(Identifier<OwnQuestion>)
    case localRelation(Identifier<LocalRelation>)
    case distribution(Identifier<Distribution>)
    case correction(GuidanceDocument.Number)
    case measure(Identifier<Measure>, of: Identifier<Incident>)
    case site(Identifier<SiteImpact>, of: Identifier<Incident>)
    case person(Identifier<Person>, of: Identifier<Incident>)
    case task(Identifier<CommuneTask>)
    case outgoing(Identifier<OutgoingPaper>)
    case incoming(Identifier<IncomingPaper>)
    case liaison(LiaisonKind, RecordID)
    case handover(Identifier<Handover>)
    case clock(Identifier<LocalClockRule>)
    case privacyRequest(Identifier<PrivacyRequest>)
  }
}

extension WithdrawForm.Subject {
  var title: Phrase {
    switch self {
    case .incident: Phrase("Rút vụ việc", "Withdraw incident")
    case .escalation: Phrase("Rút kiến nghị", "Withdraw escalation")
    case .cluster: Phrase("Rút cụm", "Withdraw cluster")
    case .institution: Phrase("Rút phiếu cơ sở giáo dục", "Withdraw institution")
    case .contactPoint: Phrase("Rút đầu mối liên hệ", "Withdraw contact point")
    case .localDecision: Phrase("Rút quyết định của địa phương", "Withdraw local decision")
    case .question: Phrase("Rút câu hỏi", "Withdraw question")
    case .localRelation: Phrase("Rút quan hệ tự ghi", "Withdraw own relation")
    case .distribution: Phrase("Rút lần gửi văn bản", "Withdraw sending")
    case .correction: Phrase("Rút đính chính", "Withdraw correction")
    case .measure: Phrase("Rút biện pháp", "Withdraw measure")
    case .site: Phrase("Rút điểm trường, thiệt hại", "Withdraw site")
    case .person: Phrase("Rút người liên quan", "Withdraw person")
    case .task: Phrase("Rút nhiệm vụ", "Withdraw task")
    case .outgoing, .incoming: Phrase("Rút văn bản", "Withdraw paper")
    case .liaison: Phrase("Rút bản ghi", "Withdraw record")
    case .handover: Phrase("Rút lần bàn giao", "Withdraw hand-over")
    case .clock: Phrase("Rút quy tắc thời hạn", "Withdraw rule of time")
    case .privacyRequest: Phrase("Rút yêu cầu", "Withdraw request")
    }
  }

  var record: RecordReference {
    switch self {
    case .incident(let id): RecordReference(id)
    case .escalation(let id): RecordReference(id)
    case .cluster(let id): RecordReference(id)
    case .institution(let id): RecordReference(id)
    case .contactPoint(let id): RecordReference(id)
    case .localDecision(let code): RecordReference(AuthorityOverride.id(task: code.rawValue))
    case .question(let id): RecordReference(id)
    case .localRelation(let id): RecordReference(id)
    case .distribution(let id): RecordReference(id)
    case .correction(let number): RecordReference(DocumentCorrection.id(of: number))
    case .measure(let id, _): RecordReference(id)
    case .site(let id, _): RecordReference(id)
    case .person(let id, _): RecordReference(id)
    case .task(let id): RecordReference(id)
    case .outgoing(let id): RecordReference(id)
    case .incoming(let id): RecordReference(id)
    case .liaison(let kind, let id): kind.reference(to: id)
    case .handover(let id): RecordReference(id)
    case .clock(let id): RecordReference(id)
    case .privacyRequest(let id): RecordReference(id)
    }
  }

  /// What becomes of the record.
  var consequence: Phrase {
    switch self {
    case .incident:
      Phrase(
        "Vẫn giữ số và lịch sử, không còn hạn việc; xem lại bằng “cả đã xong”.",
        "Number and history stay, its duties end; “also closed” shows it.")
    case .escalation:
      Phrase(
        "Lịch sử vẫn còn, không còn hạn việc; xem lại bằng “cả đã xong”.",
        "The history stays, its duties end; “also closed” shows it.")
    case .cluster:
      Phrase(
        "Cụm không còn trong danh sách; lịch sử vẫn còn.",
        "The cluster leaves the list; its history stays.")
    case .institution:
      Phrase(
        "Chỉ rút phiếu ghi sai hoặc trùng; trường thôi hoạt động thì dùng D.",
        "Only for a sheet that is wrong or double; D is for a school that closed.")
    case .contactPoint:
      Phrase(
        "Đầu mối không còn trong danh sách; lịch sử vẫn còn.",
        "The contact point leaves the list; its history stays.")
    case .localDecision:
      Phrase(
        "Việc này trở lại như danh mục ghi; lịch sử vẫn còn.",
        "The task is again as the list has it; the history stays.")
    case .question:
      Phrase(
        "Câu hỏi không còn trong danh sách; lịch sử vẫn còn.",
        "The question leaves the list; its history stays.")
    case .localRelation, .correction:
      Phrase(
        "Hiệu lực trở lại như danh mục ghi; lịch sử vẫn còn.",
        "What holds is again as the list has it; the history stays.")
    case .distribution:
      Phrase(
        "Lần gửi không còn trong danh sách; lịch sử vẫn còn.",
        "The sending leaves the list; its history stays.")
    case .task:
      Phrase(
        "Nhiệm vụ không còn trong danh sách; lịch sử vẫn còn.",
        "The task leaves the list; its history stays.")
    case .outgoing, .incoming:
      Phrase(
        "Văn bản không còn trong sổ này; sổ của văn thư không đổi.",
        "The paper leaves this copy; the clerk's register stays as it is.")
    case .liaison, .handover:
      Phrase(
        "Không còn trong danh sách; lịch sử vẫn còn.",
        "It leaves the list; its history stays.")
    case .clock:
      Phrase(
        "Thời hạn trở lại như trước khi đặt, cả cho việc đang mở; lịch sử vẫn còn.",
        "The limit is again as before, for open matters too; the history stays.")
    case .privacyRequest:
      Phrase(
        "Yêu cầu không còn trong danh sách; lịch sử vẫn còn. Đã trả lời thì ghi kết quả, không rút.",
        "The request leaves the list; its history stays. One that was answered gets its outcome.")
    case .measure, .site, .person:
      Phrase(
        "Không còn trong hồ sơ vụ việc; lịch sử vẫn còn.",
        "It leaves the incident's record; its history stays.")
    }
  }

  /// The page that is shown afterwards; nil goes back to the record.
  var next: Route? {
    switch self {
    case .institution: .institutions(.list)
    case .question: .guidance(.answers)
    case .distribution: .guidance(.distributions)
    case .task: .tasks(.list)
    case .outgoing: .papers(.outgoingList)
    case .incoming: .papers(.incomingList)
    case .liaison(let kind, _): .liaison(.list(kind, under: nil))
    case .handover: .handover(.list)
    case .clock: .incidents(.clocks)
    case .privacyRequest: .privacy(.list)
    case .incident, .escalation, .cluster, .contactPoint, .localDecision, .localRelation,
      .correction, .measure, .site, .person:
      nil
    }
  }
}
