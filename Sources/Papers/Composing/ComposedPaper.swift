/// A paper as a row of pieces that a writer sets one after the other.
struct ComposedPaper: Equatable {
  let main: [Piece]
  /// Each on pages of its own.
  let annexes: [[Piece]]
  let contactLine: String?
  /// What the file is called inside.
  let title: String

  init(_ paper: Paper) {
    let body = BodyComposer.pieces(paper.body)
    main =
      HeadComposer(paper).pieces + SubjectComposer(paper).pieces
      + body.keepingLastWithNext + [SigningComposer(paper).piece]
    let count = paper.annexes.count
    annexes = paper.annexes.enumerated().map { place, annex in
      AnnexComposer(paper, number: count > 1 ? place + 1 : nil).pieces(annex)
    }
    contactLine = paper.contactLine.map(PaperWords.clean).flatMap { $0.isEmpty ? nil : $0 }
    title = PaperWords.clean(paper.subject.abstract)
  }
}

extension [Piece] {
  /// The last paragraph stands on the page of what follows, so that no signature stands alone.
  fileprivate var keepingLastWithNext: [Piece] {
    guard case .text(let style, let lines, _) = last else { return self }
    return dropLast() + [.text(style, lines, keepsWithNext: true)]
  }
}
