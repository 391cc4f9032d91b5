import ArgumentParser
import RecordStore
import Records

/// `soxa backup`: makes a verified copy.
struct BackupCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: say("Sao lưu sổ và kiểm tra bản sao.", "Backs the register up and verifies the copy.")
  )

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let backup = try register.store.backUp(.manual)
    let output = BackupOutput(backup, path: register.store.path(of: backup))
    if common.json { return try JSON.print(output) }
    Console.line(
      say(
        "Đã sao lưu \(backup.entries) mục nhật ký vào \(output.path)",
        "Backed up \(backup.entries) entries to \(output.path)"))
  }
}

/// A backup as JSON.
struct BackupOutput: Encodable {
  let number: Int
  let day: String
  let reason: String
  let entries: Int
  let path: String

  init(_ backup: Backup, path: String) {
    number = backup.number
    day = backup.day.iso
    reason = backup.reason.rawValue
    entries = backup.entries
    self.path = path
  }
}
