import Records
import Terminal

/// Asks whether the machine's clock is right where it seems wrong: duties, days and numbers rest on
/// it. Shown once a session; a door on the page of today leads back.
struct ClockPage: Screen {
  private var view = RecordView()
  /// Whether the clock shows a year in which it cannot be right.
  private var isImpossible = false

  var title: Phrase { Phrase("Giờ máy có đúng không?", "Is the clock right?") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    isImpossible = surroundings.header.clockSuspicion.map { !Self.canBeRight($0) } ?? false
    view.show(Self.lines(surroundings), in: surroundings)
  }

  private static func lines(_ surroundings: Surroundings) -> [RecordLine] {
    let weekday = surroundings(surroundings.today.weekday.name)
    let clock = RecordLine.fact(
      Phrase("Giờ máy", "The clock"), "\(weekday), \(surroundings.now.formatted)")
    guard let suspicion = surroundings.header.clockSuspicion else {
      return [
        clock, .blank,
        .text(surroundings(Phrase("Không có gì đáng ngờ.", "Nothing is wrong with it."))),
      ]
    }
    let facts = [
      clock,
      RecordLine.fact(Phrase("Đáng ngờ vì", "Suspect, for it"), surroundings(suspicion.clause)),
      .blank,
    ]
    let words = canBeRight(suspicion) ? [ifRight, ifWrong] : [ifWrong]
    return facts + words.map { .text(surroundings($0)) }
      + [.blank, .text(surroundings(meanwhile), .faint)]
  }

  private static let ifRight = Phrase(
    "Nếu đúng: bấm y. Sổ sẽ tin giờ này từ nay về sau.",
    "If it is right, press y: the register trusts it from now on.")
  private static let ifWrong = Phrase(
    "Nếu sai: nhờ người quản trị chỉnh giờ máy. Chỉnh xong thì trang này tự hết hỏi.",
    "If it is wrong, let the machine's keeper set it; then nothing is asked any more.")
  private static let meanwhile = Phrase(
    "Trong lúc chờ vẫn ghi được mọi việc. Vụ việc ghi tạm, chưa có số; hạn có thể lệch.",
    "Meanwhile everything can be written. Incidents get no number yet; deadlines may be off.")

  /// Before the program existed nobody can have written with it.
  private static func canBeRight(_ suspicion: ClockSuspicion) -> Bool {
    if case .beforeProgram = suspicion { return false }
    return true
  }

  var offers: [Offer] {
    let wrong = Phrase(
      "Năm này chưa có chương trình; chỉnh giờ máy trước.",
      "This program did not exist then; set the clock first.")
    return [Offer(.confirmClock, disabledReason: isImpossible ? wrong : nil), Offer(.back)]
      + view.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .confirmClock:
      return surroundings.header.clockSuspicion == nil ? .close : .perform(.confirmClock)
    case .back: return .close
    default: return view.answer(action) ?? .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    result == .clockConfirmed ? .close : .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
