/// Writes the text of one document: parts, chapters, sections, articles, clauses and points.
struct DocumentText {
  private(set) var bytes: [UInt8] = []
  private(set) var slots: DocumentSlots
  private let phrases: DocumentPhrases
  /// Bytes that the text may have.
  private let limit: Int
  private var isFull = false
  private var (part, chapter, section, article) = (0, 0, 0, 0)

  init(phrases: DocumentPhrases, slots: DocumentSlots, limit: Int) {
    self.phrases = phrases
    self.slots = slots
    self.limit = limit
    bytes.reserveCapacity(limit)
  }

  /// Texts longer than so many bytes have the division.
  private static let leastWithParts = 300_000
  private static let leastWithChapters = 8_000
  private static let leastWithSections = 60_000
  /// What an article needs at least, bytes.
  private static let article = 900

  mutating func write(abstract: String) {
    paragraph(phrases.titles, 1)
    bytes += abstract.utf8
    bytes.append(UInt8(ascii: "\n"))
    for number in 1...slots.number(in: 1...3) { paragraph(phrases.grounds, number) }
    repeat { writePart() } while hasRoom
  }

  private var hasRoom: Bool { !isFull && bytes.count + Self.article < limit }

  private mutating func writePart() {
    guard limit >= Self.leastWithParts else { return writeChapters(.max) }
    part += 1
    chapter = 0
    paragraph(phrases.parts, part)
    writeChapters(slots.number(in: 3...7))
  }

  private mutating func writeChapters(_ count: Int) {
    var written = 0
    repeat {
      if limit >= Self.leastWithChapters {
        chapter += 1
        section = 0
        paragraph(phrases.chapters, chapter)
      }
      writeSections()
      written += 1
    } while hasRoom && written < count
  }

  private mutating func writeSections() {
    let hasSections = limit >= Self.leastWithSections && slots.chance(60)
    for _ in 0..<(hasSections ? slots.number(in: 2...4) : 1) where section == 0 || hasRoom {
      if hasSections {
        section += 1
        paragraph(phrases.sections, section)
      }
      writeArticles(slots.number(in: 3...8))
    }
  }

  private mutating func writeArticles(_ count: Int) {
    var written = 0
    repeat {
      article += 1
      paragraph(phrases.articles, article)
      for clause in 1...slots.number(in: 1...6) where clause == 1 || hasRoom { writeClause(clause) }
      written += 1
    } while hasRoom && written < count
  }

  private mutating func writeClause(_ number: Int) {
    guard slots.chance(28) else { return paragraph(phrases.clauses, number) }
    paragraph(phrases.leads, number)
    for point in 1...slots.number(in: 3...6) where point < 3 || hasRoom {
      paragraph(phrases.points, point)
    }
  }

  /// One line; what goes beyond the limit is taken back, and nothing follows it.
  private mutating func paragraph(_ templates: [Template], _ number: Int) {
    guard !isFull else { return }
    let end = bytes.count
    slots.number = number
    templates[slots.below(templates.count)].write(to: &bytes, filling: &slots)
    bytes.append(UInt8(ascii: "\n"))
    guard bytes.count > limit else { return }
    bytes.removeSubrange(end...)
    isFull = true
  }
}
