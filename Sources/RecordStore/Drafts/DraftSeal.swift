import Ledger
import Sealing

/// Seals the text of a draft under a key of its own, which only an unlocked register opens.
struct DraftSeal {
  let name: DraftName

  /// Length of the wrapped key (two bytes, big-endian), the wrapped key, the sealed text.
  func seal(
    _ plain: [UInt8], to register: RegisterPublicKey,
    using chance: inout any RandomNumberGenerator
  ) -> [UInt8] {
    let key = RecordKey.random(using: &chance)
    let wrapped = WrappedRecordKey(key, of: name.sealingRecord, to: register).canonicalBytes
    let length = [wrapped.count >> 8, wrapped.count].map { UInt8(truncatingIfNeeded: $0) }
    return length + wrapped + key.seal(plain, at: place, using: &chance)
  }

  func open(_ bytes: [UInt8], with keys: UnlockedKeys) throws(SealingError) -> [UInt8] {
    guard bytes.count >= 2 else { throw .damaged(.secret) }
    let end = 2 + Int(bytes[0]) << 8 + Int(bytes[1])
    guard bytes.count >= end else { throw .damaged(.secret) }
    let wrapped = try WrappedRecordKey(canonicalBytes: Array(bytes[2..<end]))
    let key = try wrapped.open(of: name.sealingRecord, with: keys)
    return try key.open(Array(bytes[end...]), at: place)
  }

  /// A draft is no edit; the place only binds the sealing to the draft's name.
  private var place: EditPlace {
    EditPlace(
      reference: EntryReference(origin: Origin(high: 0, low: 0), sequence: 1),
      record: name.sealingRecord, field: 1)
  }
}
