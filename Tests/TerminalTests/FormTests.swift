import TestChance
import Testing
import VietText

@testable import Terminal

struct FormTests {
  private static let units = ["Xã Mường Xén", "Xã Tri Lễ", "Phường Vinh Phú"].enumerated().map {
    Choice(key: "u\($0)", label: $1)
  }
  private static func search(_ typed: String) -> [Choice] {
    units.filter {
      typed.isEmpty || $0.key == typed || $0.label.lowercased().contains(typed.lowercased())
    }
  }

  private func sample(_ contents: [String: String] = [:]) -> Form {
    let today = CalendarDay(year: 2026, month: 11, day: 21)
    let rules = today.map { today in
      DateRules(
        today: today, words: MonthGridTests.words,
        read: { $0 == "+1" ? today.adding(days: 1) : nil },
        write: { "\($0.day)/\($0.month)/\($0.year)" })
    }
    return Form(
      [
        FormField("summary", "Tóm tắt", .text(limit: 120), hint: "Một dòng") {
          $0.isEmpty ? "Chưa có tóm tắt" : nil
        },
        FormField("unit", "Đơn vị", .choice(ChoiceSearch(missing: { "\($0) (lạ)" }, Self.search))),
        FormField("day", "Ngày xảy ra", rules.map { .date($0) } ?? .flag),
        FormField("count", "Số học sinh", .number(limit: 5)),
        FormField("told", "Đã báo", .flag),
        FormField("notes", "Ghi chú", .area(rows: 3, limit: 500)),
      ], contents: contents)
  }

  private let size = Size(columns: 60, rows: 12)

  private func answer(
    _ form: inout Form, _ event: Event, _ size: Size
  ) -> FormAnswer {
    var composer = Composer(method: .off)
    return form.answer(event, size: size, composer: &composer)
  }

  private func type(_ keys: String, into form: inout Form) -> [FormAnswer] {
    ScriptedKeys.events(keys).map { answer(&form, $0, size) }
  }

  private func text(_ form: Form, _ size: Size) -> String {
    var page = Buffer(size: size)
    form.draw(into: &page, in: page.bounds)
    return page.text
  }

  /// What was typed into a list and left is what was meant; what finds nothing is said, not dropped.
  @Test func aListThatIsLeftTakesWhatIsSelected() {
    var form = sample(["summary": "Ngã"])
    _ = type("\t tri\t", into: &form)
    #expect(form["unit"] == "u1" && form.focus == 2)
    back(&form, "xyz\t")
    #expect(form["unit"] == "u1")
    #expect(form.wrongFields.map(\.error) == ["? xyz"])
    #expect(text(form, size).contains("xyz"))
    for key in [Key.backTab, .backspace, .tab] { _ = answer(&form, .key(key), size) }
    #expect(form["unit"] == "u1")
    #expect(form.wrongFields.map(\.error) == [])
    back(&form, "vinh\t")
    #expect(form["unit"] == "u2" && form.wrongFields.isEmpty)
    back(&form, " \t")
    #expect(form["unit"] == "u2")
  }

  /// Of several that fit none is taken unasked; what fits none stays to be mended.
  @Test func aListTakesNothingThatNobodyChose() {
    var form = sample(["summary": "Ngã"])
    _ = type("\tx\t", into: &form)
    #expect(form["unit"] == "" && form.wrongFields.map(\.error) == ["?? x"])
    for key in [Key.backTab, .backspace, .tab] { _ = answer(&form, .key(key), size) }
    back(&form, "zzz\r")
    #expect(form.focus == 1 && text(form, size).contains("? zzz"))
    for _ in 0..<3 { _ = answer(&form, .key(.backspace), size) }
    _ = type("x", into: &form)
    _ = answer(&form, .key(.down), size)
    _ = type("\t", into: &form)
    #expect(form["unit"] == "u1" && form.wrongFields.isEmpty)
  }

  /// To the field before, and keys there.
  private func back(_ form: inout Form, _ keys: String) {
    _ = answer(&form, .key(.backTab), size)
    _ = type(keys, into: &form)
  }

  @Test func isFilledByKeysAlone() {
    var form = sample()
    let answers = type("Ngã\r tri\r+1\t12a\r \tdòng\r2", into: &form)
    #expect(
      form.contents == [
        "summary": "Ngã", "unit": "u1", "day": "22/11/2026", "count": "12", "told": "1",
        "notes": "dòng\n2",
      ])
    #expect(answers.filter { $0 == .ignored }.count == 1)
    #expect(form.isChanged)
  }

  @Test func showsLabelsFieldsAndTheErrorBesideTheField() {
    var form = sample(["count": "7", "unit": "u0"])
    _ = type("\t", into: &form)
    #expect(
      text(form, Size(columns: 70, rows: 9)) == """
          Tóm tắt                                     ! Chưa có tóm tắt
        > Đơn vị      Xã Mường Xén                  ▼
          Ngày xảy ra
          Số học sinh 7
          Đã báo      [ ]
          Ghi chú
        """)
  }

  @Test func fitsANarrowTerminal() {
    var form = sample()
    _ = type("\t\u{1B}[Z", into: &form)
    let page = text(form, Size(columns: 40, rows: 4))
    #expect(
      page == """
        > Tóm tắt                              !
          Đơn vị                              ▼
          Ngày xảy ra
        ! Chưa có tóm tắt                      ▼
        """)
  }

  @Test func scrollsWithTheFocus() {
    var form = sample()
    let small = Size(columns: 40, rows: 4)
    for _ in 0..<5 { _ = answer(&form, .key(.tab), small) }
    #expect(text(form, small).contains("> Ghi chú"))
    for _ in 0..<5 { _ = answer(&form, .key(.backTab), small) }
    #expect(text(form, small).hasPrefix("> Tóm tắt"))
  }

  @Test func checksWhatIsLeftAndNeverHoldsItBack() {
    var form = sample()
    #expect(form.wrongFields.isEmpty)
    _ = type("\t", into: &form)
    #expect(form.focus == 1 && form.wrongFields.map(\.key) == ["summary"])
    let answers = type("\u{1B}OQ", into: &form)
    #expect(answers == [.save] && form.wrongFields.count == 1)
    _ = type("\u{1B}[19~x\t", into: &form)
    #expect(form["summary"] == "x" && form.wrongFields.isEmpty)
  }

  @Test func escClosesAListBeforeTheForm() {
    var form = sample(["unit": "u2"])
    let closing = type("\t \u{1B}", into: &form)
    #expect(closing == [.stay, .stay, .stay] && form["unit"] == "u2")
    let leaving = type("\u{1B}", into: &form)
    #expect(leaving == [.cancel])
  }

  @Test func opensAListOverTheForm() {
    var form = sample()
    _ = type("\tx", into: &form)
    let shown = text(form, Size(columns: 40, rows: 9))
    #expect(shown.contains("│x") && shown.contains("> Xã Mường Xén"))
    _ = type("\u{1B}[B\r", into: &form)
    #expect(form["unit"] == "u1" && form.focus == 2)
  }

  @Test func takesADayFromTheCalendar() {
    var form = sample()
    _ = type("\t\t\u{1B}[B\u{1B}[C", into: &form)
    #expect(text(form, Size(columns: 60, rows: 16)).contains("[22]"))
    _ = type("\r", into: &form)
    #expect(form["day"] == "22/11/2026")
  }

  @Test func aDraftComesBackAndCountsAsChanged() {
    var typed = sample()
    _ = type("abc\t tri\r", into: &typed)
    var form = sample()
    form.restore(typed.contents)
    #expect(form.contents == typed.contents && form.isChanged)
    var same = sample(typed.contents)
    same.restore(typed.contents)
    #expect(!same.isChanged)
  }

  @Test func endsTheTelexWordThatIsLeft() {
    var form = sample()
    var composer = Composer(method: .telex)
    for event in ScriptedKeys.events("dduwowcj\t") {
      _ = form.answer(event, size: size, composer: &composer)
    }
    #expect(form["summary"] == "được" && form.focus == 1)
  }

  @Test func showsAnErrorFoundElsewhere() {
    var form = sample(["summary": "x"])
    form.show(error: "Đã có ở sổ khác", at: "count")
    #expect(form.focus == 3 && form.wrongFields.map(\.error) == ["Đã có ở sổ khác"])
  }

  @Test func refusesAPasteWhereNothingTakesIt() {
    var form = sample()
    for _ in 0..<4 { _ = answer(&form, .key(.tab), size) }
    let pasted = answer(&form, .paste("x"), size)
    #expect(pasted == .ignored)
  }

  @Test func aPasteBeyondTheLimitIsTakenInPart() {
    var form = sample()
    let pasted = answer(&form, .paste(String(repeating: "ệ", count: 130)), size)
    #expect(pasted == .full(taken: 120, limit: 120))
    #expect(form["summary"]?.count == 120)
    let typed = type("x", into: &form)
    #expect(typed == [.full(taken: 0, limit: 120)])
    #expect(form["summary"]?.contains("x") == false)
  }

  @Test func anEntryThatIsNotFoundKeepsItsKey() {
    var form = sample(["unit": "u9"])
    #expect(form["unit"] == "u9" && !form.isChanged)
    #expect(text(form, size).contains("u9 (lạ)"))
    form.restore(["unit": "u1"])
    #expect(text(form, size).contains("Xã Tri Lễ"))
  }

  @Test func noKeyBreaksAFormOfAnySize() {
    let keys: [Key] = [
      .tab, .backTab, .up, .down, .enter, .escape, .function(2), .function(8), .character(" "),
      .character("x"), .backspace, .pageDown, .left, .home,
    ]
    forAll(100) { seed, random in
      var form = sample()
      for _ in 0..<40 {
        let size = Size(
          columns: .random(in: 0...70, using: &random), rows: .random(in: 0...14, using: &random))
        _ = answer(&form, .key(keys.randomElement(using: &random) ?? .tab), size)
        #expect(form.fields.indices.contains(form.focus), "seed \(seed)")
        var page = Buffer(size: size)
        form.draw(into: &page, in: page.bounds)
      }
    }
    var empty = Form([])
    let answers = [Key.tab, .escape, .function(2)].map { answer(&empty, .key($0), size) }
    #expect(answers == [.ignored, .cancel, .save])
    #expect(text(empty, size) == "")
  }
}

/// Keys as the bytes that a terminal sends for them.
enum ScriptedKeys {
  static func events(_ bytes: String) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(bytes.utf8)) + decoder.flush()
  }
}
