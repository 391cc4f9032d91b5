import Testing
import VietText

@testable import Terminal

/// Long forms in parts, and fields that are typed as a whole.
struct FormPartsTests {
  private func sample(_ contents: [String: String] = [:]) -> Form {
    var fields = [
      FormField("title", "Tiêu đề", .text(limit: 40)),
      FormField("time", "Biết tin lúc", .text(limit: 20), isTypedWhole: true) {
        $0.contains("?") ? "Không hiểu giờ" : nil
      },
      FormField("ill", "Nhập viện", .number(limit: 5), isTypedWhole: true),
      FormField("dead", "Tử vong", .number(limit: 5), isTypedWhole: true),
      FormField("place", "Nơi xảy ra", .text(limit: 40)),
    ]
    fields[2].section = "Số người"
    fields[4].section = "Nơi"
    return Form(fields, contents: contents)
  }

  private func press(_ keys: [Key], in form: inout Form) {
    var composer = Composer(method: .telex)
    for key in keys {
      _ = form.answer(.key(key), size: Size(columns: 60, rows: 12), composer: &composer)
    }
  }

  private func type(_ text: String, into form: inout Form) {
    press(text.map { .character($0) }, in: &form)
  }

  private func lines(_ form: Form, _ size: Size) -> [String] {
    var page = Buffer(size: size)
    form.draw(into: &page, in: page.bounds)
    return page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func whatIsTypedFirstTakesThePlaceOfAWholeValue() {
    var form = sample(["title": "Ngã", "time": "06:09 23/11/2026", "ill": "3"])
    type(" ở sân", into: &form)
    press([.tab], in: &form)
    type("7h15", into: &form)
    press([.tab], in: &form)
    // A letter is no number: nothing is taken, nothing is lost.
    type("x", into: &form)
    #expect(form["ill"] == "3")
    #expect(form["title"] == "Ngã ở sân" && form["time"] == "7h15")
  }

  @Test func afterAnotherKeyItIsEditedWhereItStands() {
    var form = sample(["time": "06:09", "ill": "3"])
    press([.tab, .backspace], in: &form)
    type("8", into: &form)
    #expect(form["time"] == "06:08")
    press([.tab, .left], in: &form)
    type("1", into: &form)
    #expect(form["ill"] == "13")
  }

  @Test func aPasteIsTypedWholeToo() {
    var form = sample(["time": "06:09"])
    press([.tab], in: &form)
    var composer = Composer(method: .off)
    _ = form.answer(.paste("9h"), size: Size(columns: 60, rows: 12), composer: &composer)
    #expect(form["time"] == "9h")
  }

  /// What was refused is typed again, as the refusal says; at once it is mended where it stands.
  @Test func whatIsWrongIsTypedAgain() throws {
    var form = sample(["time": "06:09"])
    press([.tab], in: &form)
    type("7h?", into: &form)
    press([.tab, .backTab], in: &form)
    #expect(form.wrongFields.map(\.key) == ["time"])
    type("8h?", into: &form)
    #expect(form["time"] == "8h?")
    form.show(error: "Chưa tới giờ ấy", at: "time")
    type("9h", into: &form)
    #expect(form["time"] == "9h")
    press([.backspace], in: &form)
    type("10", into: &form)
    #expect(form["time"] == "910")
  }

  @Test func lookingThroughTheFormComplainsOfNothing() {
    var form = Form([
      FormField("title", "Tiêu đề", .text(limit: 40)) { $0.isEmpty ? "còn trống" : nil },
      FormField("place", "Nơi", .text(limit: 40)),
    ])
    press([.pageDown, .pageUp], in: &form)
    #expect(form.wrongFields.isEmpty)
    press([.tab], in: &form)
    #expect(form.wrongFields.map(\.key) == ["title"])
  }

  @Test func pagesMoveFromPartToPart() {
    var form = sample()
    press([.pageDown], in: &form)
    #expect(form.focus == 2)
    press([.pageDown, .pageDown], in: &form)
    #expect(form.focus == 4)
    press([.pageUp], in: &form)
    #expect(form.focus == 2)
    press([.pageUp], in: &form)
    #expect(form.focus == 0)
  }

  @Test func headingsStandWhereThereIsRoom() {
    let form = sample()
    #expect(lines(form, Size(columns: 60, rows: 12))[2] == "─ Số người")
    #expect(!lines(form, Size(columns: 60, rows: 11)).contains { $0.contains("Số người") })
  }

  /// A field that comes into sight brings the heading above it.
  @Test func aHeadingScrollsWithItsField() {
    var fields = (0..<20).map { FormField("f\($0)", "Ô \($0)", .text(limit: 10)) }
    fields[10].section = "Phần hai"
    var form = Form(fields)
    press([.pageDown], in: &form)
    let size = Size(columns: 60, rows: 12)
    #expect(lines(form, size).contains("─ Phần hai"))
    press([.down, .down, .down], in: &form)
    press([.up, .up, .up], in: &form)
    #expect(lines(form, size).contains("─ Phần hai"))
  }
}
