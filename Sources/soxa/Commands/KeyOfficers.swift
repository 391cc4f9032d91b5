import ArgumentParser
import Ledger
import Records

/// `soxa key add`: another officer with a passphrase of their own.
struct KeyAdd: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: say("Thêm cán bộ, hoặc cấp lại quyền.", "Adds an officer, or gives access back."),
    discussion: say(
      "Dòng đầu của đầu vào chuẩn: mật khẩu của người cho phép; dòng hai: mật khẩu của cán bộ mới.",
      "First line of standard input: the passphrase of whoever allows it; second: the new one."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption
  @Argument(help: ArgumentHelp(say("Họ và tên.", "Full name."), valueName: say("họ-tên", "name")))
  var name: String
  @Option(
    name: .long, help: ArgumentHelp(say("Chức vụ.", "Post."), valueName: say("chức-vụ", "post")))
  var post = ""
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Cấp lại cho chính người cũ mang tên hoặc khóa này, không phải người mới trùng tên.",
        "Gives back to the former officer of this name or key, and no new one of the same name.")))
  var again = false

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common).unlocked(as: by.officer)
    guard let giver = register.officer else { return }
    // One name may be two persons: what is written under a name is signed by that person.
    let former = again ? try register.officer(named: name) : nil
    let passphrase = try PassphraseInput.read()
    let written =
      if let former {
        try register.store.giveAccess(to: former.officer.id, passphrase: passphrase, by: giver)
      } else {
        try register.store.add(
          Officer(id: Identifier(RecordID.drawn()), name: name, post: post),
          passphrase: passphrase, by: giver)
      }
    if common.json { return try JSON.print(WrittenOutput(written)) }
    try Console.line(
      say("\(name) đã có mật khẩu riêng.", "\(name) has a passphrase of their own."))
  }
}

/// `soxa key remove`: an officer who has left.
struct KeyRemove: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: say("Gỡ quyền mở sổ của một cán bộ.", "Takes the access from an officer."),
    discussion: say(
      "Đầu vào chuẩn: mật khẩu của người gỡ. Tên ở những việc đã ghi vẫn còn; bản sao đã chép đi nơi khác thì mật khẩu cũ vẫn mở.",
      "Standard input: the passphrase of whoever does it. What was written keeps the name; copies taken elsewhere still open with the old passphrase."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption
  @Argument(help: ArgumentHelp(say("Họ và tên.", "Full name."), valueName: say("họ-tên", "name")))
  var name: String

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common).unlocked(as: by.officer)
    guard let taker = register.officer else { return }
    let leaving = try register.officer(named: name)
    let written = try register.store.endAccess(of: leaving.officer.id, by: taker)
    if let remainder = written.remainder { Console.explain(remainder) }
    if common.json { return try JSON.print(WrittenOutput(written)) }
    let leaver = leaving.officer.name
    try Console.line(
      say("Đã gỡ quyền mở sổ của \(leaver).", "The access of \(leaver) has ended."))
  }
}

/// `soxa key change`: another passphrase.
struct KeyChange: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: say("Đổi mật khẩu của một cán bộ.", "Changes the passphrase of an officer."),
    discussion: say(
      "Dòng đầu của đầu vào chuẩn: mật khẩu đang dùng; dòng hai: mật khẩu mới. Khóa khôi phục trên giấy vẫn dùng được.",
      "First line of standard input: the present passphrase; second: the new one. The recovery key on paper stays good."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    guard try register.header().hasKeys else { throw StoreError.noKeys }
    let chosen = try register.officer(named: by.officer)
    let old = try PassphraseInput.opening(of: chosen.officer.name)
    let new = try PassphraseInput.read()
    do {
      try register.store.changePassphrase(of: chosen.officer.id, from: old, to: new)
    } catch {
      throw StoreError.keysUnchanged(why: error.why, remedy: error.remedy)
    }
    if common.json { return try JSON.print(["changed": true]) }
    try Console.line(say("Đã đổi mật khẩu.", "The passphrase was changed."))
  }
}
