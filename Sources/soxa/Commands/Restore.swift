import ArgumentParser
import RecordStore
import Records

/// `soxa restore`: lists backups, or puts one in the place of the register.
struct Restore: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: say(
      "Liệt kê các bản sao lưu, hoặc khôi phục một bản.",
      "Lists the backups, or restores one."),
    discussion: say(
      "Sổ hiện tại được cất sang một bên trước; không gì bị ghi đè.",
      "The present register is set aside first; nothing is overwritten."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Số của bản sao lưu, hoặc đường dẫn tới tệp; bỏ trống thì liệt kê.",
        "Number of a backup, or the path of a file; lists them when left out."),
      valueName: say("bản-sao", "backup")))
  var backup: String?
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ xem bản sao lưu có gì và còn nguyên không; không đổi gì.",
        "Shows what the backup holds and whether it is sound; changes nothing.")))
  var dryRun = false

  func validate() throws {
    guard dryRun, backup == nil else { return }
    throw ValidationError(
      say(
        "--dry-run cần số của bản sao lưu hoặc đường dẫn tới tệp.",
        "--dry-run needs the number of a backup or the path of a file."))
  }

  func carryOut() throws {
    let folder = RegisterFolder(common.folder)
    let backups = RegisterStore.backups(in: folder)
    guard let backup else { return try list(backups, in: folder) }
    let path = try Int(backup).map { number in
      guard let found = backups.first(where: { $0.number == number }) else {
        throw NoSuchBackup(number: number)
      }
      return "\(folder.backups)/\(found.fileName)"
    }
    if dryRun { return try show(path ?? backup) }
    let report = try RegisterStore.restore(
      from: path ?? backup, in: folder, environment: .ofProcess)
    if common.json { return try JSON.print(RestoreOutput(report)) }
    try Console.line(
      say(
        "Đã khôi phục \(report.entries) mục nhật ký; \(report.missingEntries) mục mới hơn không có trong bản này.",
        "Restored \(report.entries) entries; \(report.missingEntries) newer ones are not in this copy."
      ))
    try Console.line(
      say(
        "Lần mở sổ tới, hãy xác nhận số vụ việc cao nhất đã dùng trên giấy.",
        "When you open the register, confirm the highest incident number used on paper."))
  }

  private func show(_ path: String) throws {
    let contents = try RegisterStore.inspect(path, environment: .ofProcess)
    if common.json { return try JSON.print(BackupContentsOutput(contents)) }
    try Console.lines(BackupSheet(path, contents, try ShippedCatalogue.load()).lines)
  }

  private func list(_ backups: [Backup], in folder: RegisterFolder) throws {
    let outputs = backups.map { BackupOutput($0, path: "\(folder.backups)/\($0.fileName)") }
    if common.json { return try JSON.print(outputs) }
    if backups.isEmpty { try Console.line(say("Chưa có bản sao lưu.", "There is no backup.")) }
    var table = TextTable()
    for backup in backups.reversed() {
      table.add(
        "\(backup.number)", backup.writtenAt(in: folder)?.formatted ?? backup.day.formatted,
        say("\(backup.entries) mục", "\(backup.entries) entries"),
        backup.reason.label[.ofProcess])
    }
    try Console.lines(table.lines)
  }
}

/// What a restore has done, as JSON.
struct RestoreOutput: Encodable {
  let entries: Int
  let missingEntries: Int
  let erasedAgain: Int

  init(_ report: RestoreReport) {
    entries = report.entries
    missingEntries = report.missingEntries
    erasedAgain = report.erasedAgain
  }
}
