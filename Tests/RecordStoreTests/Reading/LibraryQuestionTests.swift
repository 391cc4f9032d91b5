import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct LibraryQuestionTests {
  private let today = SampleRegister.now.day

  private func question(
    _ text: String, id: UInt64 = 1, grounds: [String] = [], askedOn: Day? = nil
  ) -> OwnQuestion {
    var question = OwnQuestion(
      id: Identifier(RecordID(high: 7, low: id)), question: text, area: .general)
    question.grounds = grounds.map { Ground(written: $0) }
    question.answer = grounds.isEmpty ? "" : "Trả lời của xã."
    question.askedOn = askedOn
    return question
  }

  private func names(_ answers: [LibraryAnswer]) -> [String] {
    answers.map { answer in
      switch answer {
      case .shipped(let sheet): sheet.answer.code.rawValue
      case .own(let sheet): sheet.question.question
      }
    }
  }

  @Test func ownQuestionsStandBeforeTheShippedOnes() throws {
    let register = try SampleRegister()
    try register.write([
      question("Đã trả lời", id: 1, grounds: ["142/2025/NĐ-CP"], askedOn: today),
      question("Hỏi trước", id: 2, askedOn: today.adding(days: -9)),
      question("Hỏi sau", id: 3, askedOn: today),
    ])
    let all = names(try register.reader.answers(LibraryQuery(), on: today))
    #expect(all.prefix(4) == ["Hỏi sau", "Hỏi trước", "Đã trả lời", "Q001"])
    #expect(all.count == 114)
    let area = try register.reader.answers(LibraryQuery(area: .finance), on: today)
    #expect(area.count == 8 && area.allSatisfy { $0.area == .finance })
  }

  @Test func theBestMatchComesFirstWhoeverWroteIt() throws {
    let register = try SampleRegister()
    try register.write(question("Học sinh đuối nước ở hồ thủy điện"))
    let shipped = names(
      try register.reader.answers(LibraryQuery(text: "phong vien goi clip"), on: today))
    #expect(shipped.first == "Q106")
    let own = names(
      try register.reader.answers(LibraryQuery(text: "duoi nuoc ho thuy dien"), on: today))
    #expect(own.first == "Học sinh đuối nước ở hồ thủy điện")
    #expect(own.contains("Q092"))
    #expect(try register.reader.answers(LibraryQuery(text: "xyzzyq"), on: today).isEmpty)
  }

  /// Articles 6 and 12 and clauses 4 to 6 of Article 35 ceased on 15 March 2026.
  @Test func answersTurnAmberOnTheDayTheirGroundCeases() throws {
    let register = try SampleRegister()
    func amber(_ day: Day) throws -> Set<String> {
      let sheets = try register.reader.answers(LibraryQuery(), on: day)
      return Set(names(sheets.filter(\.needsLook)))
    }
    let before = try amber(SampleRegister.day(2026, 3, 14))
    let after = try amber(SampleRegister.day(2026, 3, 15))
    let citing: Set = ["Q016", "Q017", "Q041"]
    #expect(before.isDisjoint(with: citing))
    #expect(after == before.union(citing))
  }

  @Test func anOwnAnswerTurnsAmberToo() throws {
    let register = try SampleRegister()
    let kept = question("Trường tư thục chuyển loại", grounds: ["142/2025/NĐ-CP@khoản 1 Điều 12"])
    try register.write(kept)
    let before = try register.reader.question(kept.id, on: SampleRegister.day(2026, 3, 14))
    #expect(before?.needsLook == false)
    let after = try register.reader.question(kept.id, on: SampleRegister.day(2026, 3, 15))
    #expect(after?.needsLook == true && after?.grounds.first?.state == .lapsed)
  }

  /// A title with most of the words goes before texts that have all of them somewhere.
  @Test func theTitleThatIsMeantComesFirst() throws {
    let register = try SampleRegister()
    for (text, code) in [("bo nhiem lai hieu truong", "Q066"), ("nhap hai truong", "Q057")] {
      let found = try register.reader.answers(LibraryQuery(text: text), on: today)
      #expect(names(Array(found.prefix(1))) == [code], "\(text)")
    }
    let guides = try register.reader.guides(LibraryQuery(text: "to cao"), on: today)
    #expect(guides.first?.guide.code == "G29")
  }

  /// What is not known of a document is not told as in force of its part.
  @Test func anUnsureDocumentIsNoGroundInForce() throws {
    let register = try SampleRegister()
    let sheet = try #require(try register.reader.guide("G09", on: today))
    let labels = sheet.steps.flatMap(\.grounds)
      .filter { $0.ground.document == "01/2006/QĐ-BYT" }.map(\.label.vietnamese)
    #expect(Set(labels) == ["chưa rõ còn hiệu lực hay không"])
  }

  @Test func everyAnswerHasItsRulesAndGrounds() throws {
    let register = try SampleRegister()
    for answer in Shipped.catalogue.answers {
      let sheet = try #require(try register.reader.answer(answer.code, on: today))
      #expect(sheet.answer == answer)
      #expect(sheet.rules.map(\.rule.code) == answer.rules)
      #expect(sheet.grounds.map(\.ground) == answer.grounds)
      #expect(sheet.grounds.allSatisfy { $0.status != nil }, "\(answer.code)")
    }
    #expect(try register.reader.answer("Q999", on: today) == nil)
  }

  @Test func guidesAndTreesAreReadAsTheyAreShipped() throws {
    let register = try SampleRegister()
    for guide in Shipped.catalogue.guides {
      let sheet = try #require(try register.reader.guide(guide.code, on: today))
      #expect(sheet.guide == guide && sheet.steps.map(\.step) == guide.steps)
      #expect(sheet.steps.map { $0.rule?.rule.code } == guide.steps.map(\.rule))
    }
    #expect(try register.reader.trees(LibraryQuery()) == Shipped.catalogue.trees)
    #expect(try register.reader.guides(LibraryQuery(), on: today).count == 41)
    let poisoned = try register.reader.guides(LibraryQuery(text: "ngo doc"), on: today)
    #expect(poisoned.first?.guide.code == "G09")
    let trees = try register.reader.trees(LibraryQuery(text: "gop truong"))
    #expect(trees.first?.code == "T02")
  }

  @Test func tellsWhatRestsOnADocument() throws {
    let register = try SampleRegister()
    try register.write([
      question("Câu có căn cứ", id: 1, grounds: ["142/2025/NĐ-CP@Điều 8"]),
      question("Câu khác", id: 2, grounds: ["1142/2025/NĐ-CP", "42/2025/NĐ-CP"]),
    ])
    let texts = try register.reader.texts(citing: "142/2025/NĐ-CP")
    #expect(texts.questions.map(\.question) == ["Câu có căn cứ"])
    #expect(texts.answers.contains { $0.code == "Q016" })
    #expect(texts.guides.contains { $0.code == "G01" })
    #expect(
      try register.reader.texts(citing: "1/1990/X")
        == CitingTexts(questions: [], answers: [], guides: []))
  }

  @Test func areFoundAmongEverything() throws {
    let register = try SampleRegister()
    let kept = question("Trường Zuxa sáp nhập trường thì ai ký?")
    try register.write(kept)
    let groups = try register.reader.search("sap nhap truong", limit: 9)
    func targets(_ kind: SearchGroup.Kind) -> [SearchHit.Target] {
      groups.first { $0.kind == kind }?.hits.map(\.target) ?? []
    }
    #expect(targets(.answers).contains(.question(kept.id)))
    #expect(targets(.answers).contains(.answer("Q057")))
    #expect(targets(.guides).contains(.guide("G03")))
    #expect(targets(.trees).contains(.tree("T02")))
    try register.withdraw(kept.id)
    #expect(try register.reader.search("zuxa", limit: 9).isEmpty)
    #expect(try register.reader.question(kept.id, on: today) == nil)
  }
}
