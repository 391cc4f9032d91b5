import GRDB
import Ledger
import Records

/// The texts of imported documents, each kept once under its SHA-256.
struct DocumentTextTable {
  let db: Database

  /// - Returns: the digest in hexadecimal, as ``ImportedDocument/textDigest`` names it.
  func insert(_ text: String) throws -> String {
    let digest = Digest32(hashing: Array(text.utf8))
    let insert = try SQLStatement(
      "INSERT INTO documentText (digest, text) VALUES (?, ?) ON CONFLICT DO NOTHING", in: db)
    insert.bind(1, digest.bytes)
    insert.bind(2, text)
    try insert.run()
    return digest.description
  }

  /// - Parameter hex: the digest in hexadecimal.
  func text(_ hex: String) throws -> String? {
    guard let digest = Digest32(hex: hex) else { return nil }
    let select = try SQLStatement("SELECT text FROM documentText WHERE digest = ?", in: db)
    select.bind(1, digest.bytes)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return select.text(0)
  }
}
