import ArgumentParser
import Records

/// `soxa guide correct`: what the official paper says otherwise than the list of documents.
struct GuideCorrect: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: say(
      "Đính chính điều danh mục ghi sai về một văn bản.",
      "Corrects what the list says of a document."),
    discussion: say(
      "Chỉ sửa mục được nêu; “-” là trả mục đó về như danh mục. Danh mục gốc vẫn giữ nguyên.",
      "Changes only what is named; “-” gives a fact back to the list. The list itself stays."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var stated: StatedFacts
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Căn cứ, có số hoặc ngày: “Công báo số 245 ngày 12/3/2026”.",
        "The paper, with number or day: “Công báo số 245 ngày 12/3/2026”."),
      valueName: say("căn-cứ", "ground")))
  var ground: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Rút đính chính, với lý do.", "Withdraws the correction, for a reason."),
      valueName: say("lý-do", "reason")))
  var withdraw: String?
  @Argument(
    help: ArgumentHelp(say("Số, ký hiệu.", "Number."), valueName: say("số", "number")))
  var number: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let today = register.now.day
    let found = try register.document(numbered: number, on: today)
    guard let sheet = try register.reader.document(numbered: found, on: today) else {
      throw StoreError.rule(.noSuchRecord(Phrase("Văn bản", "Document"), number))
    }
    if let withdraw {
      let id = DocumentCorrection.id(of: found)
      return try register.write(.correction(.withdraw(id, reason: withdraw)), json: common.json)
    }
    var correction = sheet.document.correction ?? DocumentCorrection(of: found, ground: "")
    if let ground { correction.ground = ground }
    try stated.apply(to: &correction, sheet, today: today)
    try register.write(.correction(.save(correction)), json: common.json)
  }
}
