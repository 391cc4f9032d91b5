import Catalogue
import Records

/// What a newer catalogue changes, in words: the same on a page and behind a command.
public struct CatalogueSummary {
  public enum Line: Equatable {
    /// A table, with how many rows are new, changed and gone.
    case table(Phrase)
    /// A row that is new, or gone.
    case row(Phrase)
    /// A row of which columns change, or which is gone, under words of the register's own.
    case rowUnderOwn(Phrase)
    /// A column: its name, what it was and what it becomes.
    case change(Phrase)
  }

  /// Letters shown of a value.
  private static let valueLimit = 160

  private let candidate: CatalogueCandidate

  public init(_ candidate: CatalogueCandidate) { self.candidate = candidate }

  /// - Parameter limit: rows shown of each table and kind of difference; what is left out is counted.
  public func lines(limit: Int = .max) -> [Line] {
    candidate.differences.tables.flatMap { table in
      [Line.table(Self.heading(table))] + added(table, limit) + changed(table, limit)
        + removed(table, limit)
    }
  }

  private static func heading(_ table: CatalogueDifferences.TableDifference) -> Phrase {
    let (added, changed, removed) = (table.added.count, table.changed.count, table.removed.count)
    return table.file.label.appending(
      Phrase(
        "thêm \(added), sửa \(changed), bỏ \(removed)",
        "\(added) new, \(changed) changed, \(removed) gone"), separator: ": ")
  }

  private func added(
    _ table: CatalogueDifferences.TableDifference, _ limit: Int
  ) -> [Line] {
    table.added.prefix(limit).map { .row(Phrase("+ thêm \($0)", "+ new \($0)")) }
      + Self.rest(table.added.count, limit)
  }

  private func removed(
    _ table: CatalogueDifferences.TableDifference, _ limit: Int
  ) -> [Line] {
    table.removed.prefix(limit).map { key in
      line(Phrase("− bỏ \(key)", "− gone \(key)"), own(key, table.file))
    } + Self.rest(table.removed.count, limit)
  }

  private func changed(
    _ table: CatalogueDifferences.TableDifference, _ limit: Int
  ) -> [Line] {
    table.changed.prefix(limit).flatMap { row in
      [line(Phrase("~ sửa \(row.key)", "~ changed \(row.key)"), own(row.key, table.file))]
        + row.changes.map(Self.line)
    } + Self.rest(table.changed.count, limit)
  }

  private func own(_ key: String, _ file: CatalogueFile) -> CatalogueCandidate.OwnWords? {
    candidate.underOwn[file]?[key]
  }

  private func line(_ words: Phrase, _ own: CatalogueCandidate.OwnWords?) -> Line {
    switch own {
    case nil: .row(words)
    case .stay:
      .rowUnderOwn(
        words.appending(
          Phrase("[xã đã ghi khác; phần của xã giữ nguyên]", "[own words here; they stay]")))
    case .lapse:
      .rowUnderOwn(
        words.appending(
          Phrase(
            "[đính chính không còn khớp: xem lại]",
            "[the correction matches no more: look again]")))
    }
  }

  private static func line(_ change: CatalogueDifferences.Change) -> Line {
    let (old, new) = (shown(change.old), shown(change.new))
    return .change(Phrase(verbatim: "\(change.column): \(old) → \(new)"))
  }

  private static func shown(_ value: String) -> String {
    guard !value.isEmpty else { return "–" }
    return value.count > valueLimit ? value.prefix(valueLimit) + "…" : value
  }

  private static func rest(_ count: Int, _ limit: Int) -> [Line] {
    guard count > limit else { return [] }
    return [.row(Phrase("… và \(count - limit) dòng nữa", "… and \(count - limit) more"))]
  }
}
