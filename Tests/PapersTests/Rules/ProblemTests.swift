import Records
import Testing

@testable import Papers

@Suite struct ProblemTests {
  private func problems(_ change: (inout Paper) -> Void) -> [PaperProblem] {
    var paper = SampleKind.letter.paper(.short)
    change(&paper)
    return paper.problems()
  }

  @Test(arguments: SampleKind.allCases, [false, true])
  func findsNothingWrongWithTheSamples(kind: SampleKind, isLong: Bool) {
    #expect(kind.paper(.long, isLong: isLong).problems() == [])
  }

  @Test func looksAtNumberAndSymbol() {
    #expect(problems { $0.head.number = 0 } == [.numberOutOfRange(0)])
    #expect(problems { $0.head.number = 100_000 } == [.numberOutOfRange(100_000)])
    for symbol in ["", "bc-ubnd", "BC/UBND", "BC - UBND", "BC-", "A:B", "BC–UBND"] {
      #expect(problems { $0.head.symbol = symbol } == [.symbol(symbol)])
    }
    for symbol in ["BC-UBND", "UBND-VHXH", "VH-XH", "QyĐ-UBND", "VHXH&TT"] {
      #expect(problems { $0.head.symbol = symbol } == [])
    }
  }

  @Test func looksAtTheAbstract() {
    let long = String(repeating: "a", count: 121)
    #expect(problems { $0.subject = .letter(abstract: " ") } == [.abstractMissing])
    #expect(
      problems { $0.subject = .letter(abstract: long) }
        == [.abstractTooLong(count: 121, limit: 120)])
    #expect(
      problems { $0.subject = .letter(abstract: "V/v: rà soát") } == [.abstractRepeats("V/v")])
    #expect(
      problems { $0.subject = .named(type: "Báo cáo", abstract: "Báo cáo vụ việc.") }
        == [.abstractRepeats("Báo cáo"), .abstractEndsInSign])
  }

  @Test func looksAtTheRecipients() {
    #expect(problems { $0.recipients = [] } == [.recipientsMissing])
    #expect(problems { $0.recipients = ["Lưu: VT"] } == [.asAboveNotFirst])
    #expect(problems { $0.recipients = ["UBND xã", "Như trên", "Lưu: VT"] } == [.asAboveNotFirst])
    #expect(problems { $0.recipients = ["Như trên", "UBND xã"] } == [.keptNotLast])
    #expect(
      problems { $0.addressees = [] } == [.letterWithoutAddressee, .asAboveWithoutAddressee])
  }

  @Test func looksAtTheText() {
    #expect(problems { $0.body = [] } == [.bodyMissing])
    #expect(problems { $0.body.append(.paragraph("Có ý kiến như sau:")) } == [.endsInColon])
    let table = Paper.Table(columns: [Paper.Column("A")], rows: [])
    #expect(problems { $0.body.append(.table(table)) } == [.endsInTable])
    #expect(
      problems { $0.body = [.paragraph("Hết./.")] } == [.endMarkTyped(in: "Hết./.")])
    #expect(
      problems { $0.body = (0..<24).map { .point("\($0)") } } == [.tooManyPoints(count: 24)])
    #expect(problems { $0.annexes = [SampleTables.schools] } == [.annexNotNamed])
  }

  @Test func looksAtTheSigner() {
    #expect(
      problems { $0.signing = .one(Paper.Signature(.own(post: "A"), name: "TS. Nguyễn Văn A")) }
        == [.titleBeforeName("TS. Nguyễn Văn A")])
    #expect(
      problems { $0.signing = .one(Paper.Signature(.own(post: "A"), name: "Cao Bà Quát")) } == [])
  }

  @Test(arguments: [
    ("ngày 5 tháng 8 năm 2025", [TextSlip.dayWithoutZero]), ("ngày 05 tháng 8 năm 2025", []),
    ("ngày 10 tháng 1 năm 2027", [.monthWithoutZero]), ("tháng 02, tháng 12", []),
    ("tháng 08 năm 2025.", [.monthWithZero]), ("03 tháng tới", []),
    ("số 7/BC-UBND", [.numberWithoutZero]),
    ("số 07/BC-UBND, số 142/2025/NĐ-CP", []), ("đạt 90 %", [.blankBeforePercent]),
    ("90,9% và 100%", []),
    ("90.9%", [.decimalPoint]), ("1.250%", []), ("1,234,567 đồng", [.commasBetweenThousands]),
    ("21.448 lượt", []), ("Số 5/2 đường A", []),
  ])
  func findsSlipsInNumbers(text: String, slips: [TextSlip]) {
    #expect(TextSlip.found(in: text).map(\.slip) == slips)
  }

  @Test func saysWhatIsWrong() throws {
    var paper = SampleKind.letter.paper(.short)
    paper.head.symbol = "BC/UBND"
    paper.head.number = 0
    paper.subject = .letter(abstract: "Về việc " + String(repeating: "a ", count: 99) + "b.")
    paper.addressees = []
    paper.body = [.paragraph("Ngày 5 tháng 1 đạt 90 %, 9.5%, số 7/BC-UBND, 1,234,567 ./.")]
    paper.annexes = [SampleTables.schools]
    paper.recipients = ["Như trên"]
    paper.signing = .one(Paper.Signature(.own(post: "A"), name: "ThS. Nguyễn Văn A"))
    let words = paper.problems().map(\.words)
    let text = words.map { "\($0.vietnamese)\n\($0.english)" }.joined(separator: "\n")
    try expectPaperSnapshot(text, "problems")
  }
}
