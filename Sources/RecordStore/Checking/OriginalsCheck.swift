import GRDB
import Ledger
import Records

/// What became of the file from which a document's text was read.
public struct OriginalFault: Equatable, Sendable {
  public enum Kind: String, Sendable {
    /// After a restore on another machine, for backups do not hold the files.
    case missing
    case changed
  }

  public let document: GuidanceDocument.Number
  /// The file's name when it was imported.
  public let name: String
  public let kind: Kind

  /// "Tệp gốc nd.docx của 7/2026/NĐ-CP không còn trong máy này."
  public var sentence: Phrase {
    switch kind {
    case .missing:
      Phrase(
        "Tệp gốc \(name) của \(document) không còn trong máy này; toàn văn trong sổ vẫn đủ.",
        "The original \(name) of \(document) is not on this machine; its text is in the register.")
    case .changed:
      Phrase(
        "Tệp gốc \(name) của \(document) đã bị sửa; toàn văn trong sổ vẫn như khi nhập.",
        "The original \(name) of \(document) was changed; its text is still as it was imported.")
    }
  }
}

extension RegisterStore {
  /// Originals larger than the files that can be imported are not ours.
  private static let largestOriginal = 64 * 1_024 * 1_024

  /// Holds the kept originals against the digests under which they were imported. The register
  /// itself is as sound without them.
  public func checkOriginals() throws(StoreError) -> [OriginalFault] {
    let documents: [ImportedDocument] = try reading { db in
      try RecordRows(db: db).records("WHERE originalDigest <> '' ORDER BY number, id")
    }
    let names = FileReader.names(in: folder.originals)
    return documents.compactMap { document in
      fault(document, among: names).map {
        OriginalFault(
          document: .init(document.number), name: document.originalName, kind: $0)
      }
    }
  }

  private func fault(
    _ document: ImportedDocument, among names: [String]
  ) -> OriginalFault.Kind? {
    guard let name = names.first(where: { $0.hasPrefix(document.originalDigest + ".") }) else {
      return .missing
    }
    // A file that cannot be read whole is not the one that was imported.
    let bytes = try? FileReader.bytes(
      at: "\(folder.originals)/\(name)", limit: Self.largestOriginal)
    guard let bytes else { return .changed }
    return Digest32(hashing: bytes).description == document.originalDigest ? nil : .changed
  }
}
