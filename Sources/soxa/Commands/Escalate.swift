import ArgumentParser
import Records

/// `soxa escalate`: what is asked of others, difficulties, petitions.
struct Escalate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: say(
      "Kiến nghị, khó khăn, kiến nghị của cử tri.",
      "What is asked of others, difficulties, petitions."),
    subcommands: [
      EscalationList.self, EscalationShow.self, EscalationAdd.self, EscalationMove.self,
      EscalationRemind.self, EscalationSettle.self, EscalationOnward.self, EscalationVoters.self,
      EscalationMonth.self,
    ],
    defaultSubcommand: EscalationList.self)
}

/// The escalation that a command is about.
struct EscalationKey: ParsableArguments {
  @Argument(help: ArgumentHelp(say("Khóa của kiến nghị.", "Key."), valueName: say("khóa", "key")))
  var key: String
}

struct EscalationShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("Một kiến nghị.", "Shows one escalation."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var subject: EscalationKey

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let id = try register.escalation(keyed: subject.key)
    guard let file = try register.reader.escalation(id) else {
      throw StoreError.rule(.noSuchRecord(Escalation.title, subject.key))
    }
    let returns = EscalationReturn.all(in: try register.reader.history(of: id.record))
    if common.json { return try JSON.print(EscalationFileOutput(file, returns)) }
    let facts = try register.reader.words(of: file.escalation)
    try Console.lines(EscalationSheet(file, facts, returns).lines)
  }
}
