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
