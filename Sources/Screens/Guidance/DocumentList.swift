import Records
import Terminal
import VietText

/// The guidance library, with what holds on a day.
struct DocumentList: LibraryList {
  var list = ListState<DocumentRow>(otherRows: 2)
  /// Nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Văn bản hướng dẫn", "Guidance documents") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var query = DocumentQuery(day: chosenDay ?? surroundings.today)
    query.text = list.filter.text
    query.area = area
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.documents(query, window)
    }
  }
}

extension DocumentList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let selected = list.selected?.document
    let reason =
      selected == nil ? Phrase("Chưa chọn văn bản nào.", "No document is selected.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers
      + LibraryDoors.offers(isOnKeyBar: true) + [
        Offer(.setDay), Offer(.chooseArea), Offer(.importDocument),
        Offer(.distributions, isOnKeyBar: false),
        Offer(.copyCitation, disabledReason: reason ?? selected?.citationGap, isOnKeyBar: false),
        Offer(.readText, disabledReason: reason, isOnKeyBar: false),
        Offer(.readingNotes, isOnKeyBar: false),
        Offer(.study, isOnKeyBar: false), Offer(.whatChanged, isOnKeyBar: false),
        Offer(.newerCatalogue, isOnKeyBar: false), Offer(.back, isOnKeyBar: false),
      ]
  }

  func route(of row: DocumentRow) -> Route {
    .guidance(.document(row.document.number, on: chosenDay))
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInList(action, in: surroundings) { return outcome }
    switch action {
    case .importDocument: return .open(.guidance(.importFile))
    case .distributions: return .open(.guidance(.distributions))
    case .readText:
      return list.selected.map { .open(.guidance(.reader($0.document.number, on: chosenDay))) }
        ?? .stay
    case .readingNotes: return .open(.guidance(.readingNotes))
    case .study: return .open(.guidance(.study))
    case .whatChanged: return .open(.guidance(.news))
    case .newerCatalogue: return .open(.guidance(.catalogue))
    case .copyCitation: return list.selected?.document.copyOutcome ?? .stay
    default: return .stay
    }
  }
}

extension GuidanceDocument {
  /// Why the document cannot be cited; nil when it can.
  var citationGap: Phrase? {
    do throws(CitationGap) {
      _ = try firstCitation()
      return nil
    } catch {
      return error.reason
    }
  }

  /// Copies the citation, or says why there is none.
  var copyOutcome: Outcome {
    do throws(CitationGap) {
      return .copy(try firstCitation())
    } catch {
      return .say(error.reason)
    }
  }
}
