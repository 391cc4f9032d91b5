import ArgumentParser

/// The program: screens without words behind it, commands with them.
struct Soxa: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "soxa",
    abstract: say(
      "Sổ Xã: sổ công việc của cán bộ phụ trách giáo dục ở xã, phường, đặc khu.",
      "Sổ Xã: the working register of a commune's education officer."),
    discussion: say(
      "Không có lệnh thì mở màn hình làm việc.",
      "Without a command the screens are opened."),
    version: version,
    subcommands: [
      ScreensCommand.self, Init.self, DemoCommand.self, Search.self, Guide.self, Who.self,
      Ask.self, School.self, IncidentCommand.self, Escalate.self, TaskCommand.self,
      LetterCommand.self, Check.self, BackupCommand.self, Restore.self, CatalogueCommand.self,
      ClusterCommand.self, HandoverCommand.self, ImportCommand.self,
      ClockCommand.self,
      KeyCommand.self, PrivacyCommand.self,
    ],
    defaultSubcommand: ScreensCommand.self)
}
