import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct DraftTests {
  private func draft(_ register: ScratchRegister, _ text: String, form: String = "f") -> Draft {
    Draft(
      form: form, record: nil, title: "Vụ mới", content: ["title": text, "trống": ""],
      keptAt: register.clock.now, baseRevision: 2)
  }

  @Test(arguments: [false, true])
  func aDraftIsKeptOverAnEarlierOneAndComesBack(sealed: Bool) throws {
    let register = try ScratchRegister(sealed: sealed)
    try register.store.keep(draft(register, "Hai"))
    register.clock.pass(minutes: 1)
    try register.store.keep(draft(register, "Hai em"))
    try register.store.keep(draft(register, "khác", form: "g"))
    register.close()
    try register.open()
    if sealed {
      #expect(try register.store.drafts().allSatisfy { $0.content.isEmpty })
      try register.store.unlock(
        author: register.officer,
        passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    }
    #expect(
      try register.store.drafts() == [
        draft(register, "Hai em"), draft(register, "khác", form: "g"),
      ])
    #expect(try register.store.reader.drafts().count == 2)
    try register.store.dropDraft(form: "f", record: nil)
    #expect(try register.store.drafts().map(\.form) == ["g"])
  }

  /// A damaged draft may not hide the others, nor the page that throws it away.
  @Test func aDamagedDraftIsListedWithoutItsContent() throws {
    let register = try ScratchRegister(sealed: true)
    try register.store.unlock(
      author: register.officer, passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    try register.store.keep(draft(register, "còn"))
    try register.store.keep(draft(register, "hỏng", form: "g"))
    try register.tamper { db in
      try db.execute(sql: "UPDATE draft SET content = zeroblob(length(content)) WHERE form = 'g'")
    }
    let drafts = try register.store.drafts()
    #expect(drafts.map(\.form).sorted() == ["f", "g"])
    #expect(drafts.first { $0.form == "f" }?.content["title"] == "còn")
    #expect(drafts.first { $0.form == "g" }?.content == [:])
  }

  @Test func aDraftIsKeptWhileLocked() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    try register.store.keep(draft(register, "lúc khóa"))
    try register.store.unlock(
      author: register.officer, passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    #expect(try register.store.drafts().first?.content["title"] == "lúc khóa")
  }
}
