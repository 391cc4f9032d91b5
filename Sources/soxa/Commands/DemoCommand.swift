import ArgumentParser
import Catalogue
import Demo
import RecordStore
import Records

/// `soxa demo`: makes a practice register with data in it.
struct DemoCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: say("Tạo sổ tập có dữ liệu.", "Makes a practice register with data in it."),
    discussion: say(
      "Cùng một số hạt giống thì cùng dữ liệu. Dữ liệu là bịa ra, không nói về ai có thật.",
      "The same seed gives the same data. The data are made up and speak of nobody."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Cỡ của sổ tập: commune (một xã); province (một tỉnh); tenProvinces (mười tỉnh).",
        "Size of the practice register: commune, province or tenProvinces."),
      valueName: say("cỡ", "size")))
  var size = DemoSize.commune.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số hạt giống.", "Seed number."), valueName: say("số", "number")))
  var seed: UInt64 = 1
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã hoặc tên xã.", "Code or name of the commune."), valueName: say("xã", "commune")))
  var commune = "16813"
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Đặt mật khẩu, đọc từ đầu vào chuẩn.", "Sets a passphrase from standard input.")))
  var passphrase = false

  private static let sizes = DemoSize.allCases.map(\.rawValue).joined(separator: "|")

  func validate() throws {
    guard DemoSize(rawValue: size) != nil else {
      throw ValidationError(
        say("--size là một trong \(Self.sizes).", "--size is one of \(Self.sizes)."))
    }
  }

  func carryOut() throws {
    guard let size = DemoSize(rawValue: size) else { return }
    let catalogue = try ShippedCatalogue.load()
    let home = try CommuneChoice(catalogue).commune(named: commune)
    let now = ProcessClock.now()
    let filling = try DemoFilling(
      size: size, seed: seed, home: home, catalogue: catalogue, now: now)
    let setUp = RegisterSetUp(
      communeCode: home.code.rawValue, officerName: say("Người tập", "Learner"),
      officerPost: say("Chuyên viên (tập)", "Officer (practice)"), isPractice: true)
    let made = try RegisterStore.create(
      in: RegisterFolder(common.folder), setUp: setUp, catalogue: catalogue,
      passphrase: passphrase ? try PassphraseInput.read() : nil, environment: .ofProcess)
    // Before the filling, which could fail: the key is shown this once, and as JSON at the end.
    if let key = made.recoveryKey {
      if common.json { Console.warn(key.sentence) } else { try Console.line(key.sentence) }
    }
    try filling.fill(made.store, as: made.officer) { entered in
      if !common.json { Console.warn(say("Đã ghi \(entered) việc…", "\(entered) changes…")) }
    }
    let counters = try made.store.reader.counters(at: now)
    if common.json {
      return try JSON.print(
        DemoOutput(counters, in: common.folder, recoveryKey: made.recoveryKey?.printed))
    }
    try Console.line(
      say("Đã tạo sổ tập ở \(common.folder)", "Made a practice register in \(common.folder)"))
    try Console.line(
      say(
        "\(counters.institutions) cơ sở, \(counters.openIncidents) vụ việc đang mở",
        "\(counters.institutions) institutions, \(counters.openIncidents) open incidents"))
  }
}

/// A practice register as JSON.
struct DemoOutput: Encodable {
  let folder: String
  let institutions: Int
  let openIncidents: Int
  let openEscalations: Int

  /// Absent where the register has no passphrase; shown this once.
  let recoveryKey: String?

  init(_ counters: TodayCounters, in folder: String, recoveryKey: String?) {
    self.folder = folder
    self.recoveryKey = recoveryKey
    institutions = counters.institutions
    openIncidents = counters.openIncidents
    openEscalations = counters.openEscalations
  }
}
