import Ledger
import TestChance

@testable import Sealing

extension SecretBytes {
  convenience init(_ text: String) {
    self.init(copying: Array(text.utf8))
  }

  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}

extension Passphrase {
  static func sample(_ text: String) throws -> Passphrase { try Passphrase(SecretBytes(text)) }
}

extension RecordID {
  static let officer = RecordID(high: 1, low: 1)
  static let colleague = RecordID(high: 2, low: 2)
  static let child = RecordID(high: 3, low: 3)
}

extension EditPlace {
  static func sample(
    origin: UInt64 = 1, sequence: Int64 = 1, record: RecordID = .child, field: FieldCode = 1
  ) -> EditPlace {
    EditPlace(
      reference: EntryReference(origin: Origin(high: origin, low: 0), sequence: sequence),
      record: record, field: field)
  }
}

extension Keyring {
  static let samplePassphrase = "mưa rừng Kỳ Sơn"

  /// The keys of a register with one officer and the least work.
  static func sample() throws -> Created { try first.get() }

  /// Those of another register.
  static func otherSample() throws -> Created { try second.get() }

  // Made once: a passphrase costs a quarter of a second and more.
  private static let first = Result { try made(seed: 1) }
  private static let second = Result { try made(seed: 2) }

  private static func made(seed: UInt64) throws -> Created {
    var random = RepeatableChance(seed: seed)
    return try create(
      author: .officer, passphrase: .sample(samplePassphrase), factor: .floor, using: &random)
  }

  /// The bytes with the digest that fits them, as an intruder would write them.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    let content = Array(bytes.dropLast(32))
    return content + Digest32(hashing: content).bytes
  }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in the bytes.
  func contains(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
