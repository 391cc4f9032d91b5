import VietText

extension RowCells<PaperColumn> {
  /// The largest number of copies of one paper.
  private static var mostCopies: Int { 9_999 }

  /// The text of a cell that may not be empty.
  mutating func needed(_ field: PaperColumn) -> String? {
    let before = problems.count
    let text = text(field)
    if text == nil, problems.count == before { note(.rule(.missing(field.label))) }
    return text
  }

  /// Type and abstract are one field of a paper, and often two columns of a table.
  mutating func typeAndAbstract() -> String {
    let abstract = text(.abstract) ?? ""
    guard let type = text(.type), !Fold.words(abstract).starts(with: Fold.words(type)) else {
      return abstract
    }
    return [type, abstract].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `02`, `5 bản`.
  mutating func count(_ field: PaperColumn) -> Int? {
    guard let text = text(field) else { return nil }
    if let first = Fold.words(text).first, let count = Int(first),
      (0...Self.mostCopies).contains(count)
    {
      return count
    }
    note(.rule(.notANumber(field.label, typed: text)))
    return nil
  }
}
