import ArgumentParser
import Records

struct EscalationVoters: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "voters",
    abstract: say("Ghi việc trả lời cử tri.", "Notes the answer to voters."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: EscalationKey
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kết quả: ", "What became of it: ") + PetitionResult.choices,
      valueName: say("kết-quả", "result")))
  var result: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số văn bản trả lời.", "Number of the letter."), valueName: say("số", "number")))
  var letter: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày văn bản.", "Date of the letter."), valueName: say("ngày", "day")))
  var date: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đã trả lời ngày; hôm nay nếu bỏ trống.", "Answered on; today when left out."),
      valueName: say("ngày", "day")))
  var told: String?

  func carryOut() throws {
    typealias Fields = Escalation.Fields
    let result = try PetitionResult.option(result, named: Fields.petitionResult.label)
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: subject.key)
    let file = try register.reader.escalation(id)
    guard file?.escalation.group == .petition else {
      throw StoreError.rule(.noSuchRecord(EscalationGroup.petition.title, subject.key))
    }
    let today = register.now.day
    var values = FieldValues()
    values.set(Fields.petitionResult, result)
    values.set(Fields.voterLetter, letter)
    values.set(
      Fields.voterLetterDate, try date.map { try Day.option($0, today: today, leaning: .past) })
    values.set(Fields.toldOn, try Day.option(told, today: today, leaning: .past))
    try register.write(
      .escalation(.edit(id, FieldChanges(values.byCode))), json: common.json)
  }
}
