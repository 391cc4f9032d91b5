import Ledger

/// An entry as it stands in this file, with the number of its arrival.
struct StoredEntry {
  /// Order of arrival, from 1 without gaps.
  let id: Int64
  let entry: Entry
  let contents: EntryContents
  /// The signed role of the origin's key.
  let role: Role
}
