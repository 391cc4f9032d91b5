import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Adds many institutions as one change, which one undo takes back; a backup is made first.
  ///
  /// They are asked for one by one, so that a long list never stands in memory.
  ///
  /// - Parameters:
  ///   - count: how many they are, exactly.
  ///   - next: gives the next new one, which is held against the rules and the names that stand, and
  ///     nil behind the last.
  /// - Throws: `.rule` for the first one that is not allowed, and what `next` throws; nothing is
  ///   written then.
  public func importInstitutions(
    count: Int, by officer: Identifier<Officer>, next: () throws(StoreError) -> Institution?
  ) throws(StoreError) -> Written {
    guard count > 0 else { throw .rule(.missing(Institution.title)) }
    try backUp(.beforeImport)
    try keepPages(.importing)
    defer { try? keepPages(.usual) }  // The number of pages kept loses nothing.
    return try inTransaction { db, state in
      let context = try context(db, &state)
      let header = try header(by: officer, db)
      let tail = try LedgerTail(context)
      let source = LedgerSource(
        db, loader: tail.loader, facts: context.facts, path: context.path,
        isClockSuspect: header.isClockSuspect, remembersNames: false)
      var writer = EntryWriter(context, header, count: count, after: tail)
      while let institution = try next() {
        let change = Change.institution(.add(institution))
        for write in try change.writes(from: source, at: header.now) {
          let state = try tail.loader.state(of: write.kind, write.id)
          let part = try ChangePart(
            write, state: state, seals: context.keyring != nil, isErased: { false })
          guard let part else { throw StoreError.rule(.duplicateName(institution.name)) }
          try writer.write(part)
        }
      }
      try writer.finish()
      return Written(
        records: writer.records,
        summary: WrittenWords.saved(count: count, Institution.title))
    }
  }

  /// Keeps texts of guidance documents, each once by its hash; the documents themselves are records.
  ///
  /// - Returns: the digests by which ``ImportedDocument/textDigest`` names them, in the same order.
  @discardableResult
  public func keepTexts(_ texts: [String]) throws(StoreError) -> [String] {
    try inTransaction { db, state in
      let digests = try texts.map { try DocumentTextTable(db: db).insert($0) }
      let context = try context(db, &state)
      try TextArrival(context: context).project(Set(digests))
      return digests
    }
  }
}

extension RegisterStore {
  /// Takes one document with its text and the file it was read from, whole or not at all; a document
  /// of the same number gets the new text.
  ///
  /// - Parameters:
  ///   - document: names the digests of both.
  ///   - ending: of the file's name, "docx".
  public func importDocument(
    _ document: ImportedDocument, text: String, original: [UInt8], ending: String,
    by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try OriginalFile(original, ending: ending, in: folder).kept { () throws(StoreError) in
      try inTransaction { db, state in
        let digest = try DocumentTextTable(db: db).insert(text)
        guard digest == document.textDigest else { throw StoreError.damaged(detail: "text") }
        let context = try context(db, &state)
        return try carryOut(.importDocuments([document]), by: officer, context: context)
      }
    }
  }
}

/// Cuts the articles of documents that were here before their texts.
private struct TextArrival {
  let context: WritingContext

  func project(_ digests: Set<String>) throws {
    let loader = try context.plainLoader()
    for digest in digests.sorted() {
      let select = try SQLStatement(
        "SELECT id FROM importedDocument WHERE textDigest = ?", in: context.db)
      select.bind(1, digest)
      var documents: [RecordID] = []
      while try select.next() {
        if let document: RecordID = select.sixteen(0) { documents.append(document) }
      }
      for document in documents {
        guard let state = try loader.state(of: Kind.importedDocument, document) else { continue }
        try context.projector.project(state)
      }
    }
  }
}
