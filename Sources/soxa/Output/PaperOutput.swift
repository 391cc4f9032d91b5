import Papers
import Records

/// A paper, as JSON.
struct PaperOutput: Encodable {
  let kind: String
  let title: String
  let symbol: String
  let addressees: [String]
  /// What the officer should look at before it goes on.
  let notes: [String]
  let lines: [String]
  let path: String?

  init(_ paper: Paper, _ label: Phrase, kind: String, _ notes: [Phrase], path: String?) {
    self.kind = kind
    title = label[.ofProcess]
    symbol = paper.head.symbol
    addressees = paper.addressees
    self.notes = notes.map { $0[.ofProcess] }
    lines = paper.plainPages().flatMap(\.self)
    self.path = path
  }
}
