import Records
import Testing

@Suite struct DocumentTimelineTests {
  private static func sheet(
    _ correction: DocumentCorrection? = nil, out: [DocumentRelation] = [],
    into: [DocumentRelation] = [], setAside: [DocumentRelation] = [],
    replaces: [String] = ["1/2000/NĐ-CP"]
  ) -> DocumentSheet {
    let listed = GuidanceDocument(
      number: "142/2025/NĐ-CP", type: "Nghị định", title: Phrase("Thử", "Trial"),
      issuer: "Chính phủ", issuedOn: Day(iso: "2025-06-12"), effectiveOn: Day(iso: "2025-07-01"),
      area: .legal, replaces: replaces, summary: Phrase("Tóm tắt", "Summary"), source: nil,
      confidence: .sourced)
    let document = listed.corrected(by: correction)
    return DocumentSheet(
      document: document, listed: listed,
      status: DocumentStatus(of: document, on: .last, relations: into) { _ in nil },
      relationsOut: out, relationsIn: into, relationsBegun: into, setAside: setAside,
      authority: [])
  }

  private static func relation(
    _ from: GuidanceDocument.Number, _ to: GuidanceDocument.Number, _ iso: String?,
    _ confidence: Confidence = .sourced
  ) -> DocumentRelation {
    DocumentRelation(
      from: from, kind: .partlyRepeals, to: to, effectiveOn: iso.flatMap { Day(iso: $0) },
      part: "Điều 6", source: "nguồn", confidence: confidence)
  }

  @Test func standsInOrderOfDayWithBothDirections() {
    let timeline = DocumentTimeline(
      Self.sheet(
        out: [Self.relation("142/2025/NĐ-CP", "127/2018/NĐ-CP", "2025-07-01")],
        into: [Self.relation("66/2026/NĐ-CP", "142/2025/NĐ-CP", "2026-03-15", .unsure)]))
    #expect(
      timeline.dated.map { $0.day?.iso } == [
        "2025-06-12", "2025-07-01", "2025-07-01", "2026-03-15",
      ])
    #expect(timeline.dated.map(\.other) == [nil, nil, "127/2018/NĐ-CP", "66/2026/NĐ-CP"])
    #expect(timeline.dated.last?.isUnsure == true)
  }

  @Test func whatHasNoDayStandsApart() {
    let timeline = DocumentTimeline(
      Self.sheet(into: [Self.relation("66/2026/NĐ-CP", "142/2025/NĐ-CP", nil)]))
    #expect(timeline.undated.map(\.words.vietnamese).contains("thay thế 1/2000/NĐ-CP"))
    #expect(timeline.undated.map(\.other) == ["66/2026/NĐ-CP", nil])
  }

  /// The column of replaced documents carries remarks, and repeats what relations tell.
  @Test func namesAsReplacedOnlyWhatNoRelationTells() {
    let sheet = Self.sheet(
      out: [Self.relation("142/2025/NĐ-CP", "127/2018/NĐ-CP", "2025-07-01")],
      setAside: [Self.relation("142/2025/NĐ-CP", "84/2020/NĐ-CP", nil)],
      replaces: [
        "127/2018/NĐ-CP (Điều 6, Điều 12)", "84/2020/NĐ-CP", "5/2001/NĐ-CP (Điều 2)",
        "32/2020/TT-BGDĐT (cần kiểm tra)",
      ])
    let events = DocumentTimeline(sheet).undated
    #expect(
      events.map(\.words.vietnamese) == [
        "thay thế 5/2001/NĐ-CP (Điều 2)",
        "thay thế 32/2020/TT-BGDĐT (cần kiểm tra) [chưa chắc chắn]",
      ])
    #expect(events.map(\.isUnsure) == [false, true])
    #expect(events.map(\.words) == sheet.namedReplacements.map(\.words))
  }

  @Test func ownWordsAreMarked() {
    var correction = DocumentCorrection(of: "142/2025/NĐ-CP", ground: "Công báo số 1")
    correction.effectiveOn = Day(iso: "2025-08-01")
    correction.endsOn = Day(iso: "2027-01-01")
    let timeline = DocumentTimeline(Self.sheet(correction))
    #expect(timeline.dated.map(\.isOwn) == [false, true, true])
    #expect(timeline.dated[1].words.vietnamese == "có hiệu lực [của xã]")
    #expect(timeline.dated[2].words.vietnamese == "hết hiệu lực [tự ghi: Công báo số 1]")
  }
}
