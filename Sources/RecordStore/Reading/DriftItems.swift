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
    var items = try escalations() + (try tasks()) + (try letters()) + decisions(rows)
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

  /// Open ones: what was sent is answered by the rule of its day, but may need another ground. An
  /// unclear rule that has gone leaves nothing to ask.
  private func escalations() throws -> [Drift.Item] {
    let found: [Escalation] = try citing("isOpen = 1", "ground", "unclear")
    return found.compactMap { escalation in
      item(
        .escalation(escalation.id), Phrase(verbatim: escalation.request),
        named(in: escalation.ground) + escalation.issue.unclear)
    }
  }

  private func tasks() throws -> [Drift.Item] {
    let found: [CommuneTask] = try citing("isOver = 0", "ground")
    return found.compactMap {
      item(.task($0.id), Phrase(verbatim: $0.content), named(in: $0.ground))
    }
  }

  /// Those that have not gone out.
  private func letters() throws -> [Drift.Item] {
    let found: [OutgoingPaper] = try citing(
      "state != '\(OutgoingPaperState.sent.rawValue)'", "grounds")
    return found.compactMap { paper in
      item(
        .letter(paper.id), Phrase(verbatim: paper.abstract),
        paper.letter.grounds.split(separator: "\n").flatMap { named(in: String($0)) })
    }
  }

  /// Those whose columns hold the number of the document: all who may cite it, and some who do not.
  private func citing<Record: Recorded>(
    _ condition: String, _ columns: String...
  ) throws -> [Record] {
    let holding = columns.map { "instr(\($0), ?) > 0" }.joined(separator: " OR ")
    return try RecordRows(db: db).records(
      "WHERE \(condition) AND (\(holding)) ORDER BY recordedAt DESC, id LIMIT \(Self.limit)",
      columns.map { _ in number.rawValue.databaseValue })
  }

  private func named(in text: String) -> [Ground] { CitedGrounds.named(in: text, of: [number]) }

  /// What officers have marked or noted at a place that ceased.
  private func notes() throws -> [Drift.Item] {
    let notes: [ReadingNote] = try RecordRows(db: db).records(
      "WHERE number = ? ORDER BY recordedAt DESC, id LIMIT \(Self.limit)",
      [number.rawValue.databaseValue])
    return notes.compactMap { note in
      let ground = Ground(document: note.document, part: note.unit.isEmpty ? nil : note.unit)
      let text = note.text.isEmpty ? ReadingNote.title : Phrase(verbatim: note.text)
      return item(.note(ground), text, [ground])
    }
  }

  /// The latest so many of each kind are looked at.
  private static let limit = 200

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
