import Ledger
import Records
import Testing

@testable import RecordStore

/// Papers that go out and come in, as they are kept.
@Suite struct OfficePaperTests {
  private let register: ScratchRegister
  private let start = Moment(Day(iso: "2026-11-20") ?? .first, .midnight)

  init() throws { register = try ScratchRegister(start: start) }

  private func id(_ number: UInt64) -> Identifier<OutgoingPaper> {
    Identifier(RecordID(high: 32, low: number))
  }

  private func save(_ paper: OutgoingPaper, _ reason: String? = nil) throws {
    try register.write(.officePaper(.saveOutgoing(paper, reason: reason)))
  }

  private func paper(_ number: UInt64) throws -> OutgoingPaper {
    try #require(try register.store.reader.outgoingPaper(id(number)))
  }

  /// Up to a state, one step after the other.
  private func carry(_ number: UInt64, to states: [OutgoingPaperState]) throws {
    for state in states {
      var paper = try paper(number)
      paper.state = state
      if state == .returned { paper.returnReason = "Thiếu số liệu" }
      if state == .numbered {
        paper.number = Int(number)
        paper.issuedOn = start.day
      }
      if state == .sent { paper.sentOn = start.day }
      try save(paper)
    }
  }

  private func draft(_ number: UInt64, _ abstract: String) -> OutgoingPaper {
    var paper = OutgoingPaper(id: id(number), abstract: abstract)
    paper.symbol = "BC-UBND"
    return paper
  }

  private func abstracts() throws -> [String] {
    try register.store.reader.outgoingPapers(Window(.first, count: 50)).rows.map(\.paper.abstract)
  }

  @Test func goesFromDraftToSentAndNoOtherWay() throws {
    try save(draft(7, "một"))
    var hasty = try paper(7)
    hasty.state = .numbered
    hasty.number = 7
    hasty.issuedOn = start.day
    #expect(throws: StoreError.self) { try save(hasty) }
    try carry(7, to: [.forSignature, .returned, .forSignature, .signed, .numbered, .sent])
    #expect(try paper(7).state == .sent)
    #expect(try paper(7).returnReason == "Thiếu số liệu")
    var back = try paper(7)
    back.state = .draft
    #expect(throws: StoreError.self) { try save(back) }
    var born = draft(8, "hai")
    born.state = .signed
    #expect(throws: StoreError.self) { try save(born) }
  }

  @Test func anotherNumberNeedsAReason() throws {
    try save(draft(7, "một"))
    try carry(7, to: [.forSignature, .signed, .numbered])
    var other = try paper(7)
    other.number = 8
    #expect(throws: StoreError.rule(.needsReason)) { try save(other) }
    try save(other, "Văn thư cấp nhầm")
    #expect(try paper(7).numberAndSymbol == "08/BC-UBND")
  }

  @Test func theNumberOfAClosingReportStandsInItsIncidentAtOnce() throws {
    let incident = Incident(
      id: Identifier(RecordID(high: 7, low: 1)), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: start)
    try register.write(.incident(.log(incident, nil)))
    var report = draft(7, "Báo cáo: Kết quả xử lý")
    report.paperKind = OutgoingPaper.closingReport
    report.incident = incident.id
    try save(report)
    try carry(7, to: [.forSignature, .signed])
    func number() throws -> String? {
      try register.store.reader.incident(incident.id)?.incident.closingReportNumber
    }
    #expect(try number() == "")
    try carry(7, to: [.numbered])
    #expect(try number() == "07/BC-UBND")
    // One change: one undo takes both back.
    try register.write(.undo)
    #expect(try number() == "")
    #expect(try paper(7).state == .signed)
  }

  @Test func thoseWithoutANumberStandFirstThenTheLatest() throws {
    for number: UInt64 in [7, 8, 9] { try save(draft(number, "\(number)")) }
    try carry(7, to: [.forSignature, .signed, .numbered])
    try carry(8, to: [.forSignature, .signed, .numbered])
    #expect(try abstracts() == ["9", "8", "7"])
    try register.write(.officePaper(.withdrawOutgoing(id(9), reason: "không gửi")))
    #expect(try abstracts() == ["8", "7"])
  }

  @Test func whatCameInIsKeptNewestFirst() throws {
    for (number, day) in [(UInt64(1), "2026-11-18"), (2, "2026-11-20")] {
      var came = IncomingPaper(
        id: Identifier(RecordID(high: 35, low: number)),
        arrivedOn: try #require(Day(iso: day)), abstract: "Công văn \(number)")
      came.author = "Sở GD&ĐT"
      try register.write(.officePaper(.saveIncoming(came)))
    }
    let rows = try register.store.reader.incomingPapers(Window(.first, count: 9)).rows
    #expect(rows.map(\.paper.abstract) == ["Công văn 2", "Công văn 1"])
    let first = try #require(rows.first?.paper)
    try register.write(.officePaper(.withdrawIncoming(first.id, reason: "trùng")))
    #expect(try register.store.reader.incomingPapers(Window(.first, count: 9)).rows.count == 1)
  }
}

extension OfficePaperTests {
  private func request(_ number: UInt64) -> Escalation {
    Escalation(
      id: Identifier(RecordID(high: 33, low: number)), request: "Bổ sung giáo viên",
      addresseeLevel: .department, addressee: "Sở GD&ĐT")
  }

  private func letter(_ number: UInt64, of request: Escalation?) -> OutgoingPaper {
    var letter = OutgoingPaper(id: id(number), abstract: "Công văn v/v bổ sung giáo viên")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.symbol = "UBND-VHXH"
    letter.signer = "Chủ tịch"
    letter.letter.addressee = "Sở Giáo dục và Đào tạo"
    letter.letter.content = "Kính đề nghị."
    letter.letter.escalation = request?.id
    return letter
  }

  /// A form that was opened while the text could not be read does not know it.
  @Test func aTextThatCouldNotBeReadIsNotTakenAway() throws {
    try save(letter(7, of: nil))
    var unread = try paper(7)
    unread.letter.content = nil
    unread.note = "sửa khi khóa"
    try save(unread)
    #expect(try paper(7).letter.content == "Kính đề nghị.")
    #expect(try paper(7).note == "sửa khi khóa")
  }

  /// The number under which a request went out stays when it is written about again.
  @Test func aSecondLetterLeavesTheNumberOfItsRequest() throws {
    let request = request(1)
    try register.write(.escalation(.add(request)))
    let steps: [OutgoingPaperState] = [.forSignature, .signed, .numbered, .sent]
    try save(letter(31, of: request))
    try carry(31, to: steps)
    try save(letter(58, of: request))
    try carry(58, to: steps)
    let kept = try #require(try register.store.reader.escalation(request.id)).escalation
    #expect(kept.letterNumber == "31/UBND-VHXH")
  }

  @Test func theWordsOfASignedLetterNeedAReason() throws {
    try save(letter(7, of: nil))
    try carry(7, to: [.forSignature, .signed])
    for change in [\OutgoingPaper.abstract, \.recipients, \.signer] {
      var other = try paper(7)
      other[keyPath: change] = "khác"
      #expect(throws: StoreError.rule(.needsReason)) { try save(other) }
    }
    var noted = try paper(7)
    noted.note = "để ở tủ 2"
    try save(noted)
  }

  @Test func whatWasWithdrawnIsNotSaved() throws {
    try save(draft(7, "một"))
    let kept = try paper(7)
    try register.write(.officePaper(.withdrawOutgoing(id(7), reason: "nhầm")))
    #expect(throws: StoreError.rule(.withdrawn(OutgoingPaper.title))) { try save(kept) }
  }
}
