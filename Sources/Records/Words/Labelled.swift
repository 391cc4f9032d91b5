/// A closed list of codes, each with its words: levels, states, sources of news.
///
/// Raw values are stored in the ledger: they are never renamed and never used for another meaning.
public protocol Labelled: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  var label: Phrase { get }
}
