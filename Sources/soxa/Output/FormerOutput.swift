import Records

/// What became of a list of the former district office, as JSON.
struct FormerOutput: Encodable {
  struct Told: Encodable {
    let line: Int
    let words: String

    init(_ told: FormerPreview.Told) {
      line = told.line
      words = told.words[.ofProcess]
    }
  }

  let isSaved: Bool
  let file: String
  let sha256: String
  let fields: [String?]
  let accepted: [Told]
  let refused: [Told]
  let doubles: [Told]
  let remarks: [Told]

  init(_ preview: FormerPreview, _ columns: Columns<FormerField>, isSaved: Bool) {
    self.isSaved = isSaved
    file = preview.changes.list.fileName
    sha256 = preview.changes.list.digest
    fields = columns.fields.map { $0?.rawValue }
    accepted = preview.accepted.map(Told.init)
    refused = preview.refusals.map {
      Told(FormerPreview.Told(line: $0.line, words: $0.problem.why))
    }
    doubles = preview.doubles.map(Told.init)
    remarks = preview.remarks.map(Told.init)
  }
}
