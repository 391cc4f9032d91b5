import Records

/// A practice document: what the register says of it, and its text.
public struct DemoDocument: Equatable, Sendable {
  public let document: ImportedDocument
  /// Lines in NFC, each ended by a line feed; no two lines of a register's documents are the same.
  public let text: String
}
