import Ledger
import Records
import Terminal

/// The path for somebody new to education, and what the officer has read and understood.
struct StudyPage: Screen {
  private(set) var sheet: StudySheet?
  private var view = RecordView()
  private var officer: Identifier<Officer>?

  var title: Phrase { Phrase("Tự học", "Study") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    officer = surroundings.header.officer?.id
    sheet = try officer.map { officer throws(StoreError) in try register.study(of: officer) }
    let lines = sheet.map { StudyLines($0, surroundings).all }
    view.show(lines ?? [.text(surroundings(Self.nobody))], in: surroundings)
  }

  private static let nobody = Phrase(
    "Sổ chưa có cán bộ nào.", "The register has no officer yet.")
}

extension StudyPage {
  var offers: [Offer] {
    let none = Phrase("Chọn một bước trước.", "Select a step first.")
    return view.offers + [
      Offer(.understood, disabledReason: selected == nil ? none : nil),
      Offer(.whatChanged), Offer(.readingNotes, isOnKeyBar: false),
    ] + LibraryDoors.offers()
  }

  private var selected: StudyRow? {
    sheet?.path.first { $0.step.code.rawValue == view.selectedKey }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) ?? LibraryDoors.outcome(of: action, on: nil) {
      return outcome
    }
    switch action {
    case .understood: return mark(surroundings)
    case .whatChanged: return .open(.guidance(.news))
    case .readingNotes: return .open(.guidance(.readingNotes))
    default: return .stay
    }
  }

  /// What was understood is noted, or taken back where it stands already.
  private func mark(_ surroundings: Surroundings) -> Outcome {
    guard let selected, let officer else { return .stay }
    if let standing = selected.understanding {
      return .write(.reading(.notUnderstood(standing.id)))
    }
    let understanding = Understanding(
      of: selected.step.target, by: officer.record, on: surroundings.today)
    return .write(.reading(.understood(understanding)))
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
