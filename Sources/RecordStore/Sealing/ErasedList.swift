import Ledger
import Records

/// The records erased in this register, in a file beside the backups: random ids, nothing else.
///
/// Every restore carries the list out again, whatever file it starts from.
struct ErasedList {
  private let folder: RegisterFolder

  init(_ folder: RegisterFolder) { self.folder = folder }

  /// Bytes; a million ids.
  private static let limit = 33_000_000

  /// - Throws: where the list is there and cannot be read: a restore that takes it for empty would
  ///   bring erased words back.
  func records() throws(StoreError) -> [RecordID] { try Self.records(in: text()) }

  /// Adds what is missing; what stands in the list stays as it is.
  func add(_ records: [RecordID]) throws(StoreError) {
    let text = try text()
    let known = Set(Self.records(in: text))
    let new = records.filter { !known.contains($0) }
    if new.isEmpty { return }
    let whole = text + new.map { $0.description + "\n" }.joined()
    try FileWriter.write(Array(whole.utf8), to: "erased", in: folder.backups)
  }

  private func text() throws(StoreError) -> String {
    let bytes = try FileReader.bytes(at: folder.erased, limit: Self.limit) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func records(in text: String) -> [RecordID] {
    text.split(separator: "\n").compactMap { RecordID(hex: String($0)) }
  }
}
