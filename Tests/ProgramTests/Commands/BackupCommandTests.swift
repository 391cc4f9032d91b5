import Foundation
import TestSupport
import Testing

/// Copies of backups elsewhere, and looking into them.
@Suite struct BackupCommandTests {
  private struct BackupAnswer: Decodable {
    let number: Int
    let path: String
    let entries: Int
    let copy: String?
  }

  private struct Contents: Decodable {
    struct Count: Decodable, Equatable {
      let kind: String
      let count: Int
    }

    struct Change: Decodable {
      let at: String
      let author: String
      let record: String
    }

    let commune: String
    let entries: Int
    let records: [Count]
    let latest: [Change]
  }

  private func homeWithASchool() throws -> ScratchHome {
    let home = try ScratchHome.practising()
    try home.done("school", "add", "--name", "Trường Tiểu học Sao Mai", "--level", "TH")
    return home
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aCopyGoesIntoAFolderOrUnderANewName() throws {
    let home = try homeWithASchool()
    let stick = home.path + "/usb"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let inFolder = try home.read(BackupAnswer.self, "backup", "--to", stick)
    let copy = try #require(inFolder.copy)
    #expect(copy == stick + "/" + (inFolder.path.split(separator: "/").last ?? ""))
    let printed = try home.done("backup", "--to", stick + "/sổ.db")
    #expect(printed.hasSuffix("\nĐã chép và kiểm tra bản ở \(stick)/sổ.db\n"))
    for path in [copy, stick + "/sổ.db"] {
      #expect(try mode(path) == 0o600)
      let other = try ScratchHome()
      try other.done("restore", path)
      #expect(try other.read([SchoolAnswer].self, "school").count == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: stick).count == 2)
  }

  @Test(arguments: ["vi", "en"])
  func nothingIsOverwritten(_ language: String) throws {
    let home = try homeWithASchool()
    let letter = home.path + "/thư.txt"
    try "Kính gửi".write(toFile: letter, atomically: true, encoding: .utf8)
    let answers = try [letter, home.path + "/không có/sổ.db", "/proc/sổ.db"].map { path in
      let finished = try home.soxa("backup", "--to", path, "--lang", language)
      // The backup itself is made all the same, and named.
      #expect(finished.status == 1 && finished.output.contains("/backups/"), "\(path)")
      return finished.errors.replacingOccurrences(of: home.path, with: "HOME")
    }
    try expectSnapshot(answers.joined(separator: "\n"), "copy-refusals-\(language)")
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "Kính gửi")
    #expect(!FileManager.default.fileExists(atPath: letter + ".part"))
  }

  @Test(arguments: ["vi", "en"])
  func aDryRunShowsWhatWouldComeBack(_ language: String) throws {
    let home = try homeWithASchool()
    try home.done("incident", "log", "--title", "Ngã ở sân trường", "--category", "TT")
    try home.done("backup")
    try home.done("school", "add", "--name", "Trường Mầm non Hoa Ban", "--level", "MN")
    let shown = try home.done("restore", "1", "--dry-run", "--lang", language)
    try expectSnapshot(
      shown.replacingOccurrences(of: home.register, with: "FOLDER"), "restore-dry-run-\(language)")
    #expect(try home.read([SchoolAnswer].self, "school").count == 2)
    #expect(try home.done("restore").split(separator: "\n").count == 1)
  }

  /// Copies of one day are told apart by the time at which they were written.
  @Test func theListOfBackupsNamesTheTime() throws {
    let home = try homeWithASchool()
    for (hour, day) in [(8, 21), (15, 21), (9, 22)] {
      let backup = try home.read(BackupAnswer.self, "backup")
      let parts = DateComponents(
        calendar: Calendar(identifier: .gregorian), timeZone: TimeZone(secondsFromGMT: 25_200),
        year: 2026, month: 11, day: day, hour: hour, minute: 5)
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(parts.date)], ofItemAtPath: backup.path)
    }
    let lines = try home.done("restore").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("08:05 21/11/2026") == true, "\(lines)")
    #expect(lines.dropFirst().first?.contains("15:05 21/11/2026") == true, "\(lines)")
    // A file that was touched on another day tells nothing.
    #expect(lines.first?.contains(":05") == false, "\(lines)")
  }

  @Test func programsReadWhatABackupHolds() throws {
    let home = try homeWithASchool()
    let backup = try home.read(BackupAnswer.self, "backup")
    #expect(backup.copy == nil)
    let contents = try home.read(Contents.self, "restore", backup.path, "--dry-run")
    #expect(contents.commune == "16813" && contents.entries == backup.entries)
    #expect(contents.records.contains(Contents.Count(kind: "Cơ sở giáo dục", count: 1)))
    #expect(contents.latest.first?.record == "Cơ sở giáo dục Trường Tiểu học Sao Mai")
    #expect(contents.latest.first?.author == "Lầu Bá Xồng")
  }

  @Test(arguments: ["vi", "en"])
  func whatIsNoBackupIsRefusedInWords(_ language: String) throws {
    let home = try homeWithASchool()
    let letter = home.path + "/thư.txt"
    try "Kính gửi".write(toFile: letter, atomically: true, encoding: .utf8)
    try Data().write(to: URL(fileURLWithPath: home.path + "/rỗng.db"))
    let paths = [letter, home.path + "/rỗng.db", home.path + "/không-có.db", home.path]
    var answers: [String] = []
    for path in paths {
      for call in [["restore", path], ["restore", path, "--dry-run"]] {
        let finished = try home.soxa(call + ["--lang", language])
        #expect(finished.status == 1 && finished.output.isEmpty, "\(call)")
        answers.append(finished.errors.replacingOccurrences(of: home.path, with: "HOME"))
      }
    }
    try expectSnapshot(answers.joined(separator: "\n"), "restore-refusals-\(language)")
    #expect(try home.read([SchoolAnswer].self, "school").count == 1)
  }
}
