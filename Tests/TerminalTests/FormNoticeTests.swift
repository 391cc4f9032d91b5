import Testing
import VietText

@testable import Terminal

/// What a form says of a content that is doubtful and may be saved.
struct FormNoticeTests {
  private func sample(_ contents: [String: String] = [:]) -> Form {
    Form(
      [
        FormField(
          "title", "Tiêu đề", .text(limit: 40), hint: "Một dòng",
          check: { $0.isEmpty ? "Còn trống" : nil },
          notice: { $0.contains("7A") ? "“7A” là lớp của trẻ; nên ghi cấp học của em ấy" : nil }),
        FormField("place", "Nơi", .text(limit: 40)),
      ], contents: contents)
  }

  private func type(_ keys: String, into form: inout Form, _ size: Size) -> FormAnswer {
    var composer = Composer(method: .off)
    var last = FormAnswer.stay
    for event in ScriptedKeys.events(keys) {
      last = form.answer(event, size: size, composer: &composer)
    }
    return last
  }

  private func lines(_ form: Form, _ size: Size) -> [String] {
    var page = Buffer(size: size)
    form.draw(into: &page, in: page.bounds)
    return page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private let size = Size(columns: 80, rows: 8)

  @Test func speaksWhileTypingAndGoesWithItsReason() {
    var form = sample()
    #expect(lines(form, size)[7].contains("Một dòng"))
    _ = type("lớp 7A", into: &form, size)
    #expect(lines(form, size)[7] == "? “7A” là lớp của trẻ; nên ghi cấp học của em ấy")
    // Its words stand once: beside the field in focus there is only the sign.
    #expect(!lines(form, size)[0].contains("của trẻ") && lines(form, size)[0].contains("?"))
    _ = type("\u{7F}", into: &form, size)
    #expect(lines(form, size)[7].contains("Một dòng"))
  }

  @Test func standsBesideAFieldThatWasLeft() {
    var form = sample()
    _ = type("lớp 7A\t", into: &form, size)
    #expect(lines(form, size)[0].contains("? “7A” là lớp"))
  }

  @Test func neverHindersSaving() {
    var form = sample()
    #expect(type("lớp 7A2", into: &form, size) == .stay)
    var composer = Composer(method: .off)
    #expect(form.answer(.key(.function(2)), size: size, composer: &composer) == .save)
    #expect(form.wrongFields.isEmpty)
  }

  @Test func isThereForWhatTheFormOpensWithAndForADraft() {
    #expect(lines(sample(["title": "Em 7A"]), size)[7].contains("lớp của trẻ"))
    var form = sample()
    form.restore(["title": "Em 7A"])
    #expect(lines(form, size)[7].contains("lớp của trẻ"))
  }

  @Test func anErrorComesFirst() {
    var form = sample()
    form.show(error: "Quá dài", at: "title")
    _ = type("7A", into: &form, size)
    #expect(lines(form, size)[7].contains("! Quá dài"))
  }

  @Test func takesASecondRowWhereItIsLong() {
    let narrow = Size(columns: 30, rows: 8)
    let page = lines(sample(["title": "Em 7A"]), narrow)
    #expect(page[6] == "? “7A” là lớp của trẻ; nên ghi")
    #expect(page[7].hasPrefix("  cấp học của em ấy"))
    let low = Size(columns: 30, rows: 4)
    #expect(lines(sample(["title": "Em 7A"]), low)[3].hasPrefix("? “7A”"))
  }
}
