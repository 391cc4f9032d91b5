import Records
import Screens
import TestSupport
import Testing

/// What an officer corrects of the list, on the screens.
@Suite struct CorrectionFormTests {
  private static let decree = GuidanceDocument.Number("142/2025/NĐ-CP")
  private static let page = Route.guidance(.document(decree))

  private func corrected() throws -> TestRegister {
    let register = try TestRegister()
    var correction = DocumentCorrection(of: Self.decree, ground: "Công báo số 245 ngày 12/3/2026")
    correction.effectiveOn = .sample(2025, 7, 5)
    correction.documentTitle = "Quy định về phân định thẩm quyền"
    try register.write(.correction(.save(correction)))
    return register
  }

  @Test func showsTheForm() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, keys: "c")
    try expectSnapshot(run.last, "correction-form")
  }

  @Test func isTypedAndSaved() throws {
    let register = try TestRegister()
    let run = ScreenRun(
      register, opening: Self.page,
      keys: "c1/9/2026" + String(repeating: "<Tab>", count: 10) + "Công báo số 245<F2><Wake>")
    let correction = try register.reader.correction(of: Self.decree)
    #expect(correction?.effectiveOn == .sample(2026, 9, 1), "\(run.last)")
    #expect(correction?.ground == "Công báo số 245", "\(run.last)")
  }

  @Test func needsAGroundWithANumber() throws {
    let run = ScreenRun(
      try TestRegister(), opening: Self.page,
      keys: "c1/9/2026" + String(repeating: "<Tab>", count: 10) + "Công báo<F2>")
    #expect(run.last.contains("Căn cứ chưa có số hoặc ngày"), "\(run.last)")
  }

  @Test func standsBesideWhatTheListSays() throws {
    let run = ScreenRun(try corrected(), opening: Self.page, keys: "k")
    try expectSnapshot(run.last, "document-corrected")
  }

  @Test func isMarkedInTheList() throws {
    let run = ScreenRun(
      try corrected(), opening: .guidance(.list), keys: "/142/2025<Enter>")
    #expect(run.last.contains("[của xã] Quy định"), "\(run.last)")
    #expect(run.last.contains("Còn hiệu lực") || run.last.contains("Hết một phần"))
  }

  @Test func isWithdrawnWithAReason() throws {
    let register = try corrected()
    let run = ScreenRun(register, opening: Self.page, keys: "Wghi nhầm<F2><Wake>")
    #expect(try register.reader.correction(of: Self.decree) == nil, "\(run.last)")
  }

  @Test func aListedRelationIsSetAside() throws {
    let register = try TestRegister()
    var correction = DocumentCorrection(of: Self.decree, ground: "Công báo số 245")
    let sheet = try register.reader.document(numbered: Self.decree, on: .sample(2026, 11, 21))
    correction.setAside = sheet?.relationsIn.map(\.mark) ?? []
    try register.write(.correction(.save(correction)))
    let run = ScreenRun(register, opening: Self.page, rows: 40, keys: "k")
    #expect(run.last.contains("[xã ghi là sai] bị bãi bỏ một phần bởi 66/2026/NĐ-CP"))
  }

  @Test(arguments: [(80, 24, "timeline"), (40, 12, "timeline-narrow")])
  func theTimeLineStandsInOrder(_ columns: Int, _ rows: Int, _ name: String) throws {
    let run = ScreenRun(
      try corrected(), opening: .guidance(.timeline(Self.decree)), columns: columns, rows: rows,
      keys: "k")
    try expectSnapshot(run.last, name)
  }

  @Test func theTimeLineOpensFromThePage() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, keys: "l")
    #expect(run.last.contains("Dòng thời gian 142/2025/NĐ-CP"))
    let earlier = ScreenRun(
      try TestRegister(), opening: Self.page, keys: "ld1/1/2026<Enter>")
    #expect(earlier.last.contains("01/01/2026 · ngày đang xem"), "\(earlier.last)")
  }
}
