import Records
import Screens
import TestSupport
import Testing

/// What is sealed of a letter leaves the screen with the lock.
@Suite struct LetterLockTests {
  private func letter(_ register: TestRegister) throws -> Identifier<OutgoingPaper> {
    var letter = OutgoingPaper(id: .sample(702), abstract: "Công văn v/v hỗ trợ tâm lý")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.symbol = "UBND-VHXH"
    letter.signer = "Chủ tịch"
    letter.letter.addressee = "Sở Y tế"
    letter.letter.content = "Đề nghị cử chuyên gia đến thôn Chuồn Chuồn."
    try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    return letter.id
  }

  @Test func aLetterInSightIsHiddenByTheLock() throws {
    let register = try TestRegister(hasPassphrase: true)
    let page = Route.papers(.letter(try letter(register)))
    #expect(ScreenRun(register, opening: page, rows: 60, keys: "").last.contains("Chuồn Chuồn"))
    let locked = ScreenRun(register, opening: page, rows: 60, keys: "<C-l><Esc>x").last
    #expect(!locked.contains("Chuồn Chuồn"))
    #expect(locked.contains("đang niêm phong"))
  }

  /// A form that was opened before unlocking does not take the text away.
  @Test func unlockingInAFormKeepsTheText() throws {
    let register = try TestRegister(hasPassphrase: true)
    let id = try letter(register)
    register.store.lock()
    let keys = "<Esc><End> khẩn<C-l>" + TestRegister.passphrase + "<Enter><F2><Wake>"
    ScreenRun(register, opening: .papers(.editLetter(id)), keys: keys)
    let kept = try #require(try register.reader.outgoingPaper(id))
    #expect(kept.letter.content?.contains("Chuồn Chuồn") == true)
    #expect(kept.abstract.contains("khẩn"))
  }
}
