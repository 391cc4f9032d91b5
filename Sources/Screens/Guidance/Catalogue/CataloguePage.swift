import Importing
import Records
import Terminal
import VietText

/// Takes a newer catalogue from a file, in two steps: which file, what it changes.
struct CataloguePage: Screen {
  private(set) var path = FieldText(limit: 400)
  /// Why the file was not read.
  private(set) var problem: Phrase?
  /// What was read; nil while a file is asked for.
  private(set) var candidate: CatalogueCandidate?
  private(set) var view = RecordView()
  /// Whether it was said that nobody has signed the file: the next F2 takes it.
  private var hasSeenWarning = false

  var title: Phrase { Phrase("Nhận danh mục mới", "Take a newer catalogue") }
  var takesText: Bool { candidate == nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let candidate else { return }
    view.show(CatalogueLines(candidate, surroundings).all, in: surroundings)
  }
}

extension CataloguePage {
  var offers: [Offer] {
    guard candidate != nil else { return [Offer(.open)] }
    return [Offer(.save), Offer(.back, isOnKeyBar: false)] + view.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    guard let candidate else {
      return action == .open ? .perform(.readCatalogue(path: path.text)) : .stay
    }
    switch action {
    case .save: return take(candidate)
    case .back:
      self.candidate = nil
      return .stay
    default: return view.answer(action) ?? .stay
    }
  }

  private mutating func take(_ candidate: CatalogueCandidate) -> Outcome {
    guard hasSeenWarning else {
      hasSeenWarning = true
      return .refuse(
        Phrase(
          "Tệp chưa có chữ ký. Biết rõ nơi gửi và đã so SHA-256 thì F2 lần nữa.",
          "The file is not signed. If you know its sender and the SHA-256 agrees, F2 again."))
    }
    return .perform(.takeCatalogue(candidate))
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    // A path is typed as it stands: no marks are made of its letters.
    guard candidate == nil, event != .key(.enter), path.answer(event) else { return nil }
    problem = nil
    return .stay
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .catalogue(let candidate):
      self.candidate = candidate
      problem = nil
      hasSeenWarning = false
      view = RecordView()
      return .reload
    case .catalogueTaken: return .close
    case .failed(let error) where candidate == nil: problem = error.why.appending(error.remedy)
    default: break
    }
    return .stay
  }
}

extension CataloguePage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 2)
    page.write(surroundings(stepWords), in: top.inset(left: 2), .heading)
    guard candidate == nil else { return view.draw(into: &page, in: rest) }
    let label = surroundings(Phrase("Đường dẫn: ", "Path: "))
    let used = page.write(label, in: rest.inset(left: 2), .plain)
    path.draw(into: &page, in: rest.line(0).inset(left: 2 + used, right: 1), isFocused: true)
    let words = problem.map { "! " + surroundings($0) } ?? surroundings(Self.hint)
    let style: Style = problem == nil ? .faint : .error
    for (row, line) in TextWrap.lines(of: words, columns: rest.columns - 4).enumerated() {
      page.write(String(line), in: rest.line(row + 2).inset(left: 2), style)
    }
  }

  private var stepWords: Phrase {
    candidate == nil
      ? Phrase("Bước 1/2: tệp nào?", "Step 1 of 2: which file?")
      : Phrase(
        "Bước 2/2: xem khác biệt. F2 nhận, Esc tệp khác.",
        "Step 2 of 2: the differences. F2 takes it, Esc another file.")
  }

  private static let hint = Phrase(
    "Tệp do “soxa catalogue export” ghi, hoặc nơi phát hành gửi. Tệp chưa có chữ ký: chỉ nhận "
      + "tệp biết rõ nơi gửi. Chưa đổi gì cho đến khi xem khác biệt và nhấn F2.",
    "A file written by “soxa catalogue export”, or sent by the publisher. It is not signed: take "
      + "it only from somebody you know. Nothing changes before the differences and F2.")
}
