import GRDB
import Records

/// KiB of pages that the writing connection keeps in memory.
enum PagesKept: Int {
  case usual = 2_000
  /// While many rows come at once.
  case importing = 8_000
  /// While every table is filled: pages of indexes that were let go would be read again and again.
  case rebuilding = 16_000
}

extension RegisterStore {
  func keepPages(_ pages: PagesKept) throws(StoreError) {
    try withWriter { queue, _ in
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA cache_size = -\(pages.rawValue)")
      }
    }
  }
}
