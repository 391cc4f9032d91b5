import Catalogue
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// Whatever the order in which entries arrive, the register is the same.
@Suite struct ConvergenceTests {
  /// Everything that three copies have written, each knowing a part of the others' entries.
  private static func entries(seed: UInt64) throws -> [EncodedEntry] {
    let roles: [Role] = [.commune, .commune, .department]
    let copies = try roles.enumerated().map {
      try ScratchRegister(seed: seed * 10 + UInt64($0.offset), role: $0.element)
    }
    var changes = (0..<3).map { RandomChanges(seed: seed * 10 + UInt64($0)) }
    var chance = StoreChance(seed: seed)
    for _ in 0..<8 {
      for (index, copy) in copies.enumerated() { try copy.write(4, of: &changes[index]) }
      let (from, to) = (
        Int.random(in: 0..<3, using: &chance), Int.random(in: 0..<3, using: &chance)
      )
      guard from != to else { continue }
      let known = try copies[to].read { try KnownEntries($0) }
      let news = try copies[from].store.entries(beyond: known)
      _ = try copies[to].store.receive(news)
      let learned = changes[from]
      changes[to].learn(from: learned)
    }
    return try copies.flatMap { try $0.store.entries(beyond: KnownEntries([:])) }
  }

  /// A register in memory that has taken `batches` one after the other.
  private static func register(
    taking batches: [[EncodedEntry]]
  ) throws -> (dump: [String], report: ReceiptReport, rebuilt: [String]) {
    let queue = try MemoryRegister.make()
    return try queue.write { db in
      var report = ReceiptReport()
      for batch in batches {
        var receiving = try Receiving(context: MemoryRegister.context(db), roles: [:])
        try receiving.arrive(batch)
        try receiving.take()
        report = receiving.report
      }
      let dump = try TableDump.lines(db)
      _ = try Rebuilding(context: MemoryRegister.context(db)).run()
      return (dump, report, try TableDump.lines(db))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func anyOrderDoublingAndDelayGiveTheSameTables(seed: UInt64) throws {
    let entries = try Self.entries(seed: seed)
    let expected = try Self.register(taking: [entries])
    #expect(expected.report.missing.isEmpty)
    #expect(expected.dump.contains { $0.hasPrefix("conflict:") })
    #expect(expected.dump.contains { $0.hasPrefix("duty:") })
    for round in 0..<6 {
      var chance = StoreChance(seed: seed * 100 + UInt64(round))
      var shuffled = (entries + entries.filter { _ in Bool.random(using: &chance) })
      shuffled.shuffle(using: &chance)
      var batches: [[EncodedEntry]] = []
      while !shuffled.isEmpty {
        let count = min(Int.random(in: 1...40, using: &chance), shuffled.count)
        batches.append(Array(shuffled.prefix(count)))
        shuffled.removeFirst(count)
      }
      let found = try Self.register(taking: batches)
      #expect(difference(expected.dump, found.dump) == [], "seed \(seed), round \(round)")
    }
  }

  @Test func aRebuildGivesWhatStands() throws {
    let found = try Self.register(taking: [Self.entries(seed: 4)])
    #expect(difference(found.dump, found.rebuilt) == [])
  }
}

/// Registers in memory without a set-up of their own.
enum MemoryRegister {
  static func make() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
    try template.backup(to: queue)
    return queue
  }

  static func context(
    _ db: Database, upcasters: Upcasters = .init([])
  ) throws -> WritingContext {
    let environment = ScratchRegister.environment(
      ScratchClock(), seed: 99, upcasters: upcasters)
    return WritingContext(
      db: db, environment: environment, facts: try CatalogueReading.dutyFacts(db), keyring: nil,
      keys: nil, path: ":memory:")
  }

  private static let template: DatabaseQueue = {
    do {
      let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
      try queue.write { db in
        try Schema.create(in: db)
        try CatalogueLoader.load(SmallShipped.catalogue, into: db)
      }
      return queue
    } catch {
      preconditionFailure("no register in memory: \(error)")
    }
  }()
}
