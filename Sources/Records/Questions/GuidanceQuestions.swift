import Ledger

/// What of the guidance library is wanted.
public struct DocumentQuery: Equatable, Sendable {
  /// Typed words; empty for all.
  public var text = ""
  /// Nil for all.
  public var area: GuidanceArea?
  /// The day for which the status holds.
  public var day: Day

  public init(day: Day) { self.day = day }
}

public struct DocumentRow: KeyedRow {
  public var key: RowKey
  public var document: GuidanceDocument
  public var status: DocumentStatus

  public init(key: RowKey, document: GuidanceDocument, status: DocumentStatus) {
    self.key = key
    self.document = document
    self.status = status
  }
}

/// One document with what is joined to it.
public struct DocumentSheet: Equatable, Sendable {
  public var document: GuidanceDocument
  /// The document without the officer's correction.
  public var listed: GuidanceDocument
  public var status: DocumentStatus
  /// Relations in which the document is the later one.
  public var relationsOut: [DocumentRelation]
  /// Relations in which it is the earlier one.
  public var relationsIn: [DocumentRelation]
  /// Those of ``relationsIn`` that act by the day for which ``status`` holds.
  public var relationsBegun: [DocumentRelation]
  /// Listed relations of either kind that a correction sets aside.
  public var setAside: [DocumentRelation]
  /// Authority rows that cite it.
  public var authority: [AuthorityRow]

  public init(
    document: GuidanceDocument, listed: GuidanceDocument, status: DocumentStatus,
    relationsOut: [DocumentRelation], relationsIn: [DocumentRelation],
    relationsBegun: [DocumentRelation], setAside: [DocumentRelation], authority: [AuthorityRow]
  ) {
    self.document = document
    self.listed = listed
    self.setAside = setAside
    self.status = status
    self.relationsOut = relationsOut
    self.relationsIn = relationsIn
    self.relationsBegun = relationsBegun
    self.authority = authority
  }
}

public struct AuthorityQuery: Equatable, Sendable {
  public var text = ""
  public var area: GuidanceArea?
  /// Nil for all; else those whose ground names it.
  public var document: GuidanceDocument.Number?
  /// Rows about this kind of institution first.
  public var institutionLevel: InstitutionLevel?
  /// The day on which local decisions must apply and grounds must hold; nil: every decision that is
  /// recorded, and no standing.
  public var day: Day?

  public init() {}
}

public struct AuthorityRow: KeyedRow {
  public var key: RowKey
  public var rule: AuthorityRule
  /// The province's or commune's own decision on the task.
  public var override: AuthorityOverride?
  /// A decision that is recorded but does not apply yet on the day asked for.
  public var coming: AuthorityOverride?
  /// What its grounds say on the day asked for; nil where no day was.
  public private(set) var standing: RuleStanding?

  public init(
    key: RowKey, rule: AuthorityRule, override: AuthorityOverride?
  ) {
    self.key = key
    self.rule = rule
    self.override = override
  }
}

extension AuthorityRow {
  /// The decision that is recorded, whether it applies or not.
  public var recorded: AuthorityOverride? { override ?? coming }

  /// The row without any local decision.
  public var shipped: AuthorityRow {
    var row = self
    row.override = nil
    row.coming = nil
    return row
  }

  /// The row as decisions here make it: one decides nothing before its own day.
  public func decided(on day: Day) -> AuthorityRow {
    var row = self
    row.override = recorded.flatMap { $0.applies(on: day) ? $0 : nil }
    row.coming = row.override == nil ? recorded : nil
    return row
  }

  /// The row as it is on the day of a standing.
  public func with(_ standing: RuleStanding) -> AuthorityRow {
    var row = decided(on: standing.day)
    row.standing = standing
    return row
  }
}

/// Questions about documents and who decides.
public protocol GuidanceQuestions {
  /// Newest issue first; with words, best match first.
  func documents(_ query: DocumentQuery, _ window: Window) throws(StoreError) -> Rows<DocumentRow>
  /// Nil when the catalogue has no document of that number.
  func document(numbered number: GuidanceDocument.Number, on day: Day) throws(StoreError)
    -> DocumentSheet?
  /// Those of `numbers` that are listed or imported.
  func known(
    among numbers: Set<GuidanceDocument.Number>
  ) throws(StoreError) -> Set<GuidanceDocument.Number>
  /// What typed grounds may name: the numbers of all that is listed or imported, and the names of
  /// its laws.
  func nameableGrounds() throws(StoreError) -> TypedGrounds
  /// Best match first; without words in the table's order.
  func authority(_ query: AuthorityQuery, _ window: Window) throws(StoreError)
    -> Rows<AuthorityRow>
  /// - Parameter day: as in ``AuthorityQuery/day``.
  func authorityRow(
    _ code: AuthorityRule.Code, on day: Day?
  ) throws(StoreError) -> AuthorityRow?
  /// A relation that was written here; nil for one that was withdrawn.
  func localRelation(_ id: Identifier<LocalRelation>) throws(StoreError) -> LocalRelation?
  /// The correction of a document that stands; nil for one that was withdrawn.
  func correction(of number: GuidanceDocument.Number) throws(StoreError) -> DocumentCorrection?
  /// The whole text of an imported document, as it was kept; nil when it is not here.
  func text(of number: GuidanceDocument.Number) throws(StoreError) -> String?
  /// The imported documents with this mark, those that were withdrawn left out; by number.
  func importedDocuments(_ mark: ImportedDocumentMark) throws(StoreError) -> [ImportedDocument]
}

extension GuidanceQuestions {
  /// The row with the decision that is recorded, whichever day it applies from.
  public func authorityRow(
    _ code: AuthorityRule.Code
  ) throws(StoreError) -> AuthorityRow? { try authorityRow(code, on: nil) }
}

/// By what an imported document is known again.
public enum ImportedDocumentMark: Hashable, Sendable {
  case number(GuidanceDocument.Number)
  /// SHA-256 of the text, hexadecimal.
  case text(digest: String)
  /// SHA-256 of the file that was imported, hexadecimal.
  case original(digest: String)
}
