import Ledger
import Records
import TestChance
import Testing

@testable import RecordStore

/// Full texts are read piece by piece, found by unit and by words.
@Suite struct TextShelfTests {
  private let number: GuidanceDocument.Number = "7/2026/NĐ-CP"

  static let decree = """
    NGHỊ ĐỊNH
    Quy định thử

    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Nghị định này quy định về trường học.
    2. Không áp dụng với:
    a) Trung tâm;
    b) Lớp độc lập.
    Chương II
    THẨM QUYỀN
    Điều 2. Thẩm quyền của xã
    Ủy ban nhân dân cấp xã quyết định.
    Điều 2a. Thẩm quyền của tỉnh
    1. Tỉnh quyết định.
    Phụ lục I
    MẪU
    Điều 1. Mẫu
    Nội dung mẫu.

    """

  private func register(_ text: String) throws -> SampleRegister {
    let register = try SampleRegister()
    let digest = try register.queue.write { try DocumentTextTable(db: $0).insert(text) }
    try register.write(
      ImportedDocument.sample(number.rawValue, "thử", textDigest: digest))
    return register
  }

  /// The beginning of the line at a place.
  private func line(_ place: TextPlace?, _ reader: StoreReader) throws -> String? {
    guard let place, let piece = try reader.pieces(of: number, .from(place.ordinal)).first else {
      return nil
    }
    guard place.line >= 0 else { return piece.heading }
    return String(piece.body.split(separator: "\n", omittingEmptySubsequences: false)[place.line])
  }

  @Test(arguments: [
    ("Điều 1", "Điều 1. Phạm vi"), ("Điều 2a", "Điều 2a. Thẩm quyền của tỉnh"),
    ("Chương II", "Chương II THẨM QUYỀN"), ("Phụ lục I", "Phụ lục I MẪU"),
    ("khoản 2 Điều 1", "2. Không áp dụng với:"),
    ("điểm b khoản 2 Điều 1", "b) Lớp độc lập."),
    ("khoản 9 Điều 1", "Điều 1. Phạm vi"), ("điểm x khoản 2 Điều 1", "2. Không áp dụng với:"),
    ("Điều 1 Phụ lục I", "Điều 1. Mẫu"),
  ])
  func aUnitIsFound(words: String, expected: String) throws {
    let reader = try register(Self.decree).reader
    let unit = try #require(UnitName(words: words))
    #expect(try line(try reader.place(of: unit, in: number), reader) == expected)
  }

  @Test func aUnitThatIsNotThereIsNotFound() throws {
    let reader = try register(Self.decree).reader
    let unit = UnitName(kind: .article, number: "99")
    #expect(try reader.place(of: unit, in: number) == nil)
    #expect(try reader.place(of: unit, in: "0/0") == nil)
  }

  @Test func aPlaceKnowsItsUnit() throws {
    let reader = try register(Self.decree).reader
    let unit = try #require(UnitName(words: "điểm b khoản 2 Điều 1"))
    let place = try #require(try reader.place(of: unit, in: number))
    let piece = try #require(try reader.pieces(of: number, .from(place.ordinal)).first)
    #expect(piece.unit(at: place.line).words == unit.words)
    #expect(piece.path == "Chương I")
    #expect(piece.unit(at: -1).words == "Điều 1")
  }

  @Test func headingsAreFoundByNumberAndByWords() throws {
    let reader = try register(Self.decree).reader
    func headings(_ text: String) throws -> [String] {
      try reader.outline(OutlineQuery(document: number, text: text), Window(.first, count: 50))
        .rows.map(\.unit.words)
    }
    #expect(
      try headings("") == [
        "", "Chương I", "Điều 1", "Chương II", "Điều 2", "Điều 2a", "Phụ lục I",
        "Điều 1 Phụ lục I",
      ])
    #expect(try headings("1") == ["Điều 1", "Điều 1 Phụ lục I"])
    #expect(try headings("2A") == ["Điều 2a"])
    #expect(try headings("tham quyen") == ["Chương II", "Điều 2", "Điều 2a"])
    #expect(try headings("quyền tỉn") == ["Điều 2a"])
  }

  @Test func wordsAreFoundInARowExactTonesFirst() throws {
    let reader = try register(Self.decree).reader
    func hits(_ words: String) throws -> TextHits {
      try reader.hits(WordSearch(words, from: 0), in: number)
    }
    let exact = try hits("quyết định")
    #expect(exact.hits.count == 2 && exact.isExact && exact.isComplete)
    let folded = try hits("quyet dinh")
    #expect(folded.hits == exact.hits && !folded.isExact)
    let none = try hits("định quyết")
    #expect(none.hits == [] && none.isComplete)
    let heading = try hits("Thẩm quyền của")
    #expect(heading.hits.map(\.place.line) == [-1, -1])
  }

  @Test func aHitStandsWhereItsLetterStands() throws {
    let reader = try register(Self.decree).reader
    let hit = try #require(
      try reader.hits(WordSearch("lớp độc", from: 0), in: number).hits.first)
    let line = try #require(try line(hit.place, reader))
    let bytes = Array(line.utf8)[hit.place.offset..<hit.place.offset + hit.length]
    #expect(String(decoding: bytes, as: UTF8.self) == "Lớp độc")
  }

  @Test func aLongArticleIsReadInPieces() throws {
    let clauses = (1...400).map { "\($0). Khoản số \($0) nói về việc học và việc dạy ở xã." }
    let reader = try register("Điều 1. Dài\n" + clauses.joined(separator: "\n")).reader
    let unit = UnitName(kind: .article, number: "1", clause: "380")
    let place = try #require(try reader.place(of: unit, in: number))
    #expect(place.ordinal > 1)
    #expect(try line(place, reader)?.hasPrefix("380.") == true)
    let pieces = try reader.pieces(of: number, .from(place.ordinal))
    #expect(pieces[0].unit(at: place.line).clause == "380")
    #expect(try headingCount(reader) == 1)
  }

  private func headingCount(_ reader: StoreReader) throws -> Int {
    try reader.outline(OutlineQuery(document: number), Window(.first, count: 50)).rows.count
  }

  /// One answer reads as much of a text of 1,000 pages as of one of some pages, even where the text
  /// is one line.
  @Test func anAnswerIsNoLongerForALongText() throws {
    let article = String(repeating: "Nội dung của điều này nói về trường học ở xã. ", count: 12)
    func read(_ text: String) throws -> [Int] {
      let reader = try register(text).reader
      let count = try #require(try reader.textHead(of: number)).pieces
      return try [.from(0), .from(count / 2), .before(count), .before(count / 2 + 1)].map {
        try reader.pieces(of: number, $0).reduce(0) { $0 + $1.body.utf8.count }
      }
    }
    func articles(_ count: Int) -> String {
      (1...count).map { "Điều \($0). Tên\n\(article)\n" }.joined()
    }
    let limit = 20_000
    for length in try read(articles(30)) + read(articles(2_500)) { #expect(length < limit) }
    let line = String(repeating: article, count: 2_000)
    for length in try read(line) { #expect(length < limit) }
  }

  @Test func aGroundLeadsToTheTextOrThePageOrNowhere() throws {
    let reader = try register(Self.decree).reader
    func place(_ name: String) throws -> GroundPlace {
      try reader.place(of: Ground(document: .init(name)))
    }
    #expect(try place("7/2026/NĐ-CP") == .text(number))
    #expect(try place("7/2026/nd-cp") == .text(number))
    #expect(try place("7/2026") == .text(number))
    #expect(try place("142/2025/NĐ-CP") == .document("142/2025/NĐ-CP"))
    #expect(try place("142/2025") == .document("142/2025/NĐ-CP"))
    #expect(try place("999/2025/NĐ-CP") == .unknown)
    #expect(try place("Luật Không có") == .unknown)
    guard case .document = try place("Luật Giáo dục") else {
      Issue.record("the law of education is in the list")
      return
    }
  }

  /// A text of which every article has both words, and only some one behind the other.
  private func longText(_ hits: [Int: String]) -> String {
    let apart = String(repeating: "Sách vở theo danh mục của trường trong xã. ", count: 100)
    return (1...200).map { "Điều \($0). Tên\n\(hits[$0] ?? "")\n\(apart)\n" }.joined()
  }

  /// All answers of one search.
  private func answers(_ words: String, from start: Int, _ text: String) throws -> [TextHits] {
    let reader = try register(text).reader
    var answers = [try reader.hits(WordSearch(words, from: start), in: number)]
    while let rest = answers.last?.rest, answers.count < 20 {
      answers.append(try reader.hits(rest, in: number))
    }
    return answers
  }

  @Test func aSearchGoesOnWhereItsBudgetEnded() throws {
    let answers = try answers("danh sách", from: 0, longText([190: "Lập danh sách."]))
    #expect(answers.count > 1 && answers.first?.hits == [])
    #expect(answers.last?.isComplete == true)
    #expect(answers.flatMap(\.hits).count == 1)
  }

  @Test func aSearchComesRoundToWhereItBegan() throws {
    let text = longText([20: "Lập danh sách.", 150: "Lập danh sách.", 190: "Gửi danh sách."])
    let answers = try answers("danh sách", from: 140, text)
    #expect(answers.last?.isComplete == true)
    #expect(Set(answers.flatMap(\.hits)).count == 3 && answers.flatMap(\.hits).count == 3)
  }

  /// Words without their marks stand nearer than the same words as typed.
  @Test func marksAreNotPutAsideWhileTheTextIsNotLookedThrough() throws {
    let text = longText([2: "Lap danh sach.", 190: "Lập danh sách."])
    let answers = try answers("danh sách", from: 0, text)
    #expect(answers.allSatisfy { $0.isExact })
    #expect(answers.flatMap(\.hits).count == 1)
    let folded = try self.answers("danh sach", from: 0, longText([2: "Lập danh sách."]))
    #expect(folded.flatMap(\.hits).count == 1 && folded.last?.isExact == false)
  }

  /// A clause far behind in an annex of many hundred pages is not walked to on one key.
  @Test func theWalkToAClauseIsBounded() throws {
    let line = String(repeating: "Nội dung của khoản này nói về trường. ", count: 80)
    let count = TextShelf.walked + 20
    let clauses = (1...count).map { "\($0). \(line)" }
    let reader = try register("Điều 1. Dài\n" + clauses.joined(separator: "\n")).reader
    #expect(try #require(try reader.textHead(of: number)).pieces > TextShelf.walked)
    func clause(_ clause: Int) throws -> String? {
      let unit = UnitName(kind: .article, number: "1", clause: "\(clause)")
      let place = try reader.place(of: unit, in: number)
      return try self.line(place, reader).map { String($0.prefix(12)) }
    }
    #expect(try clause(300)?.hasPrefix("300. ") == true)
    #expect(try clause(count) == "Điều 1. Dài")
  }

  @Test func anotherLawIsNotTakenForAListedOne() throws {
    let register = try register(Self.decree)
    var nameless = ImportedDocument.sample("9/2030/QH17", "")
    nameless.type = "Luật"
    try register.write(nameless)
    func place(_ name: String) throws -> GroundPlace {
      try register.reader.place(of: Ground(document: .init(name)))
    }
    #expect(try place("Luật Giáo dục") == .document("43/2019/QH14"))
    #expect(try place("Luật Giáo dục 2019") == .document("43/2019/QH14"))
    #expect(try place("Luật Giáo dục 2005") == .unknown)
    #expect(try place("Luật Giáo dục đại học") == .unknown)
  }

  @Test func aLawIsFoundByItsTitleAsCorrected() throws {
    let register = try register(Self.decree)
    var correction = DocumentCorrection(of: "102/2016/QH13", ground: "Công báo số 245")
    correction.documentTitle = "Luật Bảo vệ trẻ em"
    try register.write(correction)
    func place(_ name: String) throws -> GroundPlace {
      try register.reader.place(of: Ground(document: .init(name)))
    }
    #expect(try place("Luật Bảo vệ trẻ em") == .document("102/2016/QH13"))
    #expect(try place("Luật Trẻ em") == .unknown)
  }
}
