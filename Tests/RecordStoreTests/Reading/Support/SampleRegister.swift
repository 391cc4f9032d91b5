import Catalogue
import Foundation
import GRDB
import Ledger
import Records

@testable import RecordStore

/// A register in memory whose tables are filled by the projector, without a ledger behind them.
struct SampleRegister {
  let queue: DatabaseQueue
  let reader: StoreReader
  let facts: DutyFacts

  static let now = Moment(day(2026, 11, 21), ClockTime(hour: 9, minute: 30) ?? .midnight)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  /// - Parameter path: a file; nil for a register in memory.
  init(at path: String? = nil) throws {
    queue =
      try path.map {
        try DatabaseQueue(path: $0, configuration: StoreConfiguration.inMemory())
      } ?? DatabaseQueue(configuration: StoreConfiguration.inMemory())
    try Self.template.backup(to: queue)
    facts = try queue.read { try CatalogueReading.dutyFacts($0) }
    reader = StoreReader(
      queue: queue, path: path ?? ":memory:",
      sealed: SealedReading(holder: KeyHolder(), upcasters: Upcasters([])),
      local: LocalReading(
        author: { nil }, now: { Self.now }, history: { _, _ in [] }, drafts: { _ in [] },
        clock: { _, _ in nil }))
    try write(RegisterRecord(communeCode: "16813", isPractice: true))
  }

  /// An empty register with the shipped catalogue, made once and copied.
  private static let template: DatabaseQueue = {
    do {
      let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
      try queue.write { db in
        try Schema.create(in: db)
        try CatalogueLoader.load(Shipped.catalogue, into: db)
      }
      return queue
    } catch {
      preconditionFailure("no register can be made: \(error)")
    }
  }()

  /// Writes a record, new or again.
  func write(_ record: some Recorded) throws { try write([record]) }

  func write<Record: Recorded>(_ records: [Record]) throws {
    try queue.write { db in
      let projector = Projector(db: db, facts: facts, seals: false)
      for record in records { try projector.project(state(record)) }
    }
  }

  private func state<Record: Recorded>(
    _ record: Record, values: FieldValues? = nil
  ) -> RecordState {
    RecordState(
      kind: Record.kind, id: record.id.record, reading: .init(values: values ?? record.values),
      recordedAt: Self.now, author: .program, lastWrittenAt: Self.now, hasNewer: false,
      numbersGiven: [])
  }

  /// Takes a record out of the tables, as withdrawing does.
  func withdraw<Record: Recorded>(_ id: Identifier<Record>) throws {
    try queue.write { db in
      try Projector(db: db, facts: facts, seals: false).project(
        state(Record(id: id, values: FieldValues()), values: FieldValues()))
    }
  }

  func read<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    try queue.read(body)
  }
}

/// The catalogue as it is shipped, read once.
enum Shipped {
  static let catalogue: CatalogueTables = {
    do {
      return try CatalogueTables(folder: root + "/Resources/catalogue")
    } catch {
      preconditionFailure("the shipped catalogue cannot be read: \(error)")
    }
  }()

  /// The folder of the project.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(5)
    return "/" + parts.joined(separator: "/")
  }()
}
