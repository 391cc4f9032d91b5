import Records

/// What became of a list of the former district office, as JSON.
struct FormerOutput: Encodable {
  let isSaved: Bool
  let file: String
  let sha256: String
  let fields: [String?]
  let accepted: [ToldOutput]
  let refused: [ToldOutput]
  let doubles: [ToldOutput]
  let remarks: [ToldOutput]

  init(_ preview: FormerPreview, _ columns: Columns<FormerField>, isSaved: Bool) {
    self.isSaved = isSaved
    file = preview.changes.list.fileName
    sha256 = preview.changes.list.digest
    fields = columns.fields.map { $0?.rawValue }
    accepted = preview.accepted.map(ToldOutput.init)
    refused = preview.refusals.map { ToldOutput(ToldRow($0)) }
    doubles = preview.doubles.map(ToldOutput.init)
    remarks = preview.remarks.map(ToldOutput.init)
  }
}
