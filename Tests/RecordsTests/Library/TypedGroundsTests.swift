import Records
import Testing

@Suite struct TypedGroundsTests {
  private let typed = TypedGrounds(
    known: ["142/2025/NĐ-CP", "143/2025/NĐ-CP", "19/2025/TT-BGDĐT", "33/CT-TTg (2026)"])

  @Test(arguments: [
    ("142/2025/NĐ-CP", "142/2025/NĐ-CP"), ("142/2025", "142/2025/NĐ-CP"),
    ("142/2025/nd-cp", "142/2025/NĐ-CP"), ("Nghị định số 142/2025/NĐ-CP", "142/2025/NĐ-CP"),
    ("khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP", "142/2025/NĐ-CP@khoản 1 Điều 8"),
    ("khoản 1 Điều 8, 142/2025/NĐ-CP", "142/2025/NĐ-CP@khoản 1 Điều 8"),
    ("142/2025/NĐ-CP, khoản 1 Điều 8", "142/2025/NĐ-CP@khoản 1 Điều 8"),
    ("142/2025@Điều 6", "142/2025/NĐ-CP@Điều 6"),
    ("theo Thông tư 19/2025", "19/2025/TT-BGDĐT"), ("33/CT-TTg", "33/CT-TTg (2026)"),
    ("45/2026/QĐ-UBND", "45/2026/QĐ-UBND"), ("Luật Trẻ em", "Luật Trẻ em"),
  ])
  func readsAGround(text: String, written: String) {
    #expect(typed.ground(text)?.written == written)
  }

  private static func law(_ number: String, _ title: String) -> GuidanceDocument {
    GuidanceDocument(
      number: .init(number), type: "Luật", title: Phrase(verbatim: title), issuer: "Quốc hội",
      issuedOn: nil, effectiveOn: nil, area: .legal, replaces: [], summary: Phrase(verbatim: ""),
      source: nil, confidence: .sourced)
  }

  private static func grounds(listed documents: [GuidanceDocument]) -> TypedGrounds {
    TypedGrounds(known: documents.map(\.number), laws: LawNames(documents))
  }

  private let laws = Self.grounds(listed: [
    law("43/2019/QH14", "Luật Giáo dục 2019"),
    law("124/2025/QH15", "Luật Giáo dục nghề nghiệp (sửa đổi)"),
    law("102/2016/QH13", "Luật Trẻ em"),
  ])

  @Test(arguments: [
    ("142 / 2025 / NĐ-CP", "142/2025/NĐ-CP"),
    ("khoản 1 Điều 8 Nghị định 142 /2025", "142/2025/NĐ-CP@khoản 1 Điều 8"),
  ])
  func readsNumbersWithGaps(text: String, written: String) {
    #expect(typed.ground(text)?.written == written)
  }

  @Test(arguments: [
    ("Luật Trẻ em", "102/2016/QH13"), ("luat tre em 2016", "102/2016/QH13"),
    ("Điều 52 Luật Trẻ em", "102/2016/QH13@Điều 52"),
    ("Luật Giáo dục", "43/2019/QH14"), ("Luật Giáo dục nghề nghiệp", "124/2025/QH15"),
    ("Luật Giáo dục Điều 17", "43/2019/QH14@Điều 17"), ("Luật Giáo dục năm 2019", "43/2019/QH14"),
    ("Luật Giáo dục, khoản 1 Điều 5", "43/2019/QH14@khoản 1 Điều 5"),
  ])
  func knowsLawsByName(text: String, written: String) throws {
    let ground = try #require(laws.ground(text))
    #expect(ground.written == written && laws.isListed(ground))
  }

  @Test(arguments: [
    "Luật Trẻ em 2004", "45/2026/QĐ-UBND", "theo lời chị Lan", "Điều 17 Luật Giáo dục đại học",
    "Luật Giáo dục 2005", "Luật sửa đổi, bổ sung một số điều của Luật Trẻ em",
    "chương trình giáo dục", "pháp luật trẻ em",
  ])
  func listsNothingElse(text: String) throws {
    #expect(!laws.isListed(try #require(laws.ground(text))))
  }

  /// A title that is only a type, or none, is no name.
  @Test func aLawWithoutATitleHasNoName() throws {
    let nameless = Self.grounds(listed: [
      Self.law("9/2030/QH17", ""), Self.law("8/2030/QH17", "Luật"),
    ])
    #expect(!nameless.isListed(try #require(nameless.ground("Luật Trẻ em"))))
    let bare = Self.grounds(listed: [Self.law("43/2019/QH14", "GIÁO DỤC")])
    #expect(bare.ground("Luật Giáo dục")?.written == "43/2019/QH14")
  }

  @Test func passesOverEmptyLinesAndDoubles() {
    let grounds = typed.grounds(["", "142/2025", "  ", "Nghị định 142/2025/NĐ-CP", "19/2025"])
    #expect(grounds.map(\.written) == ["142/2025/NĐ-CP", "19/2025/TT-BGDĐT"])
  }

  /// What a page shows of a ground is read back as the same ground.
  @Test func readsItsOwnWords() {
    for written in ["142/2025/NĐ-CP@điểm e khoản 1 Điều 5", "142/2025/NĐ-CP@Điều 1 Phụ lục I"] {
      let ground = Ground(written: written)
      #expect(typed.ground(ground.words) == ground)
      #expect(typed.ground(ground.cited(as: "Nghị định")) == ground)
    }
  }

  /// A beginning that several numbers share is kept as typed.
  @Test func completesNothingThatIsAmbiguous() {
    #expect(typed.ground("14/x")?.written == "14/x")
    let several = TypedGrounds(known: ["7/2025/A", "7/2025/B"])
    #expect(several.ground("7/2025")?.written == "7/2025")
  }
}
