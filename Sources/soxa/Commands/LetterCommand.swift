import ArgumentParser

/// `soxa letter`: papers that come out of what the register knows.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: say("Giấy tờ soạn từ sổ.", "Papers written from the register."),
    subcommands: [
      LetterIncident.self, LetterWrite.self, LetterText.self, LetterList.self, LetterAdd.self,
      LetterMove.self, LetterReceive.self, LetterHandle.self, LetterOffice.self, LetterWeek.self,
      LetterMonth.self, LetterCard.self, LetterImport.self,
    ],
    defaultSubcommand: LetterList.self)
}
