import ArgumentParser
import Ledger
import Records

struct EscalationRemind: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: say("Ghi một lần đôn đốc.", "Notes a reminder."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: EscalationKey
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hình thức: ", "Channel: ") + Channel.choices, valueName: say("hình-thức", "channel")))
  var channel = Channel.phone.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đôn đốc ai; nơi nhận nếu bỏ trống.", "Who was reminded; the addressee when left out."),
      valueName: say("ai", "whom")))
  var whom: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lúc nào; bây giờ nếu bỏ trống.", "When; now when left out."),
      valueName: say("lúc", "time")))
  var at: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ghi chú.", "Note."), valueName: say("ghi-chú", "note")))
  var note = ""

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: subject.key)
    var reminder = Reminder(
      id: Identifier(RecordID.drawn()), escalation: id,
      at: try register.moment(at, Reminder.Fields.at))
    reminder.channel = try Channel.option(channel, named: Reminder.Fields.channel.label)
    reminder.whom = try whom ?? register.reader.escalation(id)?.escalation.addressee ?? ""
    reminder.note = note
    try register.write(.escalation(.remind(reminder)), json: common.json)
  }
}
