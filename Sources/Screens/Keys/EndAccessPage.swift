import Ledger
import Records
import Terminal
import VietText

/// Takes the access from an officer, after whoever asks has given their own passphrase.
struct EndAccessPage: SecretPage {
  private let officer: Identifier<Officer>
  private var name = ""
  private var asked = AskedPassphrase(
    Phrase("Mật khẩu của bạn: ", "Your passphrase: "),
    words: [
      Phrase(
        "Mật khẩu của cán bộ này sẽ không mở được sổ và các bản sao lưu trong máy nữa.",
        "The officer's passphrase will open neither the register nor its backups here."),
      Phrase(
        "Bản sao họ đã chép đi nơi khác từ trước thì vẫn mở được bằng mật khẩu cũ.",
        "Copies that they took elsewhere before still open with it."),
    ])

  init(_ officer: Identifier<Officer>) { self.officer = officer }

  var title: Phrase { Phrase("Gỡ quyền mở sổ", "End access") }

  var offers: [Offer] { [Offer(.open, disabledReason: asked.missing), Offer(.back)] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let known = try register.officers().first { $0.officer.id == officer }
    guard let known else { throw .rule(.noSuchRecord(Officer.title, officer.record.shortKey)) }
    name = known.officer.name
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? { asked.take(event) }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return .perform(.removeOfficer(officer, by: asked.takeTyped()))
    case .back:
      asked.wipe()
      return .close
    default: return .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    if case .failed(let error) = result {
      asked.error = error
      return .stay
    }
    return .close
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    page.write(name, in: area.inset(left: 2, top: area.rows > 8 ? 1 : 0).line(0), .title)
    asked.draw(into: &page, in: area.inset(top: 1), surroundings)
  }
}
