import Importing
import Records
import Terminal
import TextFiles
import VietText

/// Takes the text of a document in, in two steps: which file, what was recognised in it.
struct DocumentImportPage: Screen {
  enum Step {
    case path
    case preview
    /// The officer gives the number that the text does not say.
    case number
  }

  private(set) var step = Step.path
  private(set) var path = FieldText(limit: 400)
  private(set) var number = FieldText(limit: 60)
  /// Why the file was not read.
  private(set) var problem: Phrase?
  private(set) var file: TextFile?
  private(set) var candidate: DocumentCandidate?
  /// The files of the watched folder, to choose one.
  private(set) var picker: OptionPicker?
  private(set) var view = RecordView()
  /// Whether the open questions were read once: the next F2 agrees to them.
  private var hasSeenQuestions = false

  var title: Phrase { Phrase("Nhập toàn văn văn bản", "Import the text of a document") }
  var takesText: Bool { step != .preview || picker != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard step == .preview, let file else { return }
    let candidate = try DocumentCandidate(
      file, number: number.text, against: register, today: surroundings.today)
    self.candidate = candidate
    view.show(DocumentImportLines(candidate, surroundings).all, in: surroundings)
  }
}

extension DocumentImportPage {
  var offers: [Offer] {
    switch step {
    case .path:
      picker == nil
        ? [
          Offer(.open), Offer(.watchedFiles),
          Offer(.giveNumber, disabledReason: Self.nothingRead, isOnKeyBar: false),
        ] : []
    case .number: [Offer(.open), Offer(.back, isOnKeyBar: false)]
    case .preview:
      [
        Offer(.save, disabledReason: saveReason), Offer(.giveNumber), Offer(.readAgain),
        Offer(.back, isOnKeyBar: false),
      ] + view.offers
    }
  }

  private static let nothingRead = Phrase("Chưa đọc tệp nào.", "No file has been read yet.")

  private var saveReason: Phrase? {
    guard let candidate else { return Self.nothingRead }
    if candidate.isHere {
      return Phrase("Văn bản này đã có trong sổ.", "The register has this text already.")
    }
    return candidate.obstacle?.appending(
      Phrase("Nhấn e để gõ số, ký hiệu.", "Press e to give the number."))
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch (step, action) {
    case (.path, .open), (.preview, .readAgain): return .perform(.readDocument(path: path.text))
    case (.path, .watchedFiles): return .perform(.listWatchedFolder)
    case (.preview, .save): return save()
    case (.preview, .giveNumber):
      step = .number
      return .stay
    case (.number, .open):
      step = .preview
      return .reload
    case (.number, .back):
      step = .preview
      return .stay
    case (.preview, .back):
      step = .path
      return .stay
    case (.preview, _): return view.answer(action) ?? .stay
    default: return .stay
    }
  }

  private mutating func save() -> Outcome {
    guard let candidate, saveReason == nil else { return .stay }
    guard hasSeenQuestions || candidate.questions.isEmpty else {
      hasSeenQuestions = true
      return .refuse(
        Phrase(
          "Chưa ghi: còn điểm phải xem ở trên. Nhấn F2 lần nữa để vẫn ghi.",
          "Not saved: see the questions above. F2 once more saves it all the same."))
    }
    return .perform(.keepDocument(candidate))
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    if picker != nil { return takeInPicker(event, &composer) }
    guard event != .key(.enter) else { return nil }
    // Paths and numbers are typed as they stand: no marks are made of their letters.
    switch step {
    case .path:
      guard path.answer(event) else { return nil }
      problem = nil
      return .stay
    case .number: return number.answer(event) ? .stay : nil
    case .preview: return nil
    }
  }

  private mutating func takeInPicker(_ event: Event, _ composer: inout Composer) -> Outcome? {
    switch picker?.answer(event, composer: &composer) {
    case .taken(let chosen):
      picker = nil
      path = FieldText(chosen, limit: 400)
      return .perform(.readDocument(path: chosen))
    case .cancelled: picker = nil
    case .ignored, nil: return nil
    case .stay: break
    }
    return .stay
  }
}

extension DocumentImportPage {
  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .document(let file):
      self.file = file
      problem = nil
      hasSeenQuestions = false
      step = .preview
      view = RecordView()
      return .reload
    case .documentRefused(let error): refuse(error.sentences)
    case .watchedFiles(let files): offer(files, in: surroundings)
    case .documentKept:
      guard let candidate else { return .close }
      return .replace(.guidance(.document(.init(candidate.document.number))))
    case .failed(let error) where step == .path: refuse(error.why.appending(error.remedy))
    default: break
    }
    return .stay
  }

  private mutating func refuse(_ reason: Phrase) {
    step = .path
    problem = reason
  }

  private mutating func offer(_ files: [WatchedFile], in surroundings: Surroundings) {
    guard let first = files.first else {
      problem = Phrase(
        "Chưa có tệp nào để nhập trong thư mục theo dõi, hoặc chưa đặt thư mục ấy "
          + "(soxa guide import --watch-folder).",
        "The watched folder has no file to import, or none is set "
          + "(soxa guide import --watch-folder).")
      return
    }
    let choices = files.map { file in
      let state = file.importedAs.map {
        surroundings(Phrase(" (đã nhập: \($0))", " (imported: \($0))"))
      }
      return Choice(key: file.path, label: SafeText(file.name, .line).string + (state ?? ""))
    }
    picker = OptionPicker(choices, at: first.path, in: surroundings)
  }
}
