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
  private(set) var columns: ImportColumns?
  private(set) var preview: ImportPreview?
  private(set) var view = RecordView()
  /// Whether the officer was told that refused rows will be left out.
  private var knowsOfRefusals = false

  var title: Phrase { Phrase("Nhập trường từ tệp CSV", "Import schools from CSV") }
  var takesText: Bool { step == .path || columns?.isPicking ?? false }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard step == .preview, let columns else { return }
    let reading = ImportReading(columns, surroundings)
    let preview = try reading.preview(from: register)
    self.preview = preview
    view.show(
      ImportLines(preview, columns.mapping, surroundings).all, in: surroundings)
  }
}

extension ImportPage {
  var offers: [Offer] {
    switch step {
    case .path: return [Offer(.open)]
    case .columns:
      guard let columns, !columns.isPicking else { return [] }
      return columns.offers + [
        Offer(.nextTab, disabledReason: columns.mapping.problem?.why),
        Offer(.back, isOnKeyBar: false),
      ]
    case .preview:
      return [
        Offer(.save, disabledReason: saveReason), Offer(.previousTab),
        Offer(.back, isOnKeyBar: false),
      ] + view.offers
    }
  }

  private var saveReason: Phrase? {
    preview?.institutions.isEmpty ?? true
      ? Phrase("Không có dòng nào ghi được.", "No row can be saved.") : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch (step, action) {
    case (.path, .open): return .perform(.readFile(path: path.text))
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
    knowsOfRefusals = false
    view = RecordView()
    return .reload
  }

  /// One change for the whole file; refused rows are left out only once the officer knows of them.
  private mutating func save() -> Outcome {
    guard let preview else { return .stay }
    guard preview.refusedRows == 0 || knowsOfRefusals else {
      knowsOfRefusals = true
      let count = preview.institutions.count
      return .say(
        Phrase(
          "\(preview.refusedRows) dòng bị từ chối sẽ không ghi. F2 lần nữa để ghi \(count) dòng đúng.",
          "\(preview.refusedRows) refused rows stay out. F2 again saves the \(count) good ones."))
    }
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
        columns = ImportColumns(try SchoolFile(bytes))
        step = .columns
        problem = nil
      } catch {
        problem = error.sentences
      }
    case .failed(let error):
      let remedy = Phrase("Kiểm tra lại đường dẫn.", "Check the path.")
      problem = error.why.appending(remedy)
    default: break
    }
    return .stay
  }
}
