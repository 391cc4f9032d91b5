import Ledger
import Records

/// The documents of a practice register, made one at a time.
///
/// The same size, seed and day always give the same documents. No two paragraphs are alike: each
/// ends in a list of nouns of its own (``NounLists``). From a province on, the last document is
/// as long as texts get.
public struct DemoDocuments: Sequence, IteratorProtocol {
  private let size: DemoSize
  private let seed: UInt64
  private let words: DemoWords
  private let now: Moment
  private var ordinal = 0
  private var lists: NounLists

  public init(size: DemoSize, seed: UInt64, words: DemoWords, now: Moment) {
    self.size = size
    self.seed = seed
    self.words = words
    self.now = now
    lists = NounLists(nouns: words.vocabulary.nouns, seed: seed)
  }

  public mutating func next() -> DemoDocument? {
    guard ordinal < size.documents else { return nil }
    defer { ordinal += 1 }
    var random = DemoRandom(seed: seed, .document, ordinal)
    let kind = DocumentKind.all[random.weighted(DocumentKind.all.map(\.weight))]
    let issuedOn = now.day.adding(days: -random.number(in: 1...2900))
    let number = kind.number(ordinal + 1, year: issuedOn.year)
    let limit = isLongest ? DocumentLengths.longest : DocumentLengths.draw(&random)
    let area = random.pick(GuidanceArea.allCases)
    let effectiveOn = random.chance(92) ? issuedOn.adding(days: random.below(60)) : nil
    var slots = DocumentSlots(
      words: words, random: random, lists: lists, kind: kind.name, symbol: number)
    let abstracts = words.phrases.document.abstracts
    let abstract = abstracts[slots.below(abstracts.count)].text(filling: &slots)
    var text = DocumentText(phrases: words.phrases.document, slots: slots, limit: limit)
    text.write(abstract: abstract)
    lists = text.slots.lists
    let document = ImportedDocument(
      number: number, type: kind.name, abstract: abstract, issuer: kind.issuer,
      issuedOn: issuedOn, effectiveOn: effectiveOn, area: area,
      textDigest: Digest32(hashing: text.bytes).description)
    return DemoDocument(document: document, text: String(decoding: text.bytes, as: UTF8.self))
  }

  private var isLongest: Bool { size != .commune && ordinal == size.documents - 1 }
}
