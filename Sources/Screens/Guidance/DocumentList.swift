import Records
import Terminal
import VietText

/// The guidance library, with what holds on a day.
struct DocumentList: DayScreen, AreaList {
  var list = ListState<DocumentRow>(otherRows: 2)
  /// Nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Văn bản hướng dẫn", "Guidance documents") }
  var takesText: Bool { isAsking || list.takesText }
  private var isAsking: Bool { picker != nil || prompt != nil }

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
        Offer(.copyCitation, disabledReason: reason ?? selected?.citationGap, isOnKeyBar: false),
        Offer(.whatChanged, isOnKeyBar: false), Offer(.newerCatalogue, isOnKeyBar: false),
        Offer(.back, isOnKeyBar: false),
      ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action) { return outcome }
    switch action {
    case .open:
      return list.selected.map { .open(.guidance(.document($0.document.number, on: chosenDay))) }
        ?? .stay
    case .setDay: prompt = DayPrompt(at: chosenDay ?? surroundings.today)
    case .chooseArea: chooseArea(in: surroundings)
    case .whatChanged: return .open(.guidance(.news))
    case .newerCatalogue: return .open(.guidance(.catalogue))
    case .importDocument: return .open(.guidance(.importFile))
    case .copyCitation: return list.selected?.document.copyOutcome ?? .stay
    case .back: return .close
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    prompt == nil ? takeInList(event, &composer) : takeDay(event, &composer, surroundings)
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
