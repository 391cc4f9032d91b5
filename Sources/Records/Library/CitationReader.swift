/// Reads citations from the words of a line: places from the smallest to the largest, and then the
/// document.
struct CitationReader {
  let words: [CitedWord]
  /// Where the line stands.
  let unit: UnitName?

  struct Found {
    let citation: Citation
    /// The first word behind it.
    let end: Int
  }

  /// The citation that begins with a word.
  func citation(at start: Int) -> Found? {
    if let chain = chain(at: start) { return placed(chain, from: start) }
    guard let document = document(at: start), document.document != .own else { return nil }
    return whole(document, from: start)
  }

  /// Places with the document behind them, or in the unit itself: "khoản 1 Điều này".
  private func placed(_ chain: Chain, from start: Int) -> Found? {
    let isOfSomething = word(chain.end)?.key == "cua"
    let document =
      words[chain.end - 1].endsSentence
      ? nil : self.document(at: chain.end + (isOfSomething ? 1 : 0))
    guard let document else {
      guard chain.namesOwnUnit, !chain.places.isEmpty else { return nil }
      return found(start, chain.end, .own, chain.places)
    }
    return found(start, document.end, document.document, chain.places)
  }

  /// A document, with the places that stand behind it: "… 142/2025/NĐ-CP (khoản 1 Điều 16)".
  private func whole(_ document: Named, from start: Int) -> Found {
    var next = document.end
    if word(next)?.key == "tai" { next += 1 }
    let isApart = next == document.end && word(next)?.isBracketed != true
    if !isApart, !words[document.end - 1].endsSentence, let chain = chain(at: next),
      !chain.namesOwnUnit, self.document(at: chain.end) == nil
    {
      return found(start, chain.end, document.document, chain.places)
    }
    return found(start, document.end, document.document, [])
  }

  private func found(
    _ start: Int, _ end: Int, _ document: Citation.Document, _ places: [Clause]
  ) -> Found {
    let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
    return Found(
      citation: Citation(range: range, document: document, places: places), end: end)
  }

  func word(_ place: Int) -> CitedWord? { words.indices.contains(place) ? words[place] : nil }
}

extension CitationReader {
  /// The longest chain from a word on that names an article, a chapter or an annex.
  func chain(at start: Int) -> Chain? {
    var reader = ChainReader(words: words, unit: unit, start: start)
    return reader.chain()
  }
}

// MARK: - Documents

extension CitationReader {
  struct Named {
    let document: Citation.Document
    let end: Int
  }

  /// Words of types, longest first.
  private static let types: [[String]] = [
    ["thong", "tu", "lien", "tich"], ["van", "ban", "hop", "nhat"], ["thong", "tu"],
    ["nghi", "dinh"], ["nghi", "quyet"], ["quyet", "dinh"], ["bo", "luat"], ["phap", "lenh"],
    ["cong", "van"], ["cong", "dien"], ["chi", "thi"], ["ke", "hoach"], ["huong", "dan"],
    ["thong", "bao"], ["quy", "che"], ["quy", "dinh"], ["dieu", "le"], ["van", "ban"], ["luat"],
  ]
  private static let titled: Set<String> = ["luat", "bo", "phap"]

  func document(at start: Int) -> Named? {
    guard let first = word(start) else { return nil }
    if first.isDocumentNumber { return Named(document: .named(first.text), end: start + 1) }
    guard let type = Self.types.first(where: { begins(with: $0, at: start) }) else { return nil }
    let place = start + type.count
    guard !words[place - 1].isEnded, let next = word(place) else { return nil }
    if next.key == "nay" { return Named(document: .own, end: place + 1) }
    if let number = number(at: place) { return number }
    guard Self.titled.contains(type[0]), first.beginsCapital else { return nil }
    return title(from: start, behind: place)
  }

  private func begins(with type: [String], at start: Int) -> Bool {
    type.indices.allSatisfy { word(start + $0)?.key == type[$0] }
      && (words[start].beginsCapital || word(start + type.count)?.key == "so")
  }

  /// "số 142/2025/NĐ-CP", "142/2025".
  private func number(at place: Int) -> Named? {
    let place = word(place)?.key == "so" ? place + 1 : place
    guard let word = word(place), word.isDocumentNumber || word.isShortNumber else { return nil }
    return Named(document: .named(word.text), end: place + 1)
  }

  private static let titleWords = 10
  /// Words at which the title of a law must have ended.
  private static let stops: Set<String> = [
    "nay", "so", "ngay", "nam", "quy", "duoc", "co", "la", "thi", "phai", "da", "cua", "khong",
    "hoac", "neu", "khi", "de", "trong", "tai", "theo", "cung", "voi", "do",
  ]

  /// "Luật Giáo dục": the words behind the type up to one that cannot belong to a title.
  private func title(from start: Int, behind place: Int) -> Named? {
    guard let first = word(place), first.beginsCapital else { return nil }
    var end = place
    while let word = word(end), end - place < Self.titleWords, !Self.stops.contains(word.key),
      word.key != "va" || self.word(end + 1)?.beginsCapital != true
    {
      end += 1
      if word.isEnded { break }
    }
    guard end > place else { return nil }
    if !words[end - 1].isEnded, let number = number(at: end) { return number }
    let title = words[start..<end].map(\.text).joined(separator: " ")
    return Named(document: .named(title), end: end)
  }
}
