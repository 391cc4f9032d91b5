import ArgumentParser
import Records

struct EscalationSettle: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle-here",
    abstract: say("Ghi là giải quyết tại xã.", "Notes that the commune settled it."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: EscalationKey
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số quyết định hoặc công văn.", "Number of the decision or letter."),
      valueName: say("số", "number")))
  var number: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày giải quyết; hôm nay nếu bỏ trống.", "Settled on; today when left out."),
      valueName: say("ngày", "day")))
  var on: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: subject.key)
    var values = FieldValues()
    values.set(Escalation.Fields.settledNumber, number)
    values.set(
      Escalation.Fields.settledOn,
      try Day.option(on, today: register.now.day, leaning: .past))
    try register.write(
      .escalation(.move(id, to: .settledHere, with: FieldChanges(values.byCode))),
      json: common.json)
  }
}
