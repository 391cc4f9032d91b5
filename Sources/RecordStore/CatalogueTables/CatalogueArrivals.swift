import GRDB
import Records

/// Which documents and relations came with a later catalogue than the register's first, which got
/// another day by it, and when: kept in this copy, for the tables themselves do not say it.
struct CatalogueArrivals {
  struct Arrival: Equatable {
    enum Matter: Equatable {
      case document(GuidanceDocument.Number)
      /// The ``DocumentRelation/mark``.
      case relation(String)
      /// The document takes effect on another day than the list had before.
      case effect(GuidanceDocument.Number, Day)
      /// The relation has another day.
      case relationDay(String, Day)

      /// What had to be there before for its day to be another.
      fileprivate var whole: Matter? {
        switch self {
        case .document, .relation: nil
        case .effect(let number, _): .document(number)
        case .relationDay(let mark, _): .relation(mark)
        }
      }
    }

    let at: Moment
    let matter: Matter
  }

  /// As many are kept, the latest.
  private static let limit = 2_000

  let db: Database

  /// What the tables hold, to be asked for before another catalogue is loaded; nothing where they
  /// have a form in which it cannot be asked.
  func present() -> [Arrival.Matter] {
    // What cannot be read is not told as new either: the list then starts from the next catalogue.
    let documents = (try? documents()) ?? []
    let relations = (try? DocumentRelation.fetch(db)) ?? []
    return documents
      + relations.flatMap { relation in
        [.relation(relation.mark)]
          + (relation.effectiveOn.map { [.relationDay(relation.mark, $0)] } ?? [])
      }
  }

  private func documents() throws -> [Arrival.Matter] {
    let rows = try Row.fetchAll(db, sql: "SELECT number, effectiveOn FROM guidanceDocument")
    return rows.flatMap { row -> [Arrival.Matter] in
      let number = GuidanceDocument.Number(row["number"])
      let day = (row["effectiveOn"] as Int64?).flatMap { Day(sinceEpoch: $0) }
      return [.document(number)] + (day.map { [.effect(number, $0)] } ?? [])
    }
  }

  /// Notes what has come since `before`; nothing for the first catalogue of a register.
  func note(since before: [Arrival.Matter], at now: Moment) throws {
    guard !before.isEmpty else { return }
    let known = Set(before.map(Self.written))
    let new = present().filter { matter in
      !known.contains(Self.written(matter))
        && matter.whole.map { known.contains(Self.written($0)) } != false
    }
    guard !new.isEmpty else { return }
    let lines = try self.lines() + new.map { "\(now.milliseconds)\t\(Self.written($0))" }
    try Settings(db: db).set(
      .catalogueArrivals, Array(lines.suffix(Self.limit).joined(separator: "\n").utf8))
  }

  /// Oldest first.
  func all(after since: Moment) throws -> [Arrival] {
    try lines().compactMap(Self.arrival).filter { $0.at > since }
  }

  private func lines() throws -> [String] {
    try Settings(db: db).text(.catalogueArrivals)?.split(separator: "\n").map(String.init) ?? []
  }

  private static func written(_ matter: Arrival.Matter) -> String {
    switch matter {
    case .document(let number): "document\t\(number)"
    case .relation(let mark): "relation\t\(mark)"
    case .effect(let number, let day): "effect\t\(day.iso)\t\(number)"
    case .relationDay(let mark, let day): "relationDay\t\(day.iso)\t\(mark)"
    }
  }

  private static func arrival(_ line: String) -> Arrival? {
    let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
    guard parts.count == 3, let at = Int64(parts[0]) else { return nil }
    let matter: Arrival.Matter? =
      switch parts[1] {
      case "document": .document(.init(parts[2]))
      case "relation": .relation(parts[2])
      case "effect": dated(parts[2]).map { .effect(.init($0.name), $0.day) }
      case "relationDay": dated(parts[2]).map { .relationDay($0.name, $0.day) }
      default: nil
      }
    return matter.map { Arrival(at: Moment(milliseconds: at), matter: $0) }
  }

  private static func dated(_ text: String) -> (day: Day, name: String)? {
    let parts = text.split(separator: "\t", maxSplits: 1).map(String.init)
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    return (day, parts[1])
  }
}
