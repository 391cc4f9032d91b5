import Records
import Terminal

/// Citations are selected with Tab and opened.
extension ReaderPage {
  /// Selects the next citation in sight, from the last to the first.
  mutating func select(_ step: Int) -> Outcome {
    let links = text.links
    guard !links.isEmpty else { return .stay }
    let place = link.flatMap { links.firstIndex(of: $0) }
    let next = place.map { ($0 + step + links.count) % links.count }
    link = links[next ?? (step > 0 ? 0 : links.count - 1)]
    return .stay
  }

  mutating func openLink(in surroundings: Surroundings) -> Outcome {
    guard let citation = link?.citation else { return .stay }
    guard citation.places.count > 1 else { return open(citation, citation.places.first) }
    let choices = citation.places.enumerated().map { place, clause in
      Choice(key: "\(place)", label: clause.words)
    }
    picker = OptionPicker(choices, at: "0", in: surroundings)
    return .stay
  }

  func open(_ citation: Citation, _ place: Clause?) -> Outcome {
    switch citation.document {
    case .own:
      guard let unit = place.flatMap({ UnitName($0) }) else { return .stay }
      return .open(.guidance(.reader(number, at: .unit(unit), on: chosenDay)))
    case .named(let name):
      return .open(
        .guidance(.ground(Ground(document: .init(name), part: place?.words), on: chosenDay)))
    }
  }
}
