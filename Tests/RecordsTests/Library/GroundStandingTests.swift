import Records
import Testing

@Suite struct GroundStandingTests {
  private func standing(
    _ part: String?, ceased: String?, on iso: String = "2026-03-15",
    kind: DocumentRelation.Kind = .partlyRepeals
  ) -> GroundStanding {
    let document = DocumentStatusTests.document()
    let relation = DocumentStatusTests.relation(kind, on: "2026-03-15", part: ceased)
    let status = DocumentStatus(of: document, on: .on(iso), relations: [relation]) { _ in nil }
    return GroundStanding(Ground(document: document.number, part: part), status)
  }

  private static let decree = "Điều 6; Điều 12; khoản 4, 5, 6 Điều 35"

  @Test(arguments: [
    ("Điều 6", GroundStanding.State.lapsed), ("khoản 1 Điều 6", .lapsed),
    ("điểm a khoản 5 Điều 35", .lapsed), ("khoản 5 Điều 35", .lapsed),
    ("khoản 3 Điều 35", .holds), ("Điều 35", .perhaps), ("Điều 7", .holds),
    ("Điều 6 Phụ lục I", .holds), ("Phụ lục I", .holds), ("Chương II", .perhaps),
    ("Điều 5 đến Điều 8", .lapsed), ("Điều 7 và Điều 12", .lapsed),
    ("phần về trường tư", .perhaps),
  ])
  func aPartOfAPartlyCeasedDocument(part: String, state: GroundStanding.State) {
    #expect(standing(part, ceased: Self.decree).state == state)
    #expect(standing(part, ceased: Self.decree, on: "2026-03-14").state == .holds)
  }

  /// Where the ceased part is not understood, nobody can say that a place holds.
  @Test func aPartThatIsNotUnderstood() {
    #expect(standing("Điều 7", ceased: "phần phổ cập mầm non").state == .perhaps)
    #expect(standing("Điều 7", ceased: nil).state == .perhaps)
    #expect(standing("Điều 8", ceased: "Chương VI, VII").state == .perhaps)
    #expect(standing("Điều 8 Chương II", ceased: "Chương VI, VII").state == .holds)
    #expect(standing("Điều 8 Chương VI", ceased: "Chương VI, VII").state == .lapsed)
  }

  @Test func aWholeDocument() {
    #expect(standing(nil, ceased: Self.decree).state == .holds)
    #expect(!standing(nil, ceased: Self.decree).needsLook)
    #expect(standing(nil, ceased: nil, kind: .replaces).state == .lapsed)
    #expect(standing("Điều 7", ceased: nil, kind: .endsEffectOf).state == .lapsed)
    #expect(standing(nil, ceased: nil, on: "2020-02-01").state == .notYet)
    #expect(GroundStanding(Ground(document: "1/X"), nil).state == .unknown)
  }

  @Test func whatMustBeLookedAt() {
    #expect(standing("Điều 6", ceased: Self.decree).needsLook)
    #expect(standing("Điều 35", ceased: Self.decree).needsLook)
    #expect(!standing("Điều 7", ceased: Self.decree).needsLook)
    #expect(!standing(nil, ceased: nil, on: "2020-02-01").needsLook)
    #expect(!GroundStanding(Ground(document: "1/X"), nil).needsLook)
  }
}
