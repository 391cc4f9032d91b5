import Ledger
import Records
import Terminal

/// Two incidents that are said to be the same, beside each other, with what the kept one will have;
/// nothing is written before the officer has seen it and saves.
struct MergePage: Screen {
  private let copy: Identifier<Incident>
  private let kept: Identifier<Incident>
  private var files: (copy: IncidentFile, kept: IncidentFile)?
  private var isLocked = false
  /// The one that must not be read now.
  private var hidden: Identifier<Incident>?
  private var view = RecordView()

  init(_ copy: Identifier<Incident>, into kept: Identifier<Incident>) {
    self.copy = copy
    self.kept = kept
  }

  var title: Phrase { Phrase("Gộp vụ việc trùng", "Merge a duplicate") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let files = (copy: try Self.file(copy, register), kept: try Self.file(kept, register))
    self.files = files
    isLocked = surroundings.header.isLocked
    hidden = nil
    for id in [kept, copy] where try register.isHidden(id) { hidden = id }
    view.show(lines(files, surroundings), in: surroundings)
  }

  private static func file(
    _ id: Identifier<Incident>, _ register: some RegisterReader
  ) throws(StoreError) -> IncidentFile {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    return file
  }

  private func lines(
    _ files: (copy: IncidentFile, kept: IncidentFile), _ surroundings: Surroundings
  ) -> [RecordLine] {
    let lead = Phrase(
      "F2 gộp: bản trùng chuyển hết vào bản được giữ. Esc: không đổi gì.",
      "F2 merges: the duplicate gives all it has to the kept one. Esc changes nothing.")
    let rows = MergeRows(
      copy: files.copy, kept: files.kept, isMasked: hidden != nil, surroundings: surroundings)
    let warning = refusal.map { [RecordLine.text("! " + surroundings($0), .warning)] } ?? []
    return [.text(surroundings(lead), .faint)] + warning
      + MergeLines(rows: rows.all, columns: surroundings.size.columns - 3).all(surroundings)
  }

  /// Why the two cannot be merged; nil when they can.
  private var refusal: Phrase? {
    guard let (copy, kept) = files.map({ ($0.copy.incident, $0.kept.incident) }) else {
      return nil
    }
    if hidden != nil {
      return isLocked
        ? Phrase("Hồ sơ hạn chế xem; mở khóa trước.", "Unlock first.")
        : RestrictedRecord.hiddenReason
    }
    if copy.id == kept.id { return Phrase("Đây là cùng một bản ghi.", "It is the same record.") }
    if copy.isWithdrawn || !copy.state.successors.contains(.duplicate) {
      return Phrase(
        "Bản trùng ở trạng thái không chuyển sang trùng lặp được.",
        "The duplicate is in a state from which it cannot become one.")
    }
    return kept.isOpen
      ? nil
      : Phrase(
        "Bản được giữ đã kết thúc; mở lại bản ấy trước.",
        "The kept one is closed; reopen it first.")
  }
}

extension MergePage {
  var offers: [Offer] {
    let opening = hidden == nil || isLocked ? [] : [Offer(.openRestricted)]
    return opening + view.offers + [
      Offer(.save, as: Phrase("gộp", "merge"), disabledReason: refusal), Offer(.back),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .save: return change.map { .writeAndOpen($0, .incidents(.file(kept))) } ?? .stay
    case .back: return .close
    case .openRestricted: return hidden.map { .open(.incidents(.openRestricted($0))) } ?? .stay
    default: return view.answer(action) ?? .stay
    }
  }

  private var change: Change? {
    guard let old = files?.copy.incident else { return nil }
    var new = old
    new.duplicateOf = kept
    return .incident(.move(copy, to: .duplicate, with: new.changes(since: old), reason: nil))
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
