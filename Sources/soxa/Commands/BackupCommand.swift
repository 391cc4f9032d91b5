import ArgumentParser
import RecordStore
import Records

/// `soxa backup`: makes a verified copy.
struct BackupCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: say("Sao lưu sổ và kiểm tra bản sao.", "Backs the register up and verifies the copy.")
  )
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chép thêm một bản ra nơi khác: thư mục có sẵn, hoặc tên tệp mới. Không ghi đè tệp nào.",
        "Copies it elsewhere too: an existing folder, or the name of a new file. Nothing is overwritten."
      ), valueName: say("đường-dẫn", "path")))
  var to: String?

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let backup = try register.store.backUp(.manual)
    let path = register.store.path(of: backup)
    if !common.json {
      try Console.line(
        say(
          "Đã sao lưu \(backup.entries) mục nhật ký vào \(path)",
          "Backed up \(backup.entries) entries to \(path)"))
    }
    let copy = try to.map { target throws(StoreError) in
      try register.store.copy(backup, to: target)
    }
    if common.json { return try JSON.print(BackupOutput(backup, path: path, copy: copy)) }
    if let copy {
      try Console.line(
        say("Đã chép và kiểm tra bản ở \(copy)", "Copied it to \(copy) and verified the copy"))
    }
  }
}

/// A backup as JSON.
struct BackupOutput: Encodable {
  let number: Int
  let day: String
  let reason: String
  let entries: Int
  let path: String
  /// Where it was copied to as well.
  let copy: String?

  init(_ backup: Backup, path: String, copy: String? = nil) {
    number = backup.number
    day = backup.day.iso
    reason = backup.reason.rawValue
    entries = backup.entries
    self.path = path
    self.copy = copy
  }
}
