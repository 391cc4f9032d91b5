import Catalogue
import Demo
import RecordStore
import Records

/// Puts the practice data of a size into a new register.
struct DemoFilling {
  private let plan: DemoPlan
  private let documents: DemoDocuments
  private let now: Moment

  /// - Throws: `DemoError` or `CatalogueError`, which say what is wrong with the word files.
  init(
    size: DemoSize, seed: UInt64, home: Commune, catalogue: CatalogueTables, now: Moment
  ) throws {
    let facts = DemoFacts(
      communes: size.chosen(from: catalogue.communes, home: home.code),
      categories: catalogue.categories, clusters: catalogue.clusters,
      duties: DutyFacts(
        recipients: catalogue.recipients, recipientDuties: catalogue.duties,
        clocks: catalogue.clocks, calendar: WorkingCalendar(catalogue.calendar)),
      realPlaces: Self.places(catalogue))
    let words = try Self.words()
    plan = try DemoPlan(size: size, seed: seed, facts: facts, words: words, now: now)
    documents = DemoDocuments(size: size, seed: seed, words: words, now: now)
    self.now = now
  }

  /// Documents kept in one transaction.
  private static let documentBatch = 100

  /// Writes everything, the documents last.
  func fill(
    _ store: RegisterStore, as officer: Identifier<Officer>, progress: (Int) -> Void
  ) throws(StoreError) {
    try store.fill(
      plan.steps.lazy.map { DatedWrites(at: $0.at, author: $0.author, writes: $0.writes) },
      progress: progress)
    var batch: [DemoDocument] = []
    for document in documents {
      batch.append(document)
      if batch.count == Self.documentBatch { try Self.take(&batch, into: store, officer) }
    }
    try Self.take(&batch, into: store, officer)
  }

  private static func take(
    _ batch: inout [DemoDocument], into store: RegisterStore, _ officer: Identifier<Officer>
  ) throws(StoreError) {
    guard !batch.isEmpty else { return }
    try store.keepTexts(batch.map(\.text))
    _ = try store.apply(.importDocuments(batch.map(\.document)), by: officer)
    batch = []
  }

  private static func places(_ catalogue: CatalogueTables) -> Set<String> {
    Set(catalogue.communes.map(\.name) + catalogue.provinces.map(\.name))
  }

  private static func words() throws -> DemoWords {
    let folder = CatalogueFolder(path: (Folders.resources() ?? "Resources") + "/demo")
    return try DemoWords(
      vocabulary: folder.bytes(of: "vocabulary.tsv"), names: folder.bytes(of: "names.tsv"),
      phrases: folder.bytes(of: "phrases.tsv"))
  }
}
