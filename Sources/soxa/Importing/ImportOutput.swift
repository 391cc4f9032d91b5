import Records

/// What became of a list of schools, as JSON; of its rows the first ones are named.
struct ImportOutput: Encodable {
  struct Row: Encodable {
    let line: Int
    let name: String
    let level: String
    let ownership: String
    let communeCode: String
  }

  struct Told: Encodable {
    let line: Int
    let words: String
  }

  let isSaved: Bool
  let acceptedRows: Int
  let refusedRows: Int
  let emptyRows: Int
  /// The code of the field that each column fills; null for one that is passed over.
  let fields: [String?]
  let firstAccepted: [Row]
  let firstRefusals: [Told]
  let firstRemarks: [Told]

  init(_ preview: ImportPreview, _ list: SchoolListFile, isSaved: Bool) {
    self.isSaved = isSaved
    acceptedRows = preview.acceptedRows
    refusedRows = preview.refusedRows
    emptyRows = preview.emptyRows
    fields = list.mapping.fields.map { $0?.rawValue }
    firstAccepted = zip(preview.institutions, preview.lines).map { institution, line in
      Row(
        line: line, name: institution.name, level: institution.level.rawValue,
        ownership: institution.ownership.rawValue, communeCode: institution.communeCode)
    }
    firstRefusals = preview.refusals.map {
      Told(line: $0.line, words: $0.problem.why[.ofProcess])
    }
    firstRemarks = preview.remarks.map { Told(line: $0.line, words: $0.words[.ofProcess]) }
  }
}
