extension ChildDetailReading {
  /// A link to a picture or clip of children, or one that is sent along.
  mutating func readPictures() {
    for index in words.indices {
      if let end = linkEnd(from: index), isOfChildren(index..<end) {
        find(.picture, .likely, at: index..<end)
      } else if isSentAlong(index), context(of: index).hasChildren {
        find(.picture, .likely, at: index..<(index + 1))
      }
    }
  }

  private static let pictures = Vocabulary(
    "ảnh, hình ảnh, clip, video, hình, đoạn phim, livestream")
  private static let sending = Vocabulary("kèm, đính kèm, kèm theo, gửi kèm, xem")
  private static let linkStarts: Set<String> = ["http", "https", "www"]
  private static let sites: Set<String> = [
    "facebook", "fb", "youtube", "youtu", "tiktok", "zalo", "drive", "instagram",
  ]
  private static let siteEnds: Set<String> = ["com", "be", "me", "vn", "watch", "google"]

  /// Words of an address at most.
  private static let mostLinkWords = 40

  /// The end of the link that begins at a word: at the next blank.
  private func linkEnd(from index: Int) -> Int? {
    let next = index + 1
    guard words.indices.contains(next), !words[next].gap.contains(.space) else { return nil }
    let isLink =
      Self.linkStarts.contains(words[index].folded)
      || Self.sites.contains(words[index].folded) && words[next].gap == .dot
        && Self.siteEnds.contains(words[next].folded)
    guard isLink else { return nil }
    var end = next
    while end < words.count, end - index < Self.mostLinkWords, !words[end].gap.contains(.space),
      !words[end].gap.contains(.end)
    {
      end += 1
    }
    return end
  }

  /// Whether what stands around a link speaks of children or of pictures; its own words do not
  /// count.
  private func isOfChildren(_ link: Range<Int>) -> Bool {
    let isOfOffice = link.contains { words[$0].folded == "gov" || words[$0].folded == "edu" }
    guard !isOfOffice else { return false }
    let before = near(link.lowerBound, before: Self.wordsAround, after: 0).lowerBound
    let after = near(link.upperBound - 1, before: 0, after: Self.wordsAround).upperBound
    return [before..<link.lowerBound, link.upperBound..<after].contains {
      ChildWords.child.stands(in: $0, of: text) || Self.pictures.stands(in: $0, of: text)
    }
  }

  /// Words before and behind a link that say what it shows.
  private static let wordsAround = 12

  private func isSentAlong(_ index: Int) -> Bool {
    Self.pictures.count(at: index, in: text) > 0
      && Self.sending.stands(in: near(index, before: 3, after: 0), of: text)
  }
}
