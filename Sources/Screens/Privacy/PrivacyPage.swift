import Ledger
import Records
import Terminal

/// One request of a data subject: what is asked, by when it must be answered, what was answered.
struct PrivacyPage: Screen {
  private typealias Fields = PrivacyRequest.Fields

  private let id: Identifier<PrivacyRequest>
  private var sheet: PrivacySheet?
  private var hasKeys = false
  private var view = RecordView()

  init(_ id: Identifier<PrivacyRequest>) { self.id = id }

  var title: Phrase { PrivacyRequest.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.privacyRequest(id) else {
      throw .rule(.noSuchRecord(PrivacyRequest.title, id.record.shortKey))
    }
    sheet = found
    hasKeys = surroundings.header.hasKeys
    view.show(lines(found, surroundings), in: surroundings)
  }

  private func lines(_ sheet: PrivacySheet, _ surroundings: Surroundings) -> [RecordLine] {
    let request = sheet.request
    let limits = PrivacyLimitLines(sheet.limits, surroundings).lines
    let facts: [(FieldSpec, String)] = [
      (Fields.standing, surroundings(request.standing.label)),
      (Fields.hasThirdParty, request.hasThirdParty ? surroundings(Phrase("có", "yes")) : ""),
      (Fields.extendedOn, request.extendedOn?.formatted ?? ""),
      (Fields.answeredOn, request.answeredOn?.formatted ?? ""),
      (Fields.letterNumber, request.letterNumber),
      (Fields.outcome, request.outcome.map { surroundings($0.label) } ?? ""),
      (Fields.refusalGround, request.refusalGround),
      (Fields.closedOn, request.closedOn?.formatted ?? ""),
    ]
    return [
      .text(surroundings(request.plainTitle), .title),
      .text(surroundings(request.stateLabel)), .blank,
    ] + limits + [.blank] + sealedLines(sheet, surroundings)
      + facts.filter { !$0.1.isEmpty }.map { .fact($0.0.label, $0.1) }
  }

  private func sealedLines(
    _ sheet: PrivacySheet, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let request = sheet.request
    if sheet.isErased {
      return [.text(surroundings(Phrase("(đã xóa theo quyết định)", "(erased)")), .faint)]
    }
    if sheet.isLocked {
      let words = Phrase(
        "Người yêu cầu, nội dung niêm phong: mở khóa (Ctrl-L).",
        "Who asks and what is sealed: unlock (Ctrl-L).")
      return [.text(surroundings(words), .warning)]
    }
    return [
      (Fields.requester, request.requester), (Fields.subject, request.subject),
      (Fields.detail, request.detail), (Fields.answer, request.answer),
    ].filter { !$0.1.isEmpty }.map { .fact($0.0.label, $0.1) }
  }
}

extension PrivacyPage {
  var offers: [Offer] {
    let locked =
      sheet?.isLocked ?? true ? RuleError.sealedWhileLocked.why : nil
    let gone = sheet?.isErased ?? false ? ErasingFields.nothingLeft : nil
    let noKeys = hasKeys ? nil : ErasingFields.noKeys
    return view.offers + [
      Offer(.settleDuty, disabledReason: locked ?? gone),
      Offer(.edit, disabledReason: locked ?? gone),
      Offer(.withdraw, isOnKeyBar: false), Offer(.history, isOnKeyBar: false),
      Offer(.erase, disabledReason: noKeys ?? gone, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .settleDuty: return .open(.privacy(.answer(id)))
    case .edit: return .open(.privacy(.edit(id)))
    case .withdraw: return .open(.privacy(.withdraw(id)))
    case .erase: return .open(.privacy(.erase(id)))
    case .history:
      let name = sheet.map { surroundings($0.request.plainTitle) } ?? ""
      return .open(.history(RecordReference(id), title: name))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
