import Records
import Terminal

/// What the officer notes while reading, always at the unit of the top row.
extension ReaderPage {
  mutating func mark(_ action: Action, in surroundings: Surroundings) -> Outcome {
    guard let unit = text.unit else { return .stay }
    switch action {
    case .bookmark: return bookmark(unit)
    case .writeNote:
      return .open(.guidance(.readingNote(Ground(document: number, part: unit.words))))
    case .understood: return understand(unit.whole.words, surroundings)
    case .understoodAll: return understand("", surroundings)
    case .askAbout:
      let part = unit.words.isEmpty ? nil : unit.words
      return .open(.guidance(.askAbout(Ground(document: number, part: part))))
    case .copyCitation: return copy(unit)
    default: return .stay
    }
  }

  private func bookmark(_ unit: UnitName) -> Outcome {
    guard let own else { return .stay }
    return .write(.reading(.bookmark(ReadingNote(on: unit.words, of: number, by: own.officer))))
  }

  /// What was understood is noted, or taken back where it stands already.
  private func understand(_ unit: String, _ surroundings: Surroundings) -> Outcome {
    guard let own else { return .stay }
    if let standing = own.understood[unit] { return .write(.reading(.notUnderstood(standing))) }
    let understanding = Understanding(
      of: unit, in: number, by: own.officer, on: surroundings.today)
    return .write(.reading(.understood(understanding)))
  }

  private func copy(_ unit: UnitName) -> Outcome {
    guard let document = sheet?.document else { return .stay }
    do throws(GuidanceDocument.CitationGap) {
      return .copy(try document.firstCitation(of: unit.words))
    } catch {
      return .say(error.reason)
    }
  }
}
