import TestSupport
import Testing

/// `soxa ask`, `soxa guide practical`, `soxa who --tree`, on one practice register.
@Suite(.serialized) struct LibraryCommandTests {
  private struct Answer: Decodable {
    struct Ground: Decodable {
      let document: String
      let part: String?
      let needsLook: Bool
    }

    let code: String?
    let area: String
    let question: String
    let grounds: [Ground]
    let needsLook: Bool
  }

  private struct Guide: Decodable {
    struct Step: Decodable {
      let who: String
      let confidence: String
    }

    let code: String
    let steps: [Step]
  }

  private struct Name: Decodable {
    let code: String
  }

  private static let shared = Result { try ScratchHome.practising() }

  private var home: ScratchHome { get throws { try Self.shared.get() } }

  @Test(arguments: ["vi", "en"])
  func anAnswerIsPrintedWithItsGrounds(_ language: String) throws {
    let printed = try home.done(
      "ask", "--number", "Q017", "--on", "15/3/2026", "--lang", language)
    try expectSnapshot(printed, "ask-\(language)")
    #expect(
      try home.done("ask", "--number", "q017", "--on", "15/3/2026", "--lang", language) == printed)
  }

  @Test func theBestMatchIsPrintedFirst() throws {
    let finished = try home.soxa("ask", "phong vien goi clip")
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("Q106  Phóng viên gọi thẳng"))
    #expect(finished.output.contains("\nCâu khác:\n"))
    #expect(finished.errors == "… còn nữa\n")
    let answers = try home.read([Answer].self, "ask", "phong vien goi clip")
    #expect(answers.first?.code == "Q106" && answers.count > 10)
    #expect(try home.done("ask", "xyzzyqqq") == "Không tìm thấy câu nào.\n")
  }

  @Test func theListIsOfOneArea() throws {
    #expect(try home.read([Answer].self, "ask").count == 111)
    let finance = try home.read([Answer].self, "ask", "--area", "finance")
    #expect(finance.count == 8 && finance.allSatisfy { $0.area == "finance" })
    #expect(try home.done("ask", "--area", "finance").split(separator: "\n").count == 8)
  }

  /// Articles 6 and 12 and clauses 4 to 6 of Article 35 ceased on 15 March 2026.
  @Test func answersTurnAmberOnADay() throws {
    func amber(_ day: String) throws -> [String] {
      try home.read([Answer].self, "ask", "--on", day).filter(\.needsLook).compactMap(\.code)
    }
    let citing: Set = ["Q016", "Q017", "Q041"]
    #expect(citing.isDisjoint(with: try amber("14/3/2026")))
    #expect(citing.isSubset(of: try amber("15/3/2026")))
  }

  @Test(arguments: ["vi", "en"])
  func aGuideIsPrintedStepByStep(_ language: String) throws {
    try expectSnapshot(
      home.done("guide", "practical", "G09", "--lang", language), "guide-practical-\(language)")
  }

  @Test func guidesAreListed() throws {
    #expect(try home.read([Guide].self, "guide", "practical").count == 41)
    let first = try home.read([Guide].self, "guide", "practical", "ngo", "doc").first
    #expect(first?.code == "G09")
    let guide = try home.read(Guide.self, "guide", "practical", "g09")
    #expect(guide.steps.count == 8 && guide.steps.allSatisfy { !$0.who.isEmpty })
    #expect(try home.done("guide", "practical", "ngo doc").contains("G09  Ngộ độc thực phẩm"))
    #expect(try home.done("guide", "practical", "xyzzyqqq") == "Không có cẩm nang nào.\n")
  }

  @Test(arguments: ["vi", "en"])
  func guidedQuestionsAreDrawnWhole(_ language: String) throws {
    try expectSnapshot(home.done("who", "--tree", "T02", "--lang", language), "tree-\(language)")
  }

  @Test func guidedQuestionsAreFoundByWords() throws {
    #expect(try home.done("who", "--tree", "gop truong").hasPrefix("T02  Sáp nhập"))
    #expect(try home.read([Name].self, "who", "--tree", "").count == 20)
    let drawn = try home.done("who", "--tree", "t02", "--json")
    #expect(drawn.contains("\"authority\" : [\n"))
  }

  @Test(arguments: ["vi", "en"])
  func whatIsNotThereIsRefusedInWords(_ language: String) throws {
    let calls = [
      ["ask", "--number", "Q999"], ["ask", "--number", "00000000"],
      ["guide", "practical", "G99"], ["who", "--tree", "xyzzyqqq"],
    ]
    let answers = try calls.map { call in
      let finished = try home.soxa(call + ["--lang", language])
      #expect(finished.status == 1 && finished.output.isEmpty, "\(call)")
      return "$ soxa \(call.joined(separator: " "))\n\(finished.errors)"
    }
    try expectSnapshot(answers.joined(separator: "\n"), "library-refusals-\(language)")
  }
}
