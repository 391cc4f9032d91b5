import Ledger
import Records
import Terminal
import VietText

/// One hand-over, point by point: what was given, what was received, what was noted.
struct HandoverPage: Screen {
  let id: Identifier<Handover>
  private(set) var handover: Handover?
  private(set) var list = ListState<HandoverPointRow>()
  private(set) var prompt: PromptLine?
  private var finder = ChildDetailFinder()

  /// A low screen keeps its rows for the points.
  private static let lowRows = 12

  static func headRows(in size: Size) -> Int { size.rows < lowRows ? 1 : 2 }

  /// Rows that tell all of the selected point, with the rule above them.
  static func footRows(in size: Size) -> Int { size.rows < lowRows ? 0 : 3 }

  init(_ id: Identifier<Handover>) { self.id = id }

  var title: Phrase { Handover.title }
  var takesText: Bool { prompt != nil || list.takesText }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.handover(id) else {
      throw .rule(.noSuchRecord(Handover.title, id.record.description))
    }
    handover = found
    finder = try ChildDetailFinder(institutionsOf: register)
    let size = surroundings.size
    let room = size.rows - 1 - Self.headRows(in: size) - Self.footRows(in: size)
    try list.load(rows: room) { window throws(StoreError) in
      Rows(window, of: found.rows)
    }
  }
}

extension HandoverPage {
  private static let signed = Phrase(
    "Hai bên đã ký: không sửa nữa.", "Both sides signed: nothing is changed.")

  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let over = handover?.finishedOn == nil ? nil : Self.signed
    let notGiven =
      list.selected?.isGiven ?? true
      ? nil : Phrase("Bên giao chưa đánh dấu (x).", "The giver has not ticked it (x).")
    let open = handover?.unsettled.count ?? 0
    let notYet =
      open == 0
      ? nil : Phrase("Còn \(open) điểm chưa nhận, chưa ghi chú.", "\(open) points are open.")
    return [
      Offer(.givePoint, disabledReason: over),
      Offer(.receivePoint, disabledReason: over ?? notGiven),
      Offer(.notePoint, disabledReason: over), Offer(.handoverMinutes),
      Offer(.finishHandover, disabledReason: over ?? notYet),
      Offer(.withdraw, isOnKeyBar: false), Offer(.history, isOnKeyBar: false),
    ] + list.movingOffers + [Offer(.back, isOnKeyBar: false)]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .handoverMinutes: return .open(.handover(.minutes(id)))
    case .withdraw: return .open(.handover(.withdraw(id)))
    case .history:
      return .open(.history(RecordReference(id), title: surroundings(Handover.title)))
    case .finishHandover: return finish(in: surroundings)
    case .back: return .close
    default: return mark(action) ?? list.answer(action) ?? .stay
    }
  }

  /// Nil for an action that is not about the selected point.
  private mutating func mark(_ action: Action) -> Outcome? {
    guard let row = list.selected else { return nil }
    let key = row.point.key
    switch action {
    case .givePoint: return .write(.handover(.give(id, key, !row.isGiven)))
    case .receivePoint: return .write(.handover(.receive(id, key, !row.isReceived)))
    case .notePoint:
      prompt = PromptLine(
        Phrase("Ghi chú", "Note"), text: row.note ?? "", limit: Handover.noteLimit)
      return .stay
    default: return nil
    }
  }

  private func finish(in surroundings: Surroundings) -> Outcome {
    .ask(
      Phrase(
        "Hai bên đã ký biên bản? Sau đó không sửa nữa.",
        "Have both sides signed? Nothing is changed afterwards."),
      .handover(.finish(id, on: surroundings.today)))
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var line = prompt else { return nil }
    switch line.answer(event, composer: &composer) {
    case .ignored: return nil
    case .stay: prompt = line
    case .cancelled: prompt = nil
    case .entered(let typed): return note(typed, line)
    }
    return .stay
  }

  /// A note goes into the minutes, so that it tells nothing of a child.
  private mutating func note(_ typed: String, _ line: PromptLine) -> Outcome {
    guard let key = list.selected?.point.key else { return .stay }
    let text = typed.split(separator: " ").joined(separator: " ")
    if let warning = finder.details(in: text).first?.warning {
      var line = line
      line.refuse(
        warning.appending(
          Phrase("Biên bản không nêu thông tin trẻ.", "Minutes tell nothing of a child.")))
      prompt = line
      return .stay
    }
    prompt = nil
    return .write(.handover(.note(id, key, text)))
  }
}
