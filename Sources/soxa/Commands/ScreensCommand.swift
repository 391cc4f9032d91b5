import ArgumentParser
import Records

/// `soxa` alone: the screens.
struct ScreensCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens",
    abstract: say("Mở màn hình làm việc.", "Opens the screens."))

  @OptionGroup var common: CommonOptions
  @Flag(name: .long, help: ArgumentHelp(say("Không dùng màu.", "Uses no colours.")))
  var mono = false
  @Flag(
    name: .long, help: ArgumentHelp(say("Chỉ dùng chữ không dấu.", "Letters without marks.")))
  var ascii = false
  @Flag(name: .long, help: ArgumentHelp(say("Dùng chuột.", "Uses the mouse.")))
  var mouse = false

  func carryOut() throws {
    try Session.run(
      SessionOptions(
        folder: common.folder, isMonochrome: mono, usesAsciiAlone: ascii, usesMouse: mouse))
  }
}
