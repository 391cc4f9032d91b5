import GRDB
import Ledger
import Records

/// The words for what a change has written.
struct WrittenWords {
  let context: WritingContext

  /// "Đã ghi: Vụ việc VV-2026-0007".
  func summary(of records: [RecordID], asked writes: [RecordWrite]) throws -> Phrase {
    guard let first = writes.first else {
      return Phrase("Không có gì để ghi.", "There was nothing to save.")
    }
    if let numbered = Self.numbered(writes) { return numbered }
    guard !records.isEmpty else {
      return Phrase("Không có gì thay đổi.", "Nothing has changed.")
    }
    if let noted = try duty(first) { return noted }
    let title = Kind.description(of: first.kind)?.title ?? Phrase(verbatim: "?")
    let alike = writes.lazy.filter { $0.kind == first.kind }.count
    if alike > 1 { return Self.saved(count: alike, title) }
    let name = try RecordNames(context: context).name(of: first.kind, first.id)
    let what = title.appending(Phrase(verbatim: name)).trimmed
    if first.changes.byCode[FieldSpec.isWithdrawn.code] == .boolean(true) {
      return Phrase("Đã rút: \(what.vietnamese)", "Withdrawn: \(what.english)")
    }
    return Phrase("Đã ghi: \(what.vietnamese)", "Saved: \(what.english)")
  }

  /// "Đã ghi xong: Báo Công an xã (VV-2026-0007)"; nil for what is no duty done or excused.
  private func duty(_ write: RecordWrite) throws -> Phrase? {
    guard write.kind == Kind.dutyCompletion else { return nil }
    let names = try RecordNames(context: context)
    let values = FieldValues(write.changes.byCode)
    guard let rule = values.text(DutyCompletion.Fields.rule),
      let what = try names.duty(coded: rule)
    else { return nil }
    let owner = Phrase(verbatim: "(\(try names.name(of: write.kind, write.id)))")
    let isDone = values.moment(DutyCompletion.Fields.doneAt) != nil
    let lead = isDone ? Phrase("Đã ghi xong", "Done") : Phrase("Đã ghi không làm", "Not done")
    return lead.appending(what, separator: ": ").appending(owner)
  }

  /// That the numbering was confirmed, and which numbers were given with it.
  private static func numbered(_ writes: [RecordWrite]) -> Phrase? {
    let isConfirmed = writes.first.map(isConfirmation) ?? false
    let numbers = (isConfirmed ? writes.dropFirst() : writes[...]).compactMap(numberAlone)
    guard numbers.count == writes.count - (isConfirmed ? 1 : 0) else { return nil }
    let done = Phrase("Đã xác nhận số vụ việc.", "Numbering confirmed.")
    guard let lowest = numbers.first, let highest = numbers.last else { return done }
    let range = lowest == highest ? lowest : "\(lowest) – \(highest)"
    let given = Phrase(
      "\(numbers.count) vụ việc ghi tạm nhận số \(range).",
      "\(numbers.count) provisional incidents got \(range).")
    return isConfirmed ? done.appending(given) : given
  }

  private static func isConfirmation(_ write: RecordWrite) -> Bool {
    write.kind == Kind.register
      && write.changes.byCode[RegisterRecord.Fields.numberingOrigin.code] != nil
      && write.changes.byCode[RegisterRecord.Fields.communeCode.code] == nil
  }

  /// The number that a write gives an incident and nothing else.
  private static func numberAlone(_ write: RecordWrite) -> String? {
    guard write.kind == Incident.kind, write.changes.byCode.count == 1 else { return nil }
    return FieldValues(write.changes.byCode).integer(Incident.Fields.number)
      .flatMap(IncidentNumber.init(packed:))?.text
  }

  static func saved(count: Int, _ title: Phrase) -> Phrase {
    Phrase(
      "Đã ghi: \(count) × \(title.vietnamese)", "Saved: \(count) × \(title.english)")
  }

  /// "Đã hoàn tác: Vụ việc VV-2026-0007".
  func undone(_ records: [RecordID]) throws -> Phrase {
    guard let record = records.last else {
      return Phrase("Không có gì để hoàn tác.", "There was nothing to undo.")
    }
    let names = try RecordNames(context: context)
    let what = try names.title(of: record)
    let more = Set(records).count - 1
    if more == 0 { return Phrase("Đã hoàn tác: \(what.vietnamese)", "Undone: \(what.english)") }
    return Phrase(
      "Đã hoàn tác: \(what.vietnamese) và \(more) bản ghi khác",
      "Undone: \(what.english) and \(more) more")
  }
}

extension Phrase {
  /// Without a space at the end.
  fileprivate var trimmed: Phrase {
    func trim(_ text: String) -> String { text.hasSuffix(" ") ? String(text.dropLast()) : text }
    return Phrase(trim(vietnamese), trim(english))
  }
}
