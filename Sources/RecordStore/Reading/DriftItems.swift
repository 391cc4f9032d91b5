import GRDB
import Ledger
import Records

/// What here rests on one document and must be looked at, by what alone ended it.
struct DriftItems {
  let db: Database
  let number: GuidanceDocument.Number
  let status: DocumentStatus

  func all() throws -> [Drift.Item] {
    let texts = try CitingReading(db: db).texts(citing: number)
    let rows = try AuthorityTable(db: db).rows(citing: number)
    var items = try escalations() + decisions(rows)
    items += texts.questions.compactMap {
      item(.question($0.id), Phrase(verbatim: $0.question), $0.grounds)
    }
    items += try notes()
    items += rules(rows)
    items += texts.answers.compactMap { item(.answer($0.code), $0.question, $0.grounds) }
    items += texts.guides.compactMap { guide in
      item(.guide(guide.code), guide.title, guide.steps.flatMap(\.grounds))
    }
    return items
  }

  /// Open ones: what was sent is answered by the rule of its day, but may need another ground.
  private func escalations() throws -> [Drift.Item] {
    let select = try SQLStatement(
      "SELECT id, request, ground FROM escalation WHERE isOpen = 1 AND instr(ground, ?) > 0", in: db
    )
    select.bind(1, number.rawValue)
    var items: [Drift.Item] = []
    while try select.next() {
      let id: RecordID? = select.sixteen(0)
      guard let id else { continue }
      let grounds = CitedGrounds.named(in: select.text(2), of: [number])
      let found = item(
        .escalation(Identifier(id)), Phrase(verbatim: select.text(1)), grounds)
      if let found { items.append(found) }
    }
    return items
  }

  /// What officers have marked or noted at a place that ceased.
  private func notes() throws -> [Drift.Item] {
    let notes: [ReadingNote] = try RecordRows(db: db).records(
      "WHERE number = ? ORDER BY recordedAt DESC, id LIMIT \(Self.noteLimit)",
      [number.rawValue.databaseValue])
    return notes.compactMap { note in
      let ground = Ground(document: note.document, part: note.unit.isEmpty ? nil : note.unit)
      let text = note.text.isEmpty ? ReadingNote.title : Phrase(verbatim: note.text)
      return item(.note(ground), text, [ground])
    }
  }

  /// The latest so many notes on one document are looked at.
  private static let noteLimit = 200

  /// Those of the province or commune about tasks whose ground has lapsed.
  private func decisions(_ rows: [AuthorityRow]) -> [Drift.Item] {
    rows.compactMap { row in
      row.override.flatMap { decision in
        let title = Phrase(
          "Phân cấp \(decision.decisionNumber): ", "Decision \(decision.decisionNumber): "
        )
        .appending(row.rule.task, separator: "")
        return item(.authority(row.rule.code), title, grounds(row))
      }
    }
  }

  private func rules(_ rows: [AuthorityRow]) -> [Drift.Item] {
    rows.filter { $0.override == nil }.compactMap { row in
      item(.authority(row.rule.code), row.rule.task, grounds(row))
    }
  }

  private func grounds(_ row: AuthorityRow) -> [Ground] {
    CitedGrounds.named(in: row.rule.basis, of: [number])
  }

  private func item(
    _ target: SearchHit.Target, _ title: Phrase, _ grounds: [Ground]
  ) -> Drift.Item? {
    let lapsed = grounds.filter { $0.document == number }.map { GroundStanding($0, status) }
      .first(where: \.needsLook)
    return lapsed.map { Drift.Item(target: target, title: title, ground: $0) }
  }
}
