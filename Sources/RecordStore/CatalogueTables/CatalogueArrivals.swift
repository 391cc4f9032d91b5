import GRDB
import Records

/// Which documents and relations came with a later catalogue than the register's first, and when:
/// kept in this copy, for the tables themselves do not say it.
struct CatalogueArrivals {
  struct Arrival: Equatable {
    enum Matter: Equatable {
      case document(GuidanceDocument.Number)
      /// The ``DocumentRelation/mark``.
      case relation(String)
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
    let numbers = (try? String.fetchAll(db, sql: "SELECT number FROM guidanceDocument")) ?? []
    let relations = (try? DocumentRelation.fetch(db)) ?? []
    return numbers.map { .document(.init($0)) } + relations.map { .relation($0.mark) }
  }

  /// Notes what has come since `before`; nothing for the first catalogue of a register.
  func note(since before: [Arrival.Matter], at now: Moment) throws {
    guard !before.isEmpty else { return }
    let known = Set(before.map(Self.written))
    let new = present().map(Self.written).filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let lines = try self.lines() + new.map { "\(now.milliseconds)\t\($0)" }
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
    }
  }

  private static func arrival(_ line: String) -> Arrival? {
    let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
    guard parts.count == 3, let at = Int64(parts[0]) else { return nil }
    let matter: Arrival.Matter? =
      switch parts[1] {
      case "document": .document(.init(parts[2]))
      case "relation": .relation(parts[2])
      default: nil
      }
    return matter.map { Arrival(at: Moment(milliseconds: at), matter: $0) }
  }
}
