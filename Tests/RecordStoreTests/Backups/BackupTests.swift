import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct BackupTests {
  @Test func aBackupIsMadeOncePerDayAndAfterManyEntries() throws {
    let register = try ScratchRegister()
    #expect(try register.store.backUpIfDue()?.reason == .daily)
    #expect(try register.store.backUpIfDue() == nil)
    let schools = (0..<210).map {
      Institution(
        id: register.newID(), name: "Trường \($0)", level: .primary, communeCode: "16813")
    }
    try register.write(.institution(.addAll(schools)))
    #expect(try register.store.backUpIfDue()?.reason == .manyChanges)
    register.clock.pass(days: 1)
    #expect(try register.store.backUpIfDue()?.reason == .daily)
    let reasons: [Backup.Reason] = [.daily, .beforeImport, .manyChanges, .daily]
    #expect(register.store.listBackups().map(\.reason) == reasons)
    #expect(register.store.listBackups().map(\.number) == [1, 2, 3, 4])
  }

  @Test func aBackupHoldsEverythingAndIsSound() throws {
    let register = try ScratchRegister(sealed: true)
    var changes = RandomChanges(seed: 4)
    try register.write(40, of: &changes)
    let backup = try register.store.backUp()
    let path = register.store.path(of: backup)
    let expected = try register.read { try TableDump.lines($0) }
    let copy = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
    #expect(difference(expected, try copy.read { try TableDump.lines($0) }) == [])
    #expect(try RegisterFile(path).examined().entries == backup.entries)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func aFarSmallerBackupIsKeptAsideAndNothingIsRotated() throws {
    let register = try ScratchRegister()
    try register.store.backUp()
    let folder = BackupFolder(register.folder)
    let big = Backup(number: 2, day: register.clock.now.day, reason: .daily, entries: 9999)
    let first = register.store.path(of: register.store.listBackups()[0])
    try FileManager.default.copyItem(atPath: first, toPath: folder.path(of: big))
    for number in 3..<30 {
      let day = register.clock.now.day.adding(days: -number * 40)
      let old = Backup(number: number, day: day, reason: .manual, entries: 9999)
      try FileManager.default.copyItem(atPath: first, toPath: folder.path(of: old))
    }
    #expect(try register.store.backUp().reason == .shrunk)
    #expect(register.store.listBackups().count == 30)
    register.clock.pass(days: 8)
    try register.store.backUp()
    #expect(register.store.listBackups().count < 30)
  }

  @Test func rotationKeepsNearDaysDenseAndTheNewestAlways() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 21))
    let backups = (1...400).map {
      Backup(
        number: $0, day: today.adding(days: ($0 - 400) / 2),
        reason: $0 == 390 ? .beforeImport : .daily, entries: 10)
    }
    let gone = Set(BackupRotation(today: today).superfluous(backups).map(\.number))
    let kept = backups.filter { !gone.contains($0.number) }
    #expect(kept.suffix(5).map(\.number) == [396, 397, 398, 399, 400])
    #expect(Set(kept.map(\.day)).isSuperset(of: (0..<7).map { today.adding(days: -$0) }))
    #expect(kept.contains { $0.number == 390 })
    #expect(Set(kept.map { $0.day.year * 12 + $0.day.month }).count == 7)
    #expect(kept.count < 30)
    #expect(BackupRotation(today: today).superfluous([backups[0]]) == [])
  }

  @Test func aClockThatMayBeWrongLetsNothingGo() throws {
    let register = try ScratchRegister()
    for _ in 0..<12 {
      register.clock.pass(days: 40)
      try register.write(.undoable(register, "Trường \(register.clock.now.milliseconds)"))
      try register.store.backUp()
    }
    let before = register.store.listBackups().count
    register.clock.pass(days: 4000)
    try register.store.backUp()
    #expect(register.store.listBackups().count == before + 1)
  }

  @Test func aHalfMadeBackupIsNeverTakenForOne() throws {
    let register = try ScratchRegister()
    let part = register.folder.backups + "/backup.part"
    try Data("dở dang".utf8).write(to: URL(fileURLWithPath: part))
    #expect(register.store.listBackups().isEmpty)
    try register.store.backUp()
    #expect(!FileManager.default.fileExists(atPath: part))
    #expect(register.store.listBackups().count == 1)
  }
}

extension BackupTests {
  @Test func aDrillSaysWhatABackupHolds() throws {
    let register = try ScratchRegister()
    for name in (1...12).map({ "Trường \($0)" }) {
      try register.write(.undoable(register, name))
    }
    let backup = try register.store.backUp()
    let path = register.store.path(of: backup)
    let contents = try RegisterStore.inspect(path, environment: register.environment)
    #expect(contents.communeCode == "16813" && contents.entries == backup.entries)
    #expect(contents.records.first { $0.kind == Kind.institution }?.count == 12)
    #expect(contents.latest.count == 10)
    #expect(contents.latest[0].record.english == "Institution Trường 12")
    #expect(contents.latest[0].author == "Lô Văn Tập" && contents.latest[0].entries == 1)
    #expect(throws: StoreError.noSuchFile(path: path + "x")) {
      try RegisterStore.inspect(path + "x")
    }
  }
}
