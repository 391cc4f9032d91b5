import Records

/// A note for minutes that tells who a child is.
struct NoteOnChild: Explained {
  private let warning: Phrase

  /// - Throws: what in the note tells of a child.
  static func refuse(_ note: String, in register: OpenRegister) throws {
    let found = try ChildDetailFinder(institutionsOf: register.reader).details(in: note)
    if let first = found.first { throw NoteOnChild(warning: first.warning) }
  }

  var what: Phrase { Phrase("Chưa ghi.", "Nothing was saved.") }
  var why: Phrase { warning }
  var remedy: Phrase {
    Phrase("Biên bản không nêu thông tin trẻ.", "Minutes tell nothing of a child.")
  }
}
