import Importing
import Ledger
import Records
import Terminal
import VietText

/// Takes over a list that the former district office left, in three steps: which file, what its
/// columns mean, what it brings.
struct FormerImportPage: Screen {
  enum Step: Int {
    case path
    case columns
    case preview
  }

  private(set) var step = Step.path
  private(set) var path = FieldText(limit: 400)
  /// Why the file was not read.
  private(set) var problem: Phrase?
  private(set) var contents = FormerContents.matters
  private(set) var columns: ImportColumns<FormerField>?
  private(set) var preview: FormerPreview?
  private(set) var view = RecordView()
  /// Files that were taken in before.
  private(set) var taken: [TakenList] = []
  private var digest = ""

  var title: Phrase {
    Phrase("Nhập hồ sơ huyện cũ từ CSV", "Import files of the former district")
  }
  var takesText: Bool { step == .path || columns?.isPicking ?? false }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    taken = try register.importedLists()
    guard step == .preview, let columns else { return }
    let name = path.text.split(separator: "/").last.map(String.init) ?? path.text
    let list = ImportedList(
      contents, fileName: SafeText(name, .line).string, digest: digest,
      rows: columns.file.rows.count)
    var reading = try FormerReading(
      list, columns.mapping, from: register, at: surroundings.now,
      newIdentity: surroundings.newIdentity)
    for row in columns.file.rows { reading.read(row) }
    preview = reading.preview
    view.show(FormerImportLines(reading.preview, surroundings).all, in: surroundings)
  }
}

extension FormerImportPage {
  var offers: [Offer] {
    switch step {
    case .path:
      let reason = Phrase("Chưa đọc tệp nào.", "No file has been read yet.")
      return [Offer(.open), Offer(.switchContents, disabledReason: reason, isOnKeyBar: false)]
    case .columns:
      guard let columns, !columns.isPicking else { return [] }
      return columns.offers + [
        Offer(.switchContents),
        Offer(.nextTab, disabledReason: contents.problem(in: columns.mapping)?.why),
        Offer(.back, isOnKeyBar: false),
      ]
    case .preview:
      return [
        Offer(.save, disabledReason: preview?.obstacle), Offer(.readAgain), Offer(.previousTab),
        Offer(.back, isOnKeyBar: false),
      ] + view.offers.filter { ![.nextTab, .previousTab].contains($0.action) }
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch (step, action) {
    case (.path, .open), (.preview, .readAgain): return .perform(.readFile(path: path.text))
    case (.columns, .switchContents):
      contents = contents == .contacts ? .matters : .contacts
      columns = columns.map { ImportColumns($0.file, among: FormerField.meanings(of: contents)) }
    case (.columns, .nextTab):
      step = .preview
      view = RecordView()
      return .reload
    case (.columns, .back): step = .path
    case (.columns, _): return columns?.answer(action, in: surroundings) ?? .stay
    case (.preview, .save): return save()
    case (.preview, .previousTab), (.preview, .back): step = .columns
    case (.preview, _): return view.answer(action) ?? .stay
    default: break
    }
    return .stay
  }

  /// One change for the whole file, or nothing.
  private func save() -> Outcome {
    guard let preview, preview.obstacle == nil else { return .stay }
    return .writeAndClose(.formerFile(preview.changes))
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
        return open(try SchoolFile(bytes), digest: Digest32(hashing: bytes).description)
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

  /// A file that is read again under the same titles keeps the meanings of its columns.
  private mutating func open(_ file: SchoolFile, digest: String) -> Outcome {
    problem = nil
    self.digest = digest
    if step == .preview, let columns, columns.file.header == file.header {
      self.columns = columns.with(file)
      return .reload
    }
    contents = .guess(from: file.header)
    columns = ImportColumns(file, among: FormerField.meanings(of: contents))
    step = .columns
    return .stay
  }
}
