import Importing
import Records
import Terminal
import VietText

/// Takes a list in, in three steps: which file, what its columns mean, what it brings.
struct ImportPage<Subject: ImportSubject>: Screen {
  private(set) var subject: Subject
  private(set) var step = ImportStep.path
  private(set) var path = FieldText(limit: 400)
  /// Why the file was not read.
  private(set) var problem: Phrase?
  private(set) var columns: ImportColumns<Subject.Field>?
  private var outlook: ImportOutlook?
  private(set) var view = RecordView()

  init(_ subject: Subject) { self.subject = subject }

  /// A file is read again when somebody asks for it, not by the minute.
  var followsClock: Bool { false }
  var title: Phrase { subject.title }
  var takesText: Bool { step == .path || columns?.isPicking ?? false }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try subject.load(from: register)
    guard step == .preview, let columns else { return }
    let name = path.text.split(separator: "/").last.map(String.init) ?? path.text
    let outlook = try subject.outlook(
      columns.file, named: SafeText(name, .line).string, columns.mapping, from: register,
      in: surroundings)
    self.outlook = outlook
    view.show(outlook.lines, in: surroundings)
  }
}

enum ImportStep: Int {
  case path
  case columns
  case preview
}

extension ImportPage {
  var offers: [Offer] {
    switch step {
    case .path:
      let reason = Phrase("Chưa đọc tệp nào.", "No file has been read yet.")
      let later = [.readAgain] + subject.columnOffers.map(\.action)
      return [Offer(.open)]
        + later.map { Offer($0, disabledReason: reason, isOnKeyBar: false) }
    case .columns:
      guard let columns, !columns.isPicking else { return [] }
      return columns.offers + subject.columnOffers + [
        Offer(.nextTab, disabledReason: subject.problem(in: columns.mapping)?.why),
        Offer(.back, isOnKeyBar: false),
      ]
    case .preview:
      return [
        Offer(.save, disabledReason: outlook?.obstacle), Offer(.readAgain), Offer(.previousTab),
        Offer(.back, isOnKeyBar: false),
      ] + view.offers.filter { ![.nextTab, .previousTab].contains($0.action) }
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch (step, action) {
    case (.path, .open), (.preview, .readAgain): return .perform(.readFile(path: path.text))
    case (.columns, .nextTab): return goOn()
    case (.columns, .back): step = .path
    case (.columns, _):
      guard subject.changeMeanings(action) else {
        return columns?.answer(action, in: surroundings) ?? .stay
      }
      columns = columns.map { ImportColumns($0.file, among: subject.meanings) }
    case (.preview, .save): return save()
    case (.preview, .previousTab), (.preview, .back): step = .columns
    case (.preview, _): return view.answer(action) ?? .stay
    default: break
    }
    return .stay
  }

  private mutating func goOn() -> Outcome {
    step = .preview
    view = RecordView()
    return .reload
  }

  /// One change for the whole file, or nothing: a list with holes would be taken for whole later.
  private func save() -> Outcome {
    guard let outlook, outlook.obstacle == nil else { return .stay }
    return .writeAndClose(outlook.change)
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
        return open(try subject.read(bytes), bytes)
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
  private mutating func open(_ file: SchoolFile, _ bytes: [UInt8]) -> Outcome {
    problem = nil
    if let misfit = subject.misfit(file) {
      refuse(misfit)
      return .stay
    }
    let isReadAgain = step == .preview
    if isReadAgain, let columns, columns.file.header == file.header {
      subject.opened(file, bytes, isNew: false)
      self.columns = columns.with(file)
      return goOn()
    }
    subject.opened(file, bytes, isNew: true)
    columns = ImportColumns(file, among: subject.meanings)
    step = .columns
    guard isReadAgain else { return .stay }
    return .say(
      Phrase(
        "Dòng tiêu đề của tệp đã đổi: xem lại các cột rồi nhấn Tab.",
        "The titles of the file have changed: look at the columns, then press Tab."))
  }
}
