import TestSupport
import Testing

/// Commands that only ask, on one practice register.
@Suite(.serialized) struct QuestionTests {
  private struct SearchGroup: Decodable {
    struct Hit: Decodable {
      let key: String
      let title: String
    }

    let kind: String
    let hits: [Hit]
  }

  private struct Document: Decodable {
    let number: String
    let status: String
    let effectiveOn: String?
    let source: String
  }

  private struct Decision: Decodable {
    let code: String
    let task: String
    let decider: String?
    let listedDecider: String
    let day: String
    let standing: String
    let standingSince: String?
    let standingBecause: String?
    let appliesOnDay: Bool?
    let basis: String
    let confidence: String
    let dueOn: String?
  }

  private static let shared = Result { try ScratchHome.practising() }

  private var home: ScratchHome { get throws { try Self.shared.get() } }

  @Test func searchFindsWithoutToneMarks() throws {
    let groups = try home.read([SearchGroup].self, "search", "giao duc mam non")
    let documents = try #require(groups.first { $0.kind == "documents" })
    #expect(
      documents.hits.contains { $0.key == "52/2020/TT-BGDĐT" || $0.title.contains("mầm non") })
    let printed = try home.done("search", "giao", "duc", "mam", "non")
    #expect(printed.contains("mầm non"))
  }

  @Test func searchFindsADocumentByADistortedNumber() throws {
    let groups = try home.read([SearchGroup].self, "search", "142 2025")
    #expect(groups.flatMap(\.hits).contains { $0.key == "142/2025/NĐ-CP" })
  }

  @Test func nothingFoundIsSaid() throws {
    #expect(try home.done("search", "xyzzyqqq") == "Không tìm thấy.\n")
    #expect(try home.read([SearchGroup].self, "search", "xyzzyqqq").isEmpty)
  }

  @Test func aStatusHoldsOnADay() throws {
    func status(on day: String) throws -> String {
      try home.read(Document.self, "guide", "--number", "142/2025/NĐ-CP", "--on", day).status
    }
    #expect(try status(on: "1/6/2025") != status(on: "1/8/2025"))
    try expectSnapshot(
      home.done("guide", "--number", "142/2025/NĐ-CP", "--on", "21/11/2026"), "guide-number-vi")
  }

  @Test func theBeginningOfANumberIsEnough() throws {
    let whole = try home.done("guide", "--number", "142/2025/NĐ-CP")
    #expect(try home.done("guide", "--number", "142/2025") == whole)
    #expect(try home.done("guide", "--number", "142/2025/nd-cp") == whole)
    let several = try home.soxa("guide", "--number", "14")
    #expect(several.status == 1 && several.output.isEmpty)
    #expect(several.errors.hasPrefix("soxa: Chưa đọc được. Nhiều mục khớp với “14”: "))
    #expect(several.errors.contains("142/2025/NĐ-CP"))
  }

  @Test func theCodesOfCategoriesAreListed() throws {
    struct Category: Decodable {
      let code: String
      let name: String
      let proposedLevel: Int
    }
    let categories = try home.read([Category].self, "incident", "categories")
    #expect(categories.contains { $0.code == "BL" && $0.proposedLevel == 2 })
    let lines = try home.done("incident", "categories").split(separator: "\n")
    #expect(lines.count == categories.count)
    #expect(lines.contains { $0.hasPrefix("BL ") && $0.contains("  2  ") })
  }

  @Test func theLibraryIsListedOnADay() throws {
    let all = try home.read([Document].self, "guide", "--on", "21/11/2026")
    #expect(all.count > 40)
    #expect(all.allSatisfy { !$0.source.isEmpty && !$0.status.isEmpty })
    let some = try home.read(
      [Document].self, "guide", "--on", "21/11/2026", "dieu le truong mam non")
    #expect(some.contains { $0.number == "52/2020/TT-BGDĐT" } && some.count < all.count)
    #expect(try home.done("guide", "xyzzyqqq") == "Không có văn bản nào.\n")
  }

  @Test(arguments: ["vi", "en"])
  func whoDecidesIsAnsweredWithGroundAndLimit(_ language: String) throws {
    try expectSnapshot(
      home.done("who", "sap nhap truong tieu hoc", "--lang", language), "who-\(language)")
    let answers = try home.read([Decision].self, "who", "sap nhap truong tieu hoc")
    let first = try #require(answers.first)
    #expect(first.task == "Sáp nhập, chia, tách trường tiểu học")
    #expect(!first.basis.isEmpty && !first.confidence.isEmpty)
  }

  private func decision(_ code: String, on day: String, _ words: String) throws -> Decision {
    let all = try home.read([Decision].self, "who", words, "--on", day)
    return try #require(all.first { $0.code == code })
  }

  /// Articles 6 and 12 of Decree 142/2025/NĐ-CP ended on 15 March 2026.
  @Test(arguments: ["A011", "A012", "A025"])
  func whoDecidesFollowsTheDay(_ code: String) throws {
    let words = "chuyển đổi trường tư thục"
    let before = try decision(code, on: "2025-05-01", words)
    #expect(before.decider == nil && before.standing == "notYet" && before.appliesOnDay == false)
    #expect(before.standingSince == "2025-07-01" && before.standingBecause == "142/2025/NĐ-CP")
    let held = try decision(code, on: "2026-03-14", words)
    #expect(held.decider == held.listedDecider && held.standing == "holds")
    #expect(held.appliesOnDay == true && held.day == "2026-03-14")
    let lapsed = try decision(code, on: "2026-03-15", words)
    #expect(lapsed.standing == "lapsed" && lapsed.appliesOnDay == false)
    #expect(lapsed.standingSince == "2026-03-15" && lapsed.standingBecause == "66/2026/NĐ-CP")
  }

  @Test(arguments: ["vi", "en"])
  func whoSaysWhyThereIsNoAnswer(_ language: String) throws {
    let days = ["2025-05-01", "2026-03-14", "2026-03-15"]
    let printed = try days.map { day in
      try "# \(day)\n"
        + home.done(
          "who", "chuyển đổi trường mầm non tư thục trong nước", "--limit", "1", "--on", day,
          "--lang", language)
    }
    try expectSnapshot(printed.joined(separator: "\n"), "who-by-day-\(language)")
  }

  @Test func whoListsWhatRestsOnADocument() throws {
    let whole = try home.read([Decision].self, "who", "--document", "66/2026/NĐ-CP")
    #expect(whole.map(\.code) == ["A011", "A012", "A025"])
    let begun = try home.read([Decision].self, "who", "--document", "66/2026")
    #expect(begun.map(\.code) == whole.map(\.code))
    let some = try home.read([Decision].self, "who", "--document", "142/2025", "mầm non")
    #expect(!some.isEmpty && some.allSatisfy { $0.basis.contains("142/2025") })
    let none = try home.soxa("who", "--document", "1/1900/XX")
    #expect(none.status == 1 && none.errors.contains("Không có văn bản “1/1900/XX” trong sổ."))
  }

  @Test(arguments: ["vi", "en"])
  func whatIsNotThereIsRefusedInWords(_ language: String) throws {
    let calls = [
      ["guide", "--on", "ngày xưa"], ["guide", "--number", "1/1900/XX"],
      ["school", "show", "Trường Không Có"],
      ["incident", "show", "VV-2026-0999"], ["incident", "show", "chín"],
      ["incident", "log", "--title", "Việc", "--category", "ZZ"],
      ["incident", "log", "--title", "Việc", "--category", "BL", "--learned", "hôm nao"],
      ["escalate", "show", "00000000"], ["restore", "99"],
    ]
    let answers = try calls.map { call in
      let finished = try home.soxa(call + ["--lang", language])
      #expect(finished.status == 1 && finished.output.isEmpty, "\(call)")
      return "$ soxa \(call.joined(separator: " "))\n\(finished.errors)"
    }
    try expectSnapshot(answers.joined(separator: "\n"), "refusals-\(language)")
  }

  @Test func anEmptyRegisterSaysSo() throws {
    #expect(try home.done("school") == "Không có cơ sở nào.\n")
    #expect(try home.done("incident") == "Không có vụ việc nào.\n")
    #expect(
      try home.done("escalate")
        == "Giải quyết tại xã 0 · gửi cấp trên 0 · chờ trả lời 0\nKhông có kiến nghị nào.\n")
    #expect(try home.read([SchoolAnswer].self, "school").isEmpty)
  }

  @Test func withoutARegisterEveryCommandSaysHowToBegin() throws {
    let empty = try ScratchHome()
    for call in [["search", "a"], ["guide"], ["school"], ["check"], ["backup"]] {
      let finished = try empty.soxa(call)
      #expect(finished.status == 1 && finished.output.isEmpty)
      #expect(finished.errors.hasSuffix("Chạy “soxa init” hoặc “soxa demo”.\n"), "\(call)")
    }
  }
}
