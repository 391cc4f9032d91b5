import GRDB
import Ledger
import Records

/// The shipped documents and the imported ones, as one library.
struct DocumentLibrary {
  let db: Database
  let day: Day

  /// A document by its number, as corrected here.
  func document(_ number: GuidanceDocument.Number) throws -> GuidanceDocument? {
    try listed(number).map { try corrected($0) }
  }

  /// The document with what the officers have corrected of it.
  func corrected(_ document: GuidanceDocument) throws -> GuidanceDocument {
    document.corrected(by: try correction(of: document.number))
  }

  func correction(of number: GuidanceDocument.Number) throws -> DocumentCorrection? {
    try RecordRows(db: db).record(DocumentCorrection.id(of: number))
  }

  /// The shipped row where there is one, else the imported document.
  func listed(_ number: GuidanceDocument.Number) throws -> GuidanceDocument? {
    if let shipped = try CatalogueReading.document(number, db) { return shipped }
    return try imported(number).map { GuidanceDocument($0) }
  }

  /// The imported text of a number; of two the one with the smaller id, in every copy the same.
  func imported(_ number: GuidanceDocument.Number) throws -> ImportedDocument? {
    let found: [ImportedDocument] = try RecordRows(db: db).records(
      "WHERE number = ? ORDER BY id LIMIT 1", [number.rawValue.databaseValue])
    return found.first
  }

  func status(of document: GuidanceDocument) throws -> DocumentStatus {
    var relations = try relations(to: document.number)
    if let ending = document.correction?.ending { relations.append(ending) }
    var issue: [GuidanceDocument.Number: Day] = [:]
    for relation in relations where relation.effectiveOn == nil {
      issue[relation.from] = try issueDay(of: relation.from)
    }
    return DocumentStatus(of: document, on: day, relations: relations) { issue[$0] }
  }

  /// Relations in which the document is the later one, shipped ones first.
  func relations(from number: GuidanceDocument.Number) throws -> [DocumentRelation] {
    try listedFrom(number).filter { try !isSetAside($0) } + own("fromNumber", number)
  }

  /// Relations in which the document is the earlier one, shipped ones first.
  func relations(to number: GuidanceDocument.Number) throws -> [DocumentRelation] {
    let correction = try correction(of: number)
    return try CatalogueReading.relations(to: number, db)
      .filter { correction?.setsAside($0) != true } + own("toNumber", number)
  }

  /// The relations that act by the day.
  func begun(_ relations: [DocumentRelation]) throws -> [DocumentRelation] {
    try relations.filter { relation in
      let isDated = relation.effectiveOn != nil
      let issuedOn = try isDated ? nil : issueDay(of: relation.from)
      return relation.hasBegun(by: day, issuedOn: issuedOn)
    }
  }

  /// Listed relations of either kind that a correction sets aside.
  func setAside(about number: GuidanceDocument.Number) throws -> [DocumentRelation] {
    let listed = try listedFrom(number) + CatalogueReading.relations(to: number, db)
    return try listed.filter { try isSetAside($0) }
  }

  /// Whether the document acted upon was corrected so that the relation does not stand.
  func isSetAside(_ relation: DocumentRelation) throws -> Bool {
    try correction(of: relation.to)?.setsAside(relation) ?? false
  }

  /// Whether a listed relation ends nothing because of what an officer states of the document.
  func isOutweighed(_ relation: DocumentRelation) throws -> Bool {
    try correction(of: relation.to)?.outweighs(relation) ?? false
  }

  private func listedFrom(_ number: GuidanceDocument.Number) throws -> [DocumentRelation] {
    try CatalogueReading.relations(from: number, db)
  }

  private func own(
    _ column: String, _ number: GuidanceDocument.Number
  ) throws -> [DocumentRelation] {
    let found: [LocalRelation] = try RecordRows(db: db).records(
      "WHERE \(column) = ? ORDER BY id", [number.rawValue.databaseValue])
    return found.map(\.asRelation)
  }

  private func issueDay(of number: GuidanceDocument.Number) throws -> Day? {
    try document(number)?.issuedOn
  }

  func row(_ document: GuidanceDocument, key: RowKey) throws -> DocumentRow {
    DocumentRow(key: key, document: document, status: try status(of: document))
  }
}

extension GuidanceDocument {
  /// What an imported document says of itself; it has no summary and no English title.
  init(_ imported: ImportedDocument) {
    self.init(
      number: .init(imported.number), type: imported.type,
      title: Phrase(verbatim: imported.abstract), issuer: imported.issuer,
      issuedOn: imported.issuedOn, effectiveOn: imported.effectiveOn, area: imported.area,
      replaces: [], summary: Phrase(verbatim: ""), source: nil, confidence: .known)
  }
}
