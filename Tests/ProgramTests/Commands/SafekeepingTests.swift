import Foundation
import TestSupport
import Testing

/// Backups, checks, and files that are not what they should be.
@Suite struct SafekeepingTests {
  private struct BackupAnswer: Decodable {
    let number: Int
    let path: String
    let entries: Int
  }

  private struct RestoreAnswer: Decodable {
    let entries: Int
    let missingEntries: Int
  }

  private func homeWithSchools(_ count: Int) throws -> ScratchHome {
    let home = try ScratchHome.practising()
    for number in 0..<count { try add(number, to: home) }
    return home
  }

  private func add(_ number: Int, to home: ScratchHome) throws {
    try home.done("school", "add", "--name", "Trường Tiểu học số \(number)", "--level", "TH")
  }

  private func schools(_ home: ScratchHome) throws -> [SchoolAnswer] {
    try home.read([SchoolAnswer].self, "school").sorted { $0.name < $1.name }
  }

  @Test func aCheckFindsTheRegisterSound() throws {
    let home = try homeWithSchools(1)
    let answer = try home.read(CheckAnswer.self, "check")
    #expect(answer.isSound && answer.findings.isEmpty && answer.entries > 0)
    #expect(try home.done("check") == "Sổ nguyên vẹn: \(answer.entries) mục nhật ký.\n")
    #expect(try home.done("check", "--rebuild", "--lang", "en").hasPrefix("The register is sound"))
  }

  @Test func aBackupBringsTheSameRecordsBack() throws {
    let home = try homeWithSchools(2)
    let before = try schools(home)
    let backup = try home.read(BackupAnswer.self, "backup")
    try add(7, to: home)
    #expect(try schools(home).count == 3)
    let restored = try home.read(RestoreAnswer.self, "restore", "\(backup.number)")
    #expect(restored.entries == backup.entries && restored.missingEntries > 0)
    #expect(try schools(home) == before)
    #expect(try home.read(CheckAnswer.self, "check").isSound)
    #expect(try home.done("restore").contains("21/11/2026"))
  }

  @Test func aBackupOpensInAnotherHome() throws {
    let home = try homeWithSchools(1)
    let backup = try home.read(BackupAnswer.self, "backup")
    let other = try ScratchHome()
    try other.done("restore", backup.path)
    #expect(try schools(other) == schools(home))
  }

  @Test func afterARestoreNumbersAreProvisional() throws {
    let home = try ScratchHome.practising()
    let backup = try home.read(BackupAnswer.self, "backup")
    try home.done("restore", "\(backup.number)")
    try home.done("incident", "log", "--title", "Ngã ở sân trường", "--category", "TT")
    #expect(try home.read([IncidentAnswer].self, "incident").first?.number == nil)
    #expect(try home.done("incident").contains("(tạm)"))
  }

  @Test func aFileThatIsNoBackupIsRefused() throws {
    let home = try homeWithSchools(1)
    let file = home.path + "/letter.txt"
    try "Kính gửi".write(toFile: file, atomically: true, encoding: .utf8)
    let finished = try home.soxa("restore", file)
    #expect(finished.status == 1 && finished.errors.hasPrefix("soxa: Chưa khôi phục."))
    #expect(try schools(home).count == 1)
  }

  @Test func anEmptyFileIsNotTakenForANewRegister() throws {
    let home = try homeWithSchools(1)
    let file = home.register + "/register.db"
    try home.done("backup")
    try Data().write(to: URL(fileURLWithPath: file))
    let finished = try home.soxa("school")
    #expect(finished.status == 1)
    #expect(
      finished.errors
        == "soxa: Chưa mở được sổ. Tệp \(file) rỗng, không có byte nào. "
        + "Giữ nguyên tệp; chạy “soxa restore” để lấy bản sao lưu.\n")
    #expect(FileManager.default.contents(atPath: file)?.isEmpty == true)
    try home.done("restore", "1")
    #expect(try schools(home).count == 1)
  }

  @Test func aFileThatIsGoneIsNotReplacedByANewOne() throws {
    let home = try homeWithSchools(1)
    try FileManager.default.removeItem(atPath: home.register + "/register.db")
    for call in [
      ["school"], ["init", "--practice", "--commune", "16813", "--name", "A", "--post", "B"],
    ] {
      let finished = try home.soxa(call)
      #expect(finished.status == 1 && finished.errors.contains("soxa restore"), "\(call)")
    }
  }

  /// Whatever the mask of the shell, nobody else may read what is kept.
  @Test func filesAreForTheOfficerAlone() throws {
    let home = try ScratchHome()
    let script = """
      umask 000
      "$0" init --practice --commune 16813 --name A --post B || exit 1
      "$0" school add --name Trường --level TH && "$0" backup
      """
    let finished = try ChildProcess.run(
      ["/bin/sh", "-c", script, SoxaProgram.path], environment: home.environment, scratch: home.path
    )
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(try home.modesOfRegister.values.contains(0o600))
    for (path, mode) in try home.modesOfRegister {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      #expect(mode == (isFolder.boolValue ? 0o700 : 0o600), "\(path) \(String(mode, radix: 8))")
    }
  }
}

extension ScratchHome {
  /// Who may do what with each file and folder of the register, by path.
  var modesOfRegister: [String: Int] {
    get throws {
      let names = try FileManager.default.subpathsOfDirectory(atPath: register)
      let paths = [register] + names.map { "\(register)/\($0)" }
      return try paths.reduce(into: [:]) { modes, path in
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        modes[path] = (facts[.posixPermissions] as? NSNumber)?.intValue
      }
    }
  }
}
