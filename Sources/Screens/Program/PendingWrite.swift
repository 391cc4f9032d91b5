import Ledger
import Records

/// A change on its way to the disk.
struct PendingWrite {
  /// What happens to the page once the change is durable.
  enum Then {
    case stay
    case close
    case open(Route)
  }

  /// The page that asked for it; it may be closed before the change is durable.
  let page: Int
  let then: Then
  /// The draft of what is being saved; it goes when that is durable, whatever became of the page.
  let draft: DraftKey?

  struct DraftKey {
    let form: String
    let record: RecordID?
  }
}
