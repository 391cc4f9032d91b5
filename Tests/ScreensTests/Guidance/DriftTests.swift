import Records
import Screens
import TestSupport
import Testing

/// What ceases while the register is in use is told until somebody has looked.
@Suite struct DriftTests {
  /// A register in which an officer has written down that Article 12 of a decree ends tomorrow.
  private func register() throws -> TestRegister {
    let register = try TestRegister()
    var escalation = Escalation.sample("Xin ý kiến chuyển đổi trường tư thục")
    escalation.ground = "Điều 12 Nghị định 142/2025/NĐ-CP"
    try register.write(.escalation(.add(escalation)))
    var relation = LocalRelation(
      id: .sample(500), from: "99/2026/NĐ-CP", relation: .partlyRepeals, to: "142/2025/NĐ-CP",
      ground: "khoản 2 Điều 40")
    relation.part = "Điều 12"
    relation.effectiveOn = .sample(2026, 11, 22)
    try register.write(.relation(.save(relation)))
    return register
  }

  @Test func tellsNothingOnTheDayBefore() throws {
    let run = ScreenRun(try register(), opening: .today, keys: "")
    #expect(!run.last.contains("căn cứ thay đổi"))
    let page = ScreenRun(try register(), opening: .guidance(.drifts), keys: "")
    #expect(page.last.contains("Không có căn cứ nào thay đổi mà chưa xem."))
  }

  /// A matter under way comes first and is opened from there.
  @Test func namesAnOpenIncidentOfACategoryThatRestsOnIt() throws {
    let register = try register()
    try register.write(
      .incident(.log(.sample("Nhóm trẻ chưa được cấp phép", category: "CS"), nil)))
    register.clock.pass(minutes: 1_440)
    let page = ScreenRun(register, opening: .guidance(.drifts), keys: "")
    #expect(page.last.contains("[vụ việc]") && page.last.contains("Nhóm trẻ chưa được cấp phép"))
    let opened = ScreenRun(register, opening: .guidance(.drifts), keys: "<Enter>")
    #expect(opened.last.contains("─ Vụ việc VV-2026-0001"))
  }

  @Test func standsOnTodayUntilItWasLookedAt() throws {
    let register = try register()
    register.clock.pass(minutes: 1_440)
    #expect(
      ScreenRun(register, opening: .today, keys: "").last.contains("1 căn cứ thay đổi"))
    let page = ScreenRun(register, opening: .guidance(.drifts), keys: "")
    try expectSnapshot(page.last, "drifts")
    let looked = ScreenRun(register, opening: .guidance(.drifts), keys: "v<Wake>")
    #expect(looked.last.contains("Không có căn cứ nào thay đổi mà chưa xem."))
    #expect(!ScreenRun(register, opening: .today, keys: "").last.contains("căn cứ thay đổi"))
    try register.write(.undo)
    #expect(try register.reader.drifts(on: .sample(2026, 11, 22)).count == 1)
  }

  /// A note at an article that ends is shown and opened; one at another article is not.
  @Test func namesNotesAtWhatEnds() throws {
    let register = try register()
    let officer = try #require(try register.reader.header(at: register.clock.now).officer).id
    for (unit, text) in [("khoản 1 Điều 12", "Xem khi chuyển đổi"), ("Điều 8", "Vẫn dùng")] {
      var note = ReadingNote(on: unit, of: "142/2025/NĐ-CP", by: officer.record)
      note.text = text
      try register.write(.reading(.note(note)))
    }
    let drift = try #require(try register.reader.drifts(on: .sample(2026, 11, 22)).first)
    let notes = drift.items.filter { if case .note = $0.target { true } else { false } }
    #expect(notes.map(\.title.vietnamese) == ["Xem khi chuyển đổi"])
  }

  /// Another part that the same document ends later is looked at anew.
  @Test func anotherPartOfTheSamePairIsToldAgain() throws {
    let register = try register()
    register.clock.pass(minutes: 1_440)
    ScreenRun(register, opening: .guidance(.drifts), keys: "v<Wake>")
    var other = LocalRelation(
      id: .sample(501), from: "99/2026/NĐ-CP", relation: .partlyRepeals, to: "142/2025/NĐ-CP",
      ground: "khoản 3 Điều 40")
    other.part = "khoản 1 Điều 8"
    other.effectiveOn = .sample(2026, 11, 22)
    try register.write(.relation(.save(other)))
    let drifts = try register.reader.drifts(on: .sample(2026, 11, 22))
    #expect(drifts.map(\.relation.part) == ["khoản 1 Điều 8"])
  }

  /// What had ceased before the register was begun is no news.
  @Test func doesNotTellWhatHadCeasedBefore() throws {
    #expect(try TestRegister().reader.drifts(on: .sample(2026, 11, 22)).isEmpty)
  }
}
