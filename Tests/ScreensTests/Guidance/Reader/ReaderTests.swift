import Records
import Screens
import Terminal
import TerminalTesting
import TestSupport
import Testing

/// The reader of full texts, driven by keys.
@Suite struct ReaderTests {
  private static let number: GuidanceDocument.Number = "142/2025/NĐ-CP"
  private let page: Route = .guidance(.reader(number))

  /// A register with this decree of forty articles in three chapters.
  private func register(_ text: String = ReaderTests.decree) throws -> TestRegister {
    let register = try TestRegister()
    try Self.take(text, as: Self.number.rawValue, into: register)
    return register
  }

  private static func take(
    _ text: String, as number: String, into register: TestRegister
  ) throws {
    let digest = try #require(try register.store.keepTexts([text]).first)
    try register.write(
      .importDocuments([
        ImportedDocument(
          number: number, type: "Nghị định", abstract: "Quy định về phân định thẩm quyền",
          issuer: "Chính phủ", issuedOn: .sample(2025, 6, 12), effectiveOn: .sample(2025, 7, 1),
          area: .general, textDigest: digest)
      ]))
  }

  static let decree: String = {
    var lines = [
      "CHÍNH PHỦ", "Số: 142/2025/NĐ-CP", "NGHỊ ĐỊNH", "Quy định về phân định thẩm quyền", "",
      "Căn cứ Luật Giáo dục;", "Căn cứ Luật Thử Nghiệm;", "",
    ]
    for article in 1...40 {
      if article == 1 { lines += ["Chương I", "QUY ĐỊNH CHUNG"] }
      if article == 6 { lines += ["Chương II", "THẨM QUYỀN CỦA CẤP XÃ"] }
      if article == 30 { lines += ["Chương III", "ĐIỀU KHOẢN THI HÀNH"] }
      lines += [
        "Điều \(article). Việc thứ \(article) của Ủy ban nhân dân",
        "1. Ủy ban nhân dân cấp xã quyết định việc thứ \(article) theo quy định tại khoản 2 Điều này và Điều 5 Nghị định này.",
        "2. Trong thời hạn \(article) ngày làm việc, trường thực hiện theo khoản 1 Điều 8 Thông tư số 10/2025/TT-BGDĐT và các điều 6, 12 Nghị định số 66/2026/NĐ-CP:",
        "a) Lập danh sách;", "b) Báo cáo kết quả.",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private func run(
    _ keys: String, _ register: TestRegister? = nil, columns: Int = 80, rows: Int = 24
  ) throws -> ScreenRun {
    ScreenRun(
      try register ?? self.register(), opening: page, columns: columns, rows: rows, keys: keys)
  }

  // MARK: Reading

  @Test func showsTheTextWithItsStandingAbove() throws {
    try expectSnapshot(run("k").last, "reader-top")
  }

  @Test func hasTheContentsBesideItWhereThereIsRoom() throws {
    try expectSnapshot(run("a6<Enter>", columns: 120, rows: 40).last, "reader-wide")
  }

  @Test func fitsASmallScreen() throws {
    try expectSnapshot(run("a35<Enter>", columns: 40, rows: 12).last, "reader-narrow")
  }

  @Test func theContentsTakeThePageWhereThereIsNoRoom() throws {
    try expectSnapshot(run("a6<Enter>c").last, "reader-contents")
    #expect(try run("a6<Enter>c<Esc>").last.contains("1. Ủy ban nhân dân"))
  }

  @Test func theContentsAreFilteredByNumberAndByWords() throws {
    let byNumber = try run("c/12<Enter>")
    #expect(byNumber.last.contains("Điều 12 [") && !byNumber.last.contains("Điều 1."))
    #expect(try run("c/12<Enter><Enter>").last.contains("Chương II › Điều 12"))
    #expect(try run("c/thi hanh<Enter>").last.contains("Chương III"))
  }

  @Test func goesToAnArticleByNumber() throws {
    #expect(try run("a8<Enter>").last.contains("Chương II › Điều 8 "))
    #expect(try run("akhoản 2 Điều 8<Enter>").last.contains("Điều 8 › khoản 2"))
    #expect(try run("achuong iii<Enter>").last.contains("ĐIỀU KHOẢN THI HÀNH"))
    #expect(try run("a99<Enter>").last.contains("Văn bản này không có Điều 99."))
  }

  @Test func goesFromArticleToArticle() throws {
    #expect(try run("a8<Enter>]").last.contains("› Điều 9 "))
    #expect(try run("a8<Enter>[").last.contains("› Điều 7 "))
    #expect(try run("a8<Enter>jjj[").last.contains("› Điều 8 "))
    #expect(try run("<End>").last.contains("100%"))
    #expect(try run("<End><Home>").last.contains("0%"))
  }

  @Test func scrollingComesThroughTheWholeText() throws {
    let whole = try run(String(repeating: "<PgDn>", count: 60))
    for article in 1...40 {
      #expect(whole.pages.contains { $0.contains("Điều \(article). Việc") }, "Điều \(article)")
    }
    let back = try run("<End>" + String(repeating: "<PgUp>", count: 60))
    #expect(back.last.contains("CHÍNH PHỦ"))
    for article in 1...40 {
      #expect(back.pages.contains { $0.contains("Điều \(article). Việc") }, "Điều \(article)")
    }
  }

  @Test func theUnitOfTheTopLineStandsAboveIt() throws {
    #expect(try run("akhoản 2 Điều 8<Enter>jj").last.contains("Điều 8 › khoản 2 › điểm a"))
  }

  @Test func tellsWhatCeasedOnTheDay() throws {
    #expect(try run("a6<Enter>").last.contains("! hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP"))
    #expect(try run("a35<Enter>").last.contains("! khoản 4 Điều 35: hết hiệu lực từ 15/03/2026"))
    let before = try run("d<C-u>1/1/2026<Enter>a6<Enter>")
    #expect(before.last.contains("01/01/2026: Còn hiệu lực"))
    #expect(!before.last.contains("! hết hiệu lực"))
  }

  @Test func resizingKeepsThePlace() throws {
    let keys = ScriptedTerminal.Step.keys("akhoản 2 Điều 20<Enter>")
    for size in [Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)] {
      let run = ScreenRun(
        try register(), opening: page,
        steps: keys + [.event(.resize(size)), .event(.tick)])
      #expect(run.last.contains("Điều 20 › khoản 2"))
      #expect(run.last.contains("2. Trong thời hạn 20"))
    }
  }

  @Test func thePlaceIsKeptUntilTheNextTime() throws {
    let register = try register()
    _ = try run("akhoản 2 Điều 20<Enter>", register)
    #expect(try run("", register).last.contains("Điều 20 › khoản 2"))
    #expect(try run("a8<Enter><Esc>", register).last.contains("Hôm nay"))
    #expect(try run("", register).last.contains("› Điều 8 "))
  }

  @Test func aTextThatWasImportedAnewIsOpenedAtTheSameUnit() throws {
    let register = try register()
    _ = try run("akhoản 2 Điều 20<Enter>", register)
    let changed = Self.decree.replacing(
      "Điều 3. ", with: "Điều 2a. Điều mới\nNội dung mới.\nĐiều 3. ")
    try Self.take(changed, as: Self.number.rawValue, into: register)
    #expect(try run("", register).last.contains("Điều 20 › khoản 2"))
  }

  @Test func aRegisterWithoutTheTextSaysSo() throws {
    let register = try TestRegister()
    try expectSnapshot(try run("", register).last, "reader-absent")
  }

  @Test func aLetterWithoutArticlesIsReadByItsNumbers() throws {
    let letter = """
      BỘ GIÁO DỤC VÀ ĐÀO TẠO
      Kính gửi: Các Sở
      I. NHIỆM VỤ CHUNG
      1. Rà soát mạng lưới trường.
      1.1. Trường mầm non.
      1.2. Trường tiểu học.
      2. Báo cáo.
      II. TỔ CHỨC THỰC HIỆN
      1. Xã thực hiện.

      """
    let register = try register(letter)
    #expect(try run("]", register).last.contains("mục I "))
    #expect(try run("ađiểm 1.2 mục I<Enter>", register).last.contains("mục I › 1.2"))
    try expectSnapshot(try run("c", register).last, "reader-letter-contents")
  }

  @Test func doubledHeadingsAreReadOnce() throws {
    let text = """
      MỤC LỤC
      Điều 1. Phạm vi
      Điều 2. Hiệu lực
      NGHỊ ĐỊNH
      Điều 1. Phạm vi
      Một.
      Điều 2. Hiệu lực
      Hai.

      """
    let run = try run("a2<Enter>", register(text))
    #expect(run.last.contains("Hai."))
    #expect(run.last.contains("Điều 2"))
  }

  // MARK: Finding

  @Test func countsWhatItFinds() throws {
    let first = try run("/danh sách<Enter>")
    #expect(first.last.contains("“danh sách”: 1/40"))
    #expect(try run("/danh sach<Enter>nn").last.contains("“danh sach”: 3/40 (bỏ dấu)"))
    #expect(try run("/danh sách<Enter>N").last.contains("“danh sách”: 40/40"))
    #expect(try run("/danh sách<Enter>Nn").last.contains("“danh sách”: 1/40"))
    #expect(try run("/không đâu có<Enter>").last.contains("không thấy “không đâu có”"))
    try expectSnapshot(first.last, "reader-found")
  }

  /// Both words stand in every article, and only in some one behind the other.
  private func longRegister(_ hits: [Int: String]) throws -> TestRegister {
    let apart = String(repeating: "Sách vở theo danh mục của trường trong xã. ", count: 100)
    return try register(
      (1...200).map { "Điều \($0). Tên\n\(hits[$0] ?? "")\n\(apart)\n" }.joined())
  }

  @Test func theSearchOfALongTextGoesOn() throws {
    let register = try longRegister([190: "Lập danh sách."])
    let first = try run("/danh sách<Enter>", register)
    #expect(first.last.contains("chưa thấy “danh sách”, mới tìm đến Điều 1"))
    let second = try run("<Home>/danh sách<Enter>n", register)
    #expect(second.last.contains("“danh sách”: 1/1") && second.last.contains("Lập danh sách."))
    let none = try run("<Home>/sách danh mục vở<Enter>nn", register)
    #expect(none.last.contains("không thấy “sách danh mục vở”"))
  }

  @Test func theSearchOfALongTextComesRound() throws {
    let register = try longRegister([3: "Lập danh sách.", 100: "Gửi danh sách."])
    let keys = "a60<Enter>/danh sách<Enter>"
    #expect(try run(keys, register).last.contains("“danh sách”: 1/1+"))
    #expect(try run(keys + "n", register).last.contains("“danh sách”: 1/2"))
    #expect(try run(keys + "nn", register).last.contains("“danh sách”: 2/2"))
    #expect(try run(keys + "nnn", register).last.contains("“danh sách”: 1/2"))
  }

  @Test func aHitIsSeenWithoutColour() throws {
    let page = try #require(try run("/danh sách<Enter>").terminal.pages.last)
    let rows = page.text.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("a) Lập danh sách") })
    #expect(row.hasPrefix(">"))
  }

  // MARK: Citations

  @Test func tabGoesFromCitationToCitation() throws {
    #expect(try run("a8<Enter><Tab>").last.contains("> 1. Ủy ban"))
    #expect(try run("a8<Enter><Tab><Enter>").last.contains("Điều 8 › khoản 2"))
    #expect(try run("a8<Enter><Tab><Tab><Enter>").last.contains("› Điều 5 "))
    #expect(
      try run("akhoản 2 Điều 8<Enter><Tab><Enter>").last.contains(
        "10/2025/TT-BGDĐT"))
  }

  @Test func aCitationOfSeveralPlacesAsksWhichOne() throws {
    let register = try register()
    try Self.take(
      "Điều 6. Sáu\nNội dung sáu.\nĐiều 12. Mười hai\nNội dung mười hai.\n", as: "66/2026/NĐ-CP",
      into: register)
    let keys = "akhoản 2 Điều 8<Enter><Tab><Tab><Enter>"
    let asked = try run(keys, register)
    #expect(asked.last.contains("Điều 6") && asked.last.contains("Điều 12"))
    let opened = try run(keys + "<Down><Enter>", register)
    #expect(opened.last.contains("Toàn văn Nghị định 66/2026/NĐ-CP"))
    #expect(opened.last.contains("Nội dung mười hai."))
    #expect(try run(keys + "<Down><Enter><Esc>", register).last.contains("Điều 8 › khoản 2"))
  }

  @Test func aCitedDocumentWithoutTextHasItsPage() throws {
    let keys = "<Tab><Enter>"
    let run = try run(keys)
    #expect(run.last.contains("Luật"))
    #expect(run.last.contains("Toàn văn chưa có trong sổ"))
    let unknown = try self.run("<Tab><Tab><Enter>")
    #expect(unknown.last.contains("không có trong danh mục, toàn văn cũng chưa có"))
  }

  @Test func escapeLeavesTheSearchThenTheCitationThenThePage() throws {
    let keys = "a8<Enter><Tab>/danh sách<Enter>"
    #expect(try run(keys + "<Esc>").last.contains("“danh sách”") == false)
    let both = "a8<Enter>/báo cáo<Enter><Tab>"
    #expect(try run(both + "<Esc>").last.contains("Toàn văn"))
    #expect(try run(both + "<Esc><Esc>").last.contains("Toàn văn"))
    #expect(try run(both + "<Esc><Esc><Esc>").last.contains("Toàn văn") == false)
  }

  @Test func aGroundOpensTheTextAtItsClause() throws {
    let register = try register()
    let ground = Ground(document: Self.number, part: "khoản 2 Điều 8")
    let run = ScreenRun(register, opening: .guidance(.ground(ground)), keys: "")
    #expect(run.last.contains("Điều 8 › khoản 2"))
    let absent = ScreenRun(try TestRegister(), opening: .guidance(.ground(ground)), keys: "")
    #expect(absent.last.contains("Toàn văn chưa có trong sổ"))
    #expect(absent.last.contains("Số, ký hiệu"))
  }

  @Test func aSearchHitOpensTheTextAtItsUnit() throws {
    let long = (1...60).map { "Điều \($0). Việc \($0)\nNội dung.\n" }.joined()
    let register = try register(long + "Điều 61. Zuxa\nMột.\nĐiều 62. Thôi\nHai.\n")
    let run = ScreenRun(register, opening: .search("zuxa"), keys: "<Enter>")
    #expect(run.last.contains("  Điều 61 "))
    #expect(run.last.contains("Toàn văn"))
  }

  // MARK: Marking

  @Test func aBookmarkIsSetAndTakenAway() throws {
    let register = try register()
    let set = try run("a8<Enter>b<Wake>", register)
    #expect(set.last.contains(" *Điều 8. Việc"))
    #expect(try run("a8<Enter>c", register).last.contains("* Điều 8."))
    #expect(try run("a8<Enter>b<Wake>", register).last.contains(" *Điều 8. Việc") == false)
    #expect(try run("a8<Enter>b<Wake>u<Wake>", register).last.contains(" *Điều 8.") == false)
  }

  @Test func aNoteStandsUnderItsHeadingAndInTheList() throws {
    let register = try register()
    let run = try run("a8<Enter>wHỏi lại Phòng.<F2><Wake>", register)
    #expect(run.last.contains("Hỏi lại Phòng."))
    let list = ScreenRun(register, opening: .guidance(.readingNotes), keys: "")
    try expectSnapshot(list.last, "reading-notes")
    let opened = ScreenRun(register, opening: .guidance(.readingNotes), keys: "<Enter>")
    #expect(opened.last.contains("› Điều 8 "))
    let empty = ScreenRun(try TestRegister(), opening: .guidance(.readingNotes), keys: "")
    #expect(empty.last.contains("Chưa có dấu trang hay ghi chú nào."))
  }

  @Test func whatWasUnderstoodIsToldAndTakenBack() throws {
    let register = try register()
    #expect(try run("a8<Enter>v<Wake>", register).last.contains("» Đã đọc, đã hiểu:"))
    #expect(try run("a8<Enter>v<Wake>", register).last.contains("» Đã đọc, đã hiểu:") == false)
    #expect(try run("V<Wake><Home>", register).last.contains("» Đã đọc, đã hiểu:"))
  }

  @Test func aQuestionHasItsGroundAlready() throws {
    let asked = try run("akhoản 2 Điều 8<Enter>q")
    #expect(asked.last.contains("khoản 2 Điều 8, 142/2025/NĐ-CP"))
  }

  @Test func theCitationNamesTheUnit() throws {
    let run = try run("akhoản 2 Điều 8<Enter>y")
    let copied = try #require(run.terminal.copies.last)
    #expect(copied.hasPrefix("khoản 2 Điều 8 Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025"))
  }
}
