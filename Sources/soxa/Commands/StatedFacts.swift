import ArgumentParser
import Records

/// What is stated of a document from its paper.
struct StatedFacts: ParsableArguments {
  private static let day = say("ngày", "day")

  @Option(
    name: .long,
    help: ArgumentHelp(say("Loại văn bản.", "Type."), valueName: say("loại", "type")))
  var type: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Trích yếu.", "Title."), valueName: say("chữ", "words")))
  var title: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Cơ quan ban hành.", "Issuer."), valueName: say("cơ-quan", "issuer")))
  var issuer: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Ngày ban hành.", "Issued on."), valueName: Self.day))
  var issued: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Có hiệu lực từ.", "In force from."), valueName: Self.day))
  var effective: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày đầu tiên hết hiệu lực.", "First day on which it no longer holds."),
      valueName: Self.day))
  var ends: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lĩnh vực: ", "Area: ") + GuidanceArea.choices, valueName: say("lĩnh-vực", "area")))
  var area: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Ghi chú.", "Remark."), valueName: say("chữ", "words")))
  var remark: String?
  @Flag(
    name: .long, inversion: .prefixedNo,
    help: ArgumentHelp(
      say(
        "Các mục khác của danh mục đã đối chiếu, đúng.",
        "All else that the list says was checked and is right.")))
  var checked: Bool?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số của văn bản mà danh mục ghi sai là tác động lên văn bản này; “-” là bỏ hết.",
        "Number of a document that the list wrongly has acting upon this one; “-” for none."),
      valueName: say("số", "number")))
  var setAside: [String] = []

  /// - Parameter sheet: the document as it stands, with the relations upon it.
  func apply(
    to correction: inout DocumentCorrection, _ sheet: DocumentSheet, today: Day
  ) throws {
    correction.type = Self.text(type, else: correction.type)
    correction.documentTitle = Self.text(title, else: correction.documentTitle)
    correction.issuer = Self.text(issuer, else: correction.issuer)
    correction.remark = Self.text(remark, else: correction.remark)
    correction.issuedOn = try Self.day(issued, else: correction.issuedOn, today: today)
    correction.effectiveOn = try Self.day(effective, else: correction.effectiveOn, today: today)
    correction.endsOn = try Self.day(ends, else: correction.endsOn, today: today)
    if area == Self.none {
      correction.area = nil
    } else if let area = try GuidanceArea.option(area, named: Phrase("Lĩnh vực", "Area")) {
      correction.area = area
    }
    correction.isRestChecked = checked ?? correction.isRestChecked
    try setAside(in: &correction, sheet)
  }

  private func setAside(
    in correction: inout DocumentCorrection, _ sheet: DocumentSheet
  ) throws(StoreError) {
    guard !setAside.isEmpty else { return }
    let listed = (sheet.relationsIn + sheet.setAside)
      .filter { $0.local == nil && $0.to == sheet.document.number }
    correction.setAside = []
    for number in setAside where number != Self.none {
      let meant = listed.filter { $0.from.rawValue == number }.map(\.mark)
      guard !meant.isEmpty else {
        throw .rule(.notAChoice(DocumentCorrection.Fields.setAside.label, typed: number))
      }
      correction.setAside += meant
    }
  }

  /// What gives a fact back to the list.
  private static let none = "-"

  private static func text(_ typed: String?, else old: String) -> String {
    typed.map { $0 == none ? "" : $0 } ?? old
  }

  private static func day(_ typed: String?, else old: Day?, today: Day) throws -> Day? {
    guard let typed else { return old }
    return typed == none ? nil : try Day.option(typed, today: today)
  }
}
