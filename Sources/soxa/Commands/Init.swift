import ArgumentParser
import Catalogue
import RecordStore
import Records
import Sealing

/// `soxa init`: makes a register without the screens.
struct Init: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say("Tạo sổ mới cho một xã.", "Makes the register of a commune."),
    discussion: say(
      "Sổ thật cần mật khẩu, đọc từ dòng đầu của đầu vào chuẩn; khóa khôi phục được in ra một lần.",
      "A real register needs a passphrase, read from the first line of standard input; the recovery key is printed once."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã hoặc tên xã.", "Code or name of the commune."), valueName: say("xã", "commune")))
  var commune: String
  @Option(
    name: .long,
    help: ArgumentHelp(say("Họ và tên.", "Full name."), valueName: say("họ-tên", "name")))
  var name: String
  @Option(
    name: .long, help: ArgumentHelp(say("Chức vụ.", "Post."), valueName: say("chức-vụ", "post")))
  var post: String
  @Flag(name: .long, help: ArgumentHelp(say("Sổ tập, không cần mật khẩu.", "A practice register.")))
  var practice = false

  func carryOut() throws {
    let catalogue = try ShippedCatalogue.load()
    let chosen = try CommuneChoice(catalogue).commune(named: commune)
    let setUp = RegisterSetUp(
      communeCode: chosen.code.rawValue, officerName: name, officerPost: post,
      isPractice: practice)
    let made = try RegisterStore.create(
      in: RegisterFolder(common.folder), setUp: setUp, catalogue: catalogue,
      passphrase: practice ? nil : try PassphraseInput.read(), environment: .ofProcess)
    // Before anything that could fail: the recovery key is shown this once.
    if common.json { return try JSON.print(InitOutput(setUp, made, in: common.folder)) }
    if let key = made.recoveryKey { try Console.line(key.sentence) }
    try Console.line(say("Đã tạo sổ ở \(common.folder)", "Made the register in \(common.folder)"))
    try Console.line(made.store.reader.header(at: ProcessClock.now()).place[.ofProcess])
  }
}

/// A new register as JSON.
struct InitOutput: Encodable {
  let folder: String
  let commune: String
  let isPractice: Bool
  let recoveryKey: String?

  init(_ setUp: RegisterSetUp, _ made: CreatedRegister, in folder: String) {
    self.folder = folder
    commune = setUp.communeCode
    isPractice = setUp.isPractice
    recoveryKey = made.recoveryKey?.printed
  }
}

extension RecoveryKey {
  /// The key with what to do with it, for whoever made the register.
  var sentence: String {
    say("Khóa khôi phục, chép ra giấy: ", "Recovery key, copy it on paper: ") + printed
  }
}

extension RegisterHeader {
  /// "Xã Mường Xén, Nghệ An · Cụm 1", or that there is no cluster.
  var place: Phrase {
    let none = Phrase(
      "không thuộc cụm; liên hệ trực tiếp Sở", "no cluster; contact the Department directly")
    return commune.place(in: provinceName).appending(cluster?.name ?? none, separator: " · ")
  }
}
