import Importing
import Records
import TextFiles

/// What became of one file.
struct DocumentResult {
  enum Outcome {
    case refused(any Explained)
    /// Open questions, and no `--yes`.
    case asked(DocumentCandidate)
    case shown(DocumentCandidate)
    case here(DocumentCandidate)
    case kept(DocumentCandidate)
  }

  let path: String
  let outcome: Outcome

  /// Whether all that was asked for was done.
  var isDone: Bool {
    switch outcome {
    case .refused, .asked: false
    case .shown, .here, .kept: true
    }
  }
}

/// Takes files one by one; each succeeds or fails for itself.
struct DocumentTaking {
  private let register: OpenRegister
  private let command: GuideImport

  init(_ register: OpenRegister, _ command: GuideImport) {
    self.register = register
    self.command = command
  }

  func take(_ path: String) throws -> DocumentResult {
    let outcome: DocumentResult.Outcome
    do {
      outcome = try taken(path)
    } catch let error as any Explained {
      outcome = .refused(error)
    }
    if !command.common.json { try tell(path, outcome) }
    return DocumentResult(path: path, outcome: outcome)
  }

  private func taken(_ path: String) throws -> DocumentResult.Outcome {
    let file = try TextFile(path: path, reader: .besideThisProgram)
    let candidate = try DocumentCandidate(
      file, number: command.number, against: register.reader, today: register.now.day)
    if let obstacle = candidate.obstacle { throw DocumentWithoutNumber(why: obstacle) }
    if candidate.isHere { return .here(candidate) }
    if command.dryRun { return .shown(candidate) }
    guard command.yes || candidate.questions.isEmpty else { return .asked(candidate) }
    guard let officer = register.officer else {
      throw StoreError.rule(.noSuchRecord(Officer.title, ""))
    }
    _ = try register.store.importDocument(
      candidate.document, text: file.text, original: file.original, ending: file.form.rawValue,
      by: officer)
    return .kept(candidate)
  }

  private func tell(_ path: String, _ outcome: DocumentResult.Outcome) throws {
    switch outcome {
    case .refused(let error):
      Console.warn("\(path): " + error.sentences[.ofProcess])
    case .asked(let candidate):
      try show(path, candidate)
      Console.warn(
        "\(path): "
          + say(
            "Chưa ghi; đồng ý thì chạy lại với --yes.",
            "Not saved; run it again with --yes to agree."))
    case .shown(let candidate):
      try show(path, candidate)
      try Console.line(say("Chưa ghi gì; bỏ --dry-run để ghi.", "Nothing is saved yet."))
    case .here(let candidate):
      try Console.line(
        "\(path): "
          + say(
            "đã có trong sổ, số \(candidate.document.number).",
            "is here already, number \(candidate.document.number)."))
    case .kept(let candidate):
      try show(path, candidate)
      try Console.line(
        say("Đã nhập \(candidate.document.number).", "Imported \(candidate.document.number)."))
    }
  }

  private func show(_ path: String, _ candidate: DocumentCandidate) throws {
    try Console.line(path)
    for (label, text) in DocumentSummary(candidate).lines {
      try Console.line("  \(label[.ofProcess]): \(text[.ofProcess])")
    }
    for question in candidate.questions { try Console.line("  ? \(question[.ofProcess])") }
    for remark in candidate.remarks { try Console.line("  ! \(remark[.ofProcess])") }
  }
}

/// A text whose number nobody has said.
struct DocumentWithoutNumber: Explained {
  let why: Phrase

  var what: Phrase { Phrase("Chưa nhập.", "Nothing was imported.") }
  var remedy: Phrase {
    Phrase(
      "Thêm --number với số, ký hiệu của văn bản.", "Give the number of the paper with --number.")
  }
}

/// Files that were not taken, each named before.
struct RefusedDocuments: Explained {
  let refused: Int
  let of: Int

  var what: Phrase { Phrase("Chưa nhập hết.", "Not everything was imported.") }
  var why: Phrase {
    Phrase("\(refused) trong \(of) tệp chưa được ghi.", "\(refused) of \(of) files were not saved.")
  }
  var remedy: Phrase {
    Phrase("Xem lý do ở từng tệp phía trên.", "The reason stands with each file above.")
  }
}

/// A call without a file where no folder is watched.
struct NoFileToImport: Explained {
  var what: Phrase { Phrase("Chưa nhập gì.", "Nothing was imported.") }
  var why: Phrase {
    Phrase(
      "Không nêu tệp nào và chưa đặt thư mục theo dõi.",
      "No file was named and no folder is watched.")
  }
  var remedy: Phrase {
    Phrase(
      "Nêu đường dẫn của tệp, hoặc đặt thư mục bằng --watch-folder.",
      "Name a file, or set a folder with --watch-folder.")
  }
}
