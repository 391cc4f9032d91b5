import GRDB
import Ledger
import Records

/// The history of a record: every edit with its old value, who made it, when and why.
struct HistoryReading {
  let db: Database
  let loader: RecordLoader
  let names: RecordNames

  /// - Parameter sealed: what opens sealed values now.
  init(_ db: Database, sealed: SealedReading) throws {
    self.db = db
    loader = try RecordLoader(
      db, upcasters: sealed.upcasters,
      sealed: sealed.holder.keys.map { SealedOpener(db: db, keys: $0) })
    names = try RecordNames(db, upcasters: sealed.upcasters)
  }

  /// Newest first; one line an edit, those of one entry in the order of their fields.
  func lines(of record: RecordID) throws -> [HistoryLine] {
    var lines: [HistoryLine] = []
    for kind in try kinds(of: record) {
      let entries = try loader.entries(of: kind, record).sorted { $1.precedes($0) }
      for stored in entries { lines += try self.lines(of: stored, kind: kind) }
    }
    return lines
  }

  private func kinds(of record: RecordID) throws -> [KindCode] {
    let select = try SQLStatement(
      "SELECT DISTINCT kind FROM entry WHERE record = ? ORDER BY kind", in: db)
    select.bind(1, record)
    var kinds: [KindCode] = []
    while try select.next() {
      let number = Int32(truncatingIfNeeded: select.integer(0))
      if let kind = KindCode(rawValue: number) { kinds.append(kind) }
    }
    return kinds
  }

  private func lines(of stored: StoredEntry, kind: KindCode) throws -> [HistoryLine] {
    let entry = stored.entry
    let author = try names.author(entry.author)
    let reason = try stored.reasonText()
    let words = HistoryWords(names: names, description: Kind.description(of: kind))
    let edits = try stored.recordedEdits(upcasters: loader.upcasters) {
      try loader.sealed?.payload(of: $1, in: $0)
    }
    return try edits.map { edit in
      var values: Payload?
      if case .payload(let payload) = edit.content { values = payload }
      return HistoryLine(
        at: Moment(milliseconds: entry.writtenAt), author: author,
        field: words.label(of: edit.field),
        old: try values.flatMap { try words.text(of: $0.old, field: edit.field) },
        new: try values.flatMap { try words.text(of: $0.new, field: edit.field) },
        reason: reason, isUndo: entry.isUndo, isHidden: values == nil, entry: entry.reference)
    }
  }
}

extension StoredEntry {
  /// Why the entry was written, where a reason was given and not withheld.
  func reasonText() throws -> String? {
    guard case .plain(_, let payload)? = contents.reason,
      case .text(let text) = try Value(canonicalBytes: payload)
    else { return nil }
    return text
  }
}
