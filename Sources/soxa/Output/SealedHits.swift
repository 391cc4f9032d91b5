import Records

/// What a search finds among sealed words, printed as it is found; nothing of it is kept.
struct SealedHits {
  private let text: String
  private let limit: Int

  /// - Parameter limit: hits that are told.
  init(_ text: String, limit: Int) {
    self.text = text
    self.limit = limit
  }

  /// - Returns: whether anything was found.
  func print(in register: OpenRegister) throws -> Bool {
    var isFound = false
    try walk(register) { hit in
      if !isFound { try Console.line(SearchGroup.Kind.sealed.label[.ofProcess]) }
      isFound = true
      try Console.lines(hit.lines)
    }
    if try register.header().isLocked {
      Console.warn(
        say(
          "soxa: Chưa tìm trong nội dung niêm phong; thêm --unlock để tìm cả ở đó.",
          "soxa: Sealed text was not searched; add --unlock to search it too."))
    }
    return isFound
  }

  /// The same as one group; none where nothing was found.
  func group(in register: OpenRegister) throws -> [SearchGroup] {
    var hits: [SearchHit] = []
    try walk(register) { hits.append($0) }
    guard !hits.isEmpty else { return [] }
    return [
      SearchGroup(kind: .sealed, hits: hits, found: BoundedCount(counted: hits.count))
    ]
  }

  /// Each record once, up to the limit.
  private func walk(_ register: OpenRegister, _ body: (SearchHit) throws -> Void) throws {
    var seen: Set<SearchHit.Target> = []
    var place: SealedSearchPlace? = .start
    while let from = place, seen.count < limit {
      let slice = try register.reader.searchSealed(text, from: from)
      for hit in slice.hits where seen.count < limit && seen.insert(hit.target).inserted {
        try body(hit)
      }
      place = slice.next
    }
  }
}
