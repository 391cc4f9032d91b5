import Ledger
import Records

/// A file from which a text was imported, kept beside the register under its digest.
struct OriginalFile {
  private let folder: RegisterFolder
  private let name: String
  private let bytes: [UInt8]

  /// - Parameter ending: of the file's name, "docx".
  init(_ bytes: [UInt8], ending: String, in folder: RegisterFolder) {
    self.folder = folder
    self.bytes = bytes
    name = "\(Digest32(hashing: bytes)).\(ending)"
  }

  private var path: String { "\(folder.originals)/\(name)" }

  /// Keeps the file while `body` runs; where that fails it leaves none that was not there before.
  func kept<Answer>(while body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    let isNew = FileFacts(path).map { $0.size != Int64(bytes.count) } ?? true
    if isNew {
      try folder.createOriginals()
      try FileWriter.write(bytes, to: name, in: folder.originals)
    }
    do throws(StoreError) {
      return try body()
    } catch {
      // The reason of the failure is what matters; a file left over is named by no record.
      if isNew { try? FileWriter.remove(path) }
      throw error
    }
  }
}
