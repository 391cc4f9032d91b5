import ArgumentParser
import Ledger
import Records

struct EscalationOnward: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "onward",
    abstract: say(
      "Chuyển tiếp lên nơi khác, dẫn lần gửi trước.",
      "Carries it onward, citing what was asked before."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption
  @OptionGroup var subject: EscalationKey
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nơi nhận; bỏ trống: cấp trên của nơi nhận trước.", "Addressee; left out: who is above."),
      valueName: say("nơi-nhận", "addressee")))
  var to: String?
  @Option(
    name: [.long, .customLong("level")],
    help: ArgumentHelp(
      say("Nơi nhận thuộc: ", "Addressee's level: ") + ContactLevel.choices,
      valueName: say("cấp", "level")))
  var body: String?

  func carryOut() throws {
    let level = try ContactLevel.option(body, named: Escalation.Fields.addresseeLevel.label)
    var register = try OpenRegister.forWriting(common)
    let id = try register.escalation(keyed: subject.key)
    // Its facts go along: they must be readable.
    if try register.header().hasKeys { register = try register.unlocked(as: by.officer) }
    guard let earlier = try register.reader.escalation(id)?.escalation else {
      throw StoreError.rule(.noSuchRecord(Escalation.title, subject.key))
    }
    guard earlier.sentAt != nil else {
      throw StoreError.rule(.blocked([Escalation.Fields.sentAt.label]))
    }
    let chosen = level ?? earlier.addresseeLevel.above
    try register.refuseMissingCluster(chosen)
    let advice = try register.adviser().advice(for: chosen)
    var next = earlier.onward(
      as: Identifier(RecordID.drawn()), to: chosen, addressee: advice.addressee,
      copyTo: advice.copyTo)
    if let to { next.addressee = to }
    try register.write(.escalation(.add(next)), lookingOver: next.request, json: common.json)
  }
}
