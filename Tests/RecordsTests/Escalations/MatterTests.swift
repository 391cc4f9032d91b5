import Records
import Testing

/// Difficulties and petitions live the life of an escalation.
@Suite struct MatterTests {
  typealias Fields = Escalation.Fields

  static func difficulty(_ number: UInt64 = 60) -> Escalation {
    Escalation.example(number).with {
      $0.matter = .unclearRule
      $0.issue.raisedOn = .on("2026-11-02")
    }
  }

  static func petition(_ number: UInt64 = 70) -> Escalation {
    Escalation.example(number).with {
      $0.matter = .petition
      $0.addressee = ""
      $0.issue.raisedOn = .on("2026-11-02")
    }
  }

  @Test func surviveTheLedgerWhole() {
    let whole = Self.difficulty().with {
      $0.issue.area = .finance
      $0.issue.source = .school
      $0.issue.raiser = "Trường TH Mường Xén"
      $0.issue.unclear = [Ground(document: "142/2025/NĐ-CP", part: "khoản 1 Điều 8")]
      $0.issue.decider = .department
      $0.issue.task = "A012"
      $0.issue.proposal = "Cho chi từ nguồn thường xuyên"
      $0.issue.isUrgent = true
      $0.issue.mayBeShared = true
      $0.issue.question = .number(8)
      $0.signing.signer = "Chủ tịch"
      $0.signing.signedOn = .on("2026-11-05")
      $0.answer.kind = .passedOn
      $0.answer.passedOnTo = "Bộ GD&ĐT"
      $0.answer.grounds = [Ground(document: "80/2017/NĐ-CP")]
      $0.answer.number = "991/SGDĐT"
      $0.answer.date = .on("2026-11-09")
      $0.answer.channel = .mail
      $0.ending.settledNumber = "18/QĐ-UBND"
      $0.ending.settledOn = .on("2026-11-10")
      $0.ending.revokeReason = "trùng"
      $0.ending.outcome = "xong"
      $0.petition.session = "Kỳ họp thứ 5"
      $0.petition.sessionOn = .on("2026-11-01")
      $0.petition.limitOn = .on("2026-11-30")
      $0.petition.limitSource = "112/HĐND-VP"
      $0.petition.owner = "Phòng VH-XH"
      $0.petition.letterNumber = "61/UBND"
      $0.petition.letterDate = .on("2026-11-20")
      $0.petition.result = .explained
      $0.petition.toldOn = .on("2026-11-21")
    }
    #expect(Escalation(id: whole.id, values: whole.values) == whole)
    #expect(Escalation.example().values.text(Fields.matter) == nil)
  }

  @Test func aPetitionNeedsNobodyAboveUntilItIsSent() {
    #expect(Self.petition().problems == [])
    #expect(Self.difficulty().with { $0.addressee = "" }.problems != [])
    #expect(
      Self.petition().missing(for: .sent) == [Fields.addressee.label, Fields.letterNumber.label])
  }

  @Test func isClassifiedByAreaAndDecider() {
    #expect(!Self.difficulty().isClassified)
    #expect(!Self.difficulty().with { $0.issue.area = .finance }.isClassified)
    #expect(
      Self.difficulty().with {
        $0.issue.area = .finance
        $0.issue.decider = .communeCommittee
      }.isClassified)
  }

  @Test func settlingHereIsNotHeldUpButItsEndIs() throws {
    var source = MemorySource(Self.difficulty())
    let id = Self.difficulty().id
    try source.apply(.escalation(.move(id, to: .settledHere, with: FieldChanges([:]))))
    let settled = try source.record(id)
    #expect(settled.isSettledHere && settled.way == .settledHere)
    let missing = [Fields.settledNumber.label, Fields.settledOn.label, Fields.outcome.label]
    #expect(throws: StoreError.rule(.blocked(missing))) {
      try source.apply(.escalation(.move(id, to: .closed, with: FieldChanges([:]))))
    }
    let papers = settled.changes {
      $0.ending.settledNumber = "18/QĐ-UBND"
      $0.ending.settledOn = .on("2026-11-20")
      $0.ending.outcome = "Đã bố trí kinh phí"
    }
    try source.apply(.escalation(.move(id, to: .closed, with: papers)))
    #expect(try source.record(id).way == .settledHere)
  }

  @Test func aPetitionEndsWhenVotersKnowForGood() {
    let papers = [
      Fields.voterLetter.label, Fields.voterLetterDate.label, Fields.toldOn.label,
      Fields.petitionResult.label, Fields.outcome.label,
    ]
    #expect(Self.petition().missing(for: .closed) == papers)
    let told = Self.petition().with {
      $0.petition.letterNumber = "61/UBND"
      $0.petition.letterDate = .on("2026-11-20")
      $0.petition.toldOn = .on("2026-11-20")
      $0.ending.outcome = "xong"
      $0.petition.result = .beingSettled
    }
    #expect(told.missing(for: .closed) == [Fields.petitionResult.label])
    #expect(!told.isAnsweredToVoters)
    #expect(told.with { $0.petition.result = .settled }.missing(for: .closed) == [])
  }

  @Test func nothingIsSettledOrToldBeforeItCame() {
    let early = Self.petition().with { $0.petition.toldOn = .on("2026-11-01") }
    #expect(
      early.problems == [.order(first: Fields.raisedOn.label, second: Fields.toldOn.label)])
    #expect(Self.petition().with { $0.petition.toldOn = .on("2026-11-02") }.problems == [])
  }

  @Test func revokingNeedsAReason() {
    var source = MemorySource(Self.difficulty())
    #expect(throws: StoreError.rule(.blocked([Fields.revokeReason.label]))) {
      try source.apply(
        .escalation(.move(Self.difficulty().id, to: .revoked, with: FieldChanges([:]))))
    }
  }

  @Test func goesItsWay() {
    let sent = Self.difficulty().with {
      $0.state = .sent
      $0.sentAt = .noon
    }
    #expect(Self.difficulty().way == .none)
    #expect(sent.way == .waiting)
    #expect(sent.with { $0.state = .refused }.way == .sentUp)
    #expect(sent.with { $0.state = .settledHere }.way == .settledHere)
    #expect(sent.with { $0.isWithdrawn = true }.way == .none)
  }

  @Test func isCarriedOnwardCitingWhatWasAskedBefore() {
    let sent = Self.difficulty().with {
      $0.state = .sent
      $0.sentAt = .noon
      $0.letterNumber = "45/CV-UBND"
      $0.letterDate = .on("2026-11-20")
      $0.detail = "Trường thiếu 3 phòng."
      $0.issue.area = .finance
      $0.issue.question = .number(9)
    }
    let next = sent.onward(
      as: .number(61), to: .ministryUnit, addressee: "Bộ GD&ĐT", copyTo: "")
    #expect(next.onwardOf == sent.id && next.matter == .unclearRule)
    #expect(next.issue.area == .finance && next.issue.question == nil)
    #expect(
      next.detail
        == "Đã kiến nghị Sở GD&ĐT tại Công văn số 45/CV-UBND ngày 20/11/2026; chưa được trả lời.\n"
        + "Trường thiếu 3 phòng.")
    let passedOn = sent.with { $0.answer.passedOnTo = "Cục Nhà giáo" }
    #expect(
      passedOn.onward(as: .number(61), to: .ministryUnit, addressee: "Bộ", copyTo: "").addressee
        == "Cục Nhà giáo")
    let petition = Self.petition().onward(
      as: .number(71), to: .department, addressee: "Sở", copyTo: "")
    #expect(petition.matter == .request)
  }

  @Test func aboveEverybodyIsTheDepartmentAndAboveItTheMinistry() {
    #expect(ContactLevel.cluster.above == .department)
    #expect(ContactLevel.communeChair.above == .department)
    #expect(ContactLevel.departmentDivision.above == .ministryUnit)
  }
}
