import Importing
import Records
import Terminal
import VietText

/// Takes a list of schools in, in three steps: which file, what its columns mean, what it brings.
struct ImportPage: Screen {
  enum Step: Int {
    case path
    case columns
    case preview
  }

  private(set) var step = Step.path
  private(set) var path = FieldText(limit: 400)
  /// Why the file was not read.
  private(set) var problem: Phrase?
  private(set) var columns: ImportColumns<ImportField>?
  private(set) var preview: ImportPreview?
  private(set) var view = RecordView()

  var title: Phrase { Phrase("Nhập trường từ tệp CSV", "Import schools from CSV") }
  var takesText: Bool { step == .path || columns?.isPicking ?? false }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard step == .preview, let columns else { return }
    var reading = ImportReading(
      columns.mapping, against: register, own: surroundings.header.commune,
      today: surroundings.today, newIdentity: surroundings.newIdentity)
    var preview = ImportPreview()
    for row in columns.file.rows { preview.add(try reading.read(row), line: row.line) }
    self.preview = preview
    view.show(
      ImportLines(preview, columns.mapping, surroundings).all, in: surroundings)
  }
}

extension ImportPage {
  var offers: [Offer] {
    switch step {
    case .path:
      let reason = Phrase("Chưa đọc tệp nào.", "No file has been read yet.")
      return [Offer(.open), Offer(.readAgain, disabledReason: reason, isOnKeyBar: false)]
    case .columns:
      guard let columns, !columns.isPicking else { return [] }
      return columns.offers + [
        Offer(.nextTab, disabledReason: columns.mapping.problem?.why),
        Offer(.back, isOnKeyBar: false),
      ]
    case .preview:
      return [
        Offer(.save, disabledReason: saveReason),
        Offer(.readAgain), Offer(.previousTab), Offer(.back, isOnKeyBar: false),
      ] + view.offers
    }
  }

  private var saveReason: Phrase? {
    preview?.obstacle?.appending(
      Phrase("Sửa tệp rồi bấm r.", "Mend the file, then press r."))
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch (step, action) {
    case (.path, .open), (.preview, .readAgain): return .perform(.readFile(path: path.text))
    case (.columns, .nextTab): return goOn()
    case (.preview, .save): return save()
    case (.preview, .previousTab), (.preview, .back):
      step = .columns
      return .stay
    case (.columns, .back):
      step = .path
      return .stay
    case (.columns, _): return columns?.answer(action, in: surroundings) ?? .stay
    case (.preview, _): return view.answer(action) ?? .stay
    default: return .stay
    }
  }

  private mutating func goOn() -> Outcome {
    step = .preview
    view = RecordView()
    return .reload
  }

  /// One change for the whole file, or nothing: a list with holes would be taken for whole later.
  private func save() -> Outcome {
    guard let preview, preview.obstacle == nil else { return .stay }
    return .writeAndClose(.institution(.addAll(preview.institutions)))
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    switch step {
    case .path:
      // A path is typed as it stands: no marks are made of its letters.
      guard event != .key(.enter), path.answer(event) else { return nil }
      problem = nil
      return .stay
    case .columns: return columns?.take(event, composer: &composer)
    case .preview: return nil
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .file(let bytes):
      do throws(SchoolFileError) {
        return open(try SchoolFile(bytes))
      } catch {
        refuse(error.sentences)
      }
    case .failed(let error): refuse(error.why.appending(error.remedy))
    default: break
    }
    return .stay
  }

  private mutating func refuse(_ reason: Phrase) {
    step = .path
    problem = reason
  }

  /// A file that is read again under the same titles goes straight on to the preview.
  private mutating func open(_ file: SchoolFile) -> Outcome {
    problem = nil
    let isReadAgain = step == .preview
    if isReadAgain, let columns, columns.file.header == file.header {
      self.columns = columns.with(file)
      return goOn()
    }
    columns = ImportColumns(file)
    step = .columns
    guard isReadAgain else { return .stay }
    return .say(
      Phrase(
        "Dòng tiêu đề của tệp đã đổi: xem lại các cột rồi nhấn Tab.",
        "The titles of the file have changed: look at the columns, then press Tab."))
  }
}
