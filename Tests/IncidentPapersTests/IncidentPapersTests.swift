import IncidentPapers
import Ledger
import Papers
import Records
import TestSupport
import Testing

/// What the papers of an incident say, and what they keep to themselves.
@Suite struct IncidentPapersTests {
  @Test(arguments: [
    IncidentPaperKind.quick, .letter, .minutes, .closing, .press,
  ]) func tellsOfThePoisoning(kind: IncidentPaperKind) throws {
    let papers = try PaperCase.papers(try PaperCase.poisoning())
    try expectSnapshot(papers.paper(kind).plainText, "poisoning-\(kind.rawValue)")
  }

  @Test(arguments: [IncidentPaperKind.quick, .schools, .damage, .closing])
  func tellsOfTheFlood(kind: IncidentPaperKind) throws {
    let papers = try PaperCase.papers(try PaperCase.flood())
    try expectSnapshot(papers.paper(kind).plainText, "flood-\(kind.rawValue)")
  }

  @Test(arguments: IncidentPaperKind.allCases)
  func noPaperShowsAPersonOrAChildsSchool(kind: IncidentPaperKind) throws {
    let paper = try PaperCase.papers(try PaperCase.poisoning()).paper(kind)
    for canary in PaperCase.canaries {
      #expect(!paper.plainText.contains(canary), "\(kind): \(canary)")
      #expect(!paper.html.contains(canary), "\(kind): \(canary)")
    }
  }

  @Test(arguments: IncidentPaperKind.allCases)
  func noPaperBreaksARuleOfWriting(kind: IncidentPaperKind) throws {
    let ill = try PaperCase.papers(try PaperCase.poisoning())
    let flood = try PaperCase.papers(try PaperCase.flood())
    #expect(ill.paper(kind).problems() == [])
    #expect(flood.paper(kind).problems() == [])
  }

  @Test func theSchoolIsNamedWhereItIsAskedFor() throws {
    let register = try PaperCase.poisoning()
    let papers = try PaperCase.papers(register, namesSchool: true)
    #expect(papers.paper(.quick).plainText.contains("Trường Tiểu học Sao Mai"))
    #expect(papers.remarks(.quick).contains { $0.vietnamese.contains("Đang ghi tên trường") })
    let silent = try PaperCase.papers(register)
    #expect(silent.leavesSchoolOut)
    #expect(silent.paper(.quick).plainText.contains("một trường tiểu học"))
  }

  /// Typed words stand in papers as they are: what tells of a child in them is pointed at.
  @Test func whatTellsOfAChildInTypedWordsIsPointedAt() throws {
    let register = try PaperCase.poisoning()
    let pointing = "Có chi tiết nhận ra trẻ"
    let before = try PaperCase.papers(register)
    #expect(!before.remarks(.quick).contains { $0.vietnamese.contains(pointing) })
    var measure = Measure(
      id: .sample(570), incident: PaperCase.id, what: "Đưa cháu Lò Văn Bình lớp 5A đi viện")
    measure.doer = "Nhà trường"
    try register.write(.incidentPart(.measure(measure)))
    let after = try PaperCase.papers(register)
    #expect(after.remarks(.quick).contains { $0.vietnamese.contains(pointing) })
    #expect(!after.remarks(.press).contains { $0.vietnamese.contains(pointing) })
  }

  /// All in one line.
  private static func words(_ paper: Paper) -> String {
    paper.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func nobodyIsBlamedBeforeAConclusion() throws {
    let register = try TestRegister()
    var incident = Incident.sample("Thu tiền sai", id: 101, category: "NG")
    try register.write(.incident(.log(incident, nil)))
    let before = Self.words(try PaperCase.papers(register).paper(.closing))
    #expect(before.contains("bị phản ánh về vi phạm của nhà giáo"))
    #expect(before.contains("chưa phải là kết luận"))
    incident.conclusionBody = "Công an xã"
    incident.conclusionDocument = "12/KL-CAX"
    incident.concludedOn = .sample(2026, 11, 20)
    let logged = Incident.sample("Thu tiền sai", id: 101, category: "NG")
    try register.write(
      .incident(.edit(incident.id, incident.changes(since: logged), reason: nil)))
    let after = Self.words(try PaperCase.papers(register).paper(.closing))
    #expect(!after.contains("bị phản ánh"))
    #expect(after.contains("12/KL-CAX"))
  }

  @Test func aPaperIsAddressedToWhomeverOneSays() throws {
    let register = try PaperCase.poisoning()
    let letter = try PaperCase.papers(register, addressee: "Trạm Y tế xã Mường Xén").paper(.letter)
    #expect(letter.addressees == ["Trạm Y tế xã Mường Xén"])
    #expect(try PaperCase.papers(register).paper(.letter).addressees == ["Công an xã Mường Xén"])
  }

  @Test func aPracticeRegisterSaysSoOnItsPapers() throws {
    let head = try PaperCase.papers(try PaperCase.flood()).paper(.quick).head
    #expect(head.circulation == "SỔ TẬP")
    #expect(head.number == nil)
    #expect(head.day == nil)
    #expect(head.urgency == .urgent)
  }

  @Test func onlyPapersThatFitAreOffered() throws {
    let ill = try #require(
      try PaperCase.poisoning().reader.incident(PaperCase.id))
    #expect(
      IncidentPaperKind.allCases.filter { $0.misfit(ill) == nil } == [
        .quick, .letter, .minutes, .closing, .press,
      ])
    let flood = try #require(try PaperCase.flood().reader.incident(PaperCase.id))
    #expect(IncidentPaperKind.allCases.allSatisfy { $0.misfit(flood) == nil })
  }
}
