import Foundation
import Ledger
import Records
import TestChance
import Testing

@testable import RecordStore

/// A thief has the whole folder of a locked register: no word of a class that stands sealed is read
/// in any byte of it.
@Suite struct StolenCopyTests {
  /// Words of every sealed field, each unlike every other.
  private static let words = [
    "Lương Thị Mơ qa1", "mẹ ở bản Huồi Tố qa2", "0912 345 678 qa3", "khám ở trạm xá qa4",
    "lớp 7A, ngồi bàn đầu qa5", "kiến nghị về cháu qa6", "trả lời về cháu qa7",
    "Vi Văn Thoong qa8", "cháu Vi Thị May qa9", "xin xóa ảnh của cháu qb1",
    "đã gỡ ảnh của cháu qb2", "nháp về cháu qb3", "sửa lần đầu qb4",
  ]
  private static let plain = "Xô xát sau giờ học qz9"

  /// A register that holds all of them, as after some months of work: changed, withdrawn, undone,
  /// backed up, in drafts.
  private func filled() throws -> ScratchRegister {
    let register = try ScratchRegister(sealed: true)
    let words = Self.words
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: Self.plain,
      learnedAt: register.clock.now)
    try register.write(.incident(.log(incident, line(register, incident, words[4]))))
    var person = Person(id: register.newID(), incident: incident.id, role: .victim)
    (person.name, person.representative, person.condition) = (words[12], words[2], words[3])
    try register.write(.people(.save(person)))
    (person.name, person.representative) = (words[0], words[1])
    try register.write(.people(.save(person)))
    var escalation = Escalation(
      id: register.newID(), request: "Xin hướng dẫn", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    (escalation.detail, escalation.reply) = (words[5], words[6])
    try register.write(.escalation(.add(escalation)))
    var request = PrivacyRequest(
      id: register.newID(), ask: .erase, receivedOn: register.clock.now.day)
    (request.requester, request.subject) = (words[7], words[8])
    (request.detail, request.answer) = (words[9], words[10])
    try register.write(.privacy(.save(request)))
    try register.store.keep(
      Draft(
        form: "person.edit", record: person.id.record, title: "Nháp",
        content: ["name": words[11]], keptAt: register.clock.now, baseRevision: 1))
    try register.write(.incident(.write(line(register, incident, words[4]))))
    try register.write(.undo)
    try register.store.backUp()
    _ = try register.store.reader.search(words[0], limit: 9)
    _ = try register.store.reader.searchSealed(words[0], from: .start)
    register.store.lock()
    return register
  }

  private func line(
    _ register: ScratchRegister, _ incident: Incident, _ text: String
  ) -> LogLine {
    LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: text)
  }

  @Test func noWordOfASealedFieldStandsInAnyByte() throws {
    let register = try filled()
    let copy = ScratchRegister.newFolder()
    // As it is taken from a running machine: with the log and its index.
    try FileManager.default.copyItem(atPath: register.folder.path, toPath: copy)
    defer { try? FileManager.default.removeItem(atPath: copy) }
    for words in Self.words {
      #expect(try WordHunt(words).files(in: copy) == [], "\(words)")
      let mark = try #require(words.split(separator: " ").last)
      #expect(try WordHunt("cháu " + mark).files(in: copy) == [])
    }
    #expect(try WordHunt(Self.plain).files(in: copy).count >= 2)
  }

  /// The hunt itself finds every spelling that it looks for.
  @Test func theHuntFindsEverySpelling() {
    let words = Self.words[0]
    let bytes = Data(words.utf8)
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let spellings = [
      bytes, Data(words.decomposedStringWithCanonicalMapping.utf8), Data("luong thi mo qa1".utf8),
      words.data(using: .utf16LittleEndian) ?? Data(), Data(hex.utf8),
      Data((Data("x".utf8) + bytes).base64EncodedString().utf8),
      Data((Data("xy".utf8) + bytes).base64EncodedString().utf8),
    ]
    for spelling in spellings {
      #expect(WordHunt(words).isFound(in: Data("trước ".utf8) + spelling + Data(" sau".utf8)))
    }
    #expect(!WordHunt(words).isFound(in: Data("Lương Thị Mới".utf8)))
  }
}
