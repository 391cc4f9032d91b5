import Catalogue
import GRDB
import Records

extension StoreReader {
  /// Answers questions about the shipped facts while there is no register: for the first start.
  ///
  /// Stands in memory; nothing is ever written to it.
  public static func beforeSetUp(_ catalogue: CatalogueTables) throws(StoreError) -> StoreReader {
    let queue = try StoreError.bordering(":memory:") {
      let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
      try queue.write { db in
        try Schema.create(in: db)
        try CatalogueLoader.load(catalogue, into: db)
      }
      return queue
    }
    let sealed = SealedReading(holder: KeyHolder(), upcasters: .init([]))
    return StoreReader(
      queue: queue, path: ":memory:", sealed: sealed,
      local: LocalReading(
        sealed: sealed, author: AuthorHolder(), environment: StoreEnvironment()))
  }
}
