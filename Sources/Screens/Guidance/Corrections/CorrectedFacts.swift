import Records
import Terminal

/// Facts of a document, the corrected ones with what the list says beside them.
struct CorrectedFacts {
  let document: GuidanceDocument
  /// The document without the correction; nil where only the corrected facts are at hand.
  let listed: GuidanceDocument?
  let surroundings: Surroundings

  func line(
    _ label: Phrase, _ words: (GuidanceDocument) -> Phrase,
    isStated: (DocumentCorrection) -> Bool
  ) -> RecordLine {
    let value = surroundings(words(document))
    guard let correction = document.correction, isStated(correction) else {
      return .fact(label, value)
    }
    let own = surroundings(Phrase("của xã: ", "own: ")) + value
    let beside = listed.map {
      " (" + surroundings(Phrase("danh mục: ", "the list: ")) + surroundings(words($0)) + ")"
    }
    return .fact(label, own + (beside ?? ""), .heading)
  }

  /// The end that an officer states, also while it lies ahead; the list has no such column.
  var statedEnd: [RecordLine] {
    guard let end = document.correction?.endsOn else { return [] }
    let words = surroundings(Phrase("của xã: ", "own: ")) + end.formatted
    return [.fact(DocumentCorrection.Fields.endsOn.label, words, .heading)]
  }

  /// By which paper it was corrected, and what else the officer noted.
  var ground: [RecordLine] {
    guard let correction = document.correction else { return [] }
    let label = Phrase("Đính chính", "Correction")
    let words = surroundings(Phrase("của xã, theo ", "own, by ")) + correction.ground
    // Beside a list nothing is selected.
    var lines: [RecordLine] = [
      listed == nil
        ? .fact(label, words, .heading)
        : .item(
          key: Self.key, label: label, words, opens: .guidance(.correct(document.number)),
          .heading)
    ]
    if correction.isRestChecked {
      lines.append(
        .text(
          surroundings(
            Phrase("Các mục khác đã đối chiếu đúng.", "All else was checked and is right."))))
    }
    if !correction.remark.isEmpty {
      lines.append(.fact(DocumentCorrection.Fields.remark.label, correction.remark))
    }
    return lines
  }

  /// The name of the correction among the items of the page.
  static let key = "correction"
}
