import ArgumentParser
import Ledger
import Records

struct EscalationAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: say(
      "Soạn kiến nghị, ghi khó khăn hoặc kiến nghị của cử tri.",
      "Writes an escalation, a difficulty or a petition."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đề nghị, vướng mắc điều gì.", "What is asked or in the way."),
      valueName: say("đề-nghị", "request")))
  var request: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại: ", "Kind: ") + EscalationMatter.choices, valueName: say("loại", "matter")))
  var matter = EscalationMatter.request.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Nơi nhận; bỏ trống: đề xuất theo bảng thẩm quyền.",
        "Addressee; left out: proposed by the table of authority."),
      valueName: say("nơi-nhận", "addressee")))
  var to: String?
  @Option(
    name: [.long, .customLong("level")],
    help: ArgumentHelp(
      say("Nơi nhận thuộc: ", "Addressee's level: ") + ContactLevel.choices,
      valueName: say("cấp", "level")))
  var body: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số vụ việc.", "Incident number."), valueName: say("số", "number")))
  var incident: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Căn cứ.", "Ground."), valueName: say("căn-cứ", "ground")))
  var ground = ""
  @OptionGroup var facts: MatterOptions

  func carryOut() throws {
    let matter = try EscalationMatter.option(matter, named: Escalation.Fields.matter.label)
    let level = try ContactLevel.option(body, named: Escalation.Fields.addresseeLevel.label)
    let register = try OpenRegister.forWriting(common)
    let adviser = try register.adviser()
    let advice = adviser.advice(about: request, ground: ground)
    let chosen = level ?? (to == nil ? advice.level : .department)
    try register.refuseMissingCluster(chosen)
    let proposed = level.map { adviser.advice(for: $0) } ?? advice
    // A petition is answered here until somebody above is named.
    let isAnsweredHere = matter.group == .petition && level == nil
    var escalation = Escalation(
      id: Identifier(RecordID.drawn()), request: request, addresseeLevel: chosen,
      addressee: to ?? (isAnsweredHere ? "" : proposed.addressee))
    escalation.matter = matter
    escalation.incident = try incident.map { try register.incident(numbered: $0) }
    escalation.ground = ground
    try facts.fill(&escalation, by: advice, register)
    try register.write(.escalation(.add(escalation)), lookingOver: request, json: common.json)
  }
}
