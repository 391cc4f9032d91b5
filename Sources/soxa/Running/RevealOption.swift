import ArgumentParser
import Ledger
import RecordStore
import Records

/// The written way to see what commands hide: restricted incidents and sealed words.
struct RevealOption: ParsableArguments {
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Hiện nội dung hạn chế, niêm phong; cần --reason, mật khẩu từ đầu vào chuẩn.",
        "Shows restricted and sealed text; needs --reason, passphrase from standard input.")))
  var reveal = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Xem để làm gì; ghi lại ai xem, lúc nào, vì sao.",
        "What for; who looked, when and why is kept."),
      valueName: say("lý-do", "reason")))
  var reason: String?
  @OptionGroup var by: OfficerOption

  func validate() throws {
    guard !reveal || reason.map({ !$0.isEmpty }) ?? false else {
      throw ValidationError(say("--reveal cần --reason.", "--reveal needs --reason."))
    }
  }

  /// The register; with everything to be seen where that was asked for.
  func open(_ common: CommonOptions) throws -> OpenRegister {
    guard reveal else { return try .forReading(common) }
    var register = try OpenRegister.forWriting(common)
    if try register.header().hasKeys { register = try register.unlocked(as: by.officer) }
    register.store.reader.hideRestricted(false)
    return register
  }

  /// Keeps that incidents were looked at, before anything of them is printed.
  func note(_ incidents: [Identifier<Incident>], in register: OpenRegister) throws(StoreError) {
    guard reveal, let reason else { return }
    for incident in incidents {
      try register.note(
        .people(
          .opened(
            AccessNote(
              id: Identifier(RecordID.drawn()), incident: incident, reason: reason,
              openedAt: register.now))))
    }
  }
}
