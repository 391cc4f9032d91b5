import Records

/// What became of a clerk's register, as JSON.
struct PaperRegisterOutput: Encodable {
  let isSaved: Bool
  let register: String
  let file: String
  /// The code of the field that each column fills; null for one that is passed over.
  let fields: [String?]
  let added: [ToldOutput]
  let filled: [ToldOutput]
  let different: [ToldOutput]
  let unchanged: [ToldOutput]
  let refused: [ToldOutput]
  let remarks: [ToldOutput]
  let reminders: Int
  let late: Int

  init<Paper: RegisterPaper>(
    _ preview: PaperPreview<Paper>, _ columns: Columns<PaperColumn>, isSaved: Bool
  ) {
    self.isSaved = isSaved
    register = Paper.direction.rawValue
    file = preview.changes.fileName
    fields = columns.fields.map { $0?.rawValue }
    added = preview.added.map(ToldOutput.init)
    filled = preview.filled.map(ToldOutput.init)
    different = preview.different.map(ToldOutput.init)
    unchanged = preview.unchanged.map(ToldOutput.init)
    refused = preview.refusals.map { ToldOutput(ToldRow($0)) }
    remarks = preview.remarks.map(ToldOutput.init)
    reminders = preview.reminders
    late = preview.late
  }
}
