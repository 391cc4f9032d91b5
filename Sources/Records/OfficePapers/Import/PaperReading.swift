import Ledger
import VietText

/// Reads a clerk's register row by row against the papers that stand here. The register is asked only
/// for the years that the rows name.
public struct PaperReading<Paper: RegisterPaper, Register: RegisterReader> {
  private let register: Register
  private let columns: Columns<PaperColumn>
  private let today: Day
  private let finder: ChildDetailFinder
  private let newIdentity: () -> RecordID
  /// The papers here by number or other key, a year together.
  private var standing: [Int: [String: Paper]] = [:]
  /// The line on which each number stands first.
  private var lines: [String: Int] = [:]
  /// What papers without a number are about.
  private let unnumbered: Set<String>
  public private(set) var preview: PaperPreview<Paper>

  public init(
    _ columns: Columns<PaperColumn>, fileName: String, from register: Register, at now: Moment,
    newIdentity: @escaping () -> RecordID
  ) throws(StoreError) {
    self.columns = columns
    self.register = register
    self.newIdentity = newIdentity
    today = now.day
    finder = try ChildDetailFinder(institutionsOf: register)
    unnumbered = Set(try Paper.unnumbered(in: register).map { Self.key($0.abstract) })
    preview = PaperPreview(fileName: fileName)
  }

  private static func key(_ text: String) -> String {
    Fold.words(text).joined(separator: " ")
  }

  /// What becomes of a row, after all rows that were read before it.
  public mutating func read(_ row: ImportRow) throws(StoreError) {
    guard !row.isEmpty else { return }
    guard row.cells.count == columns.fields.count else {
      return refuse(row, [.cellCount(found: row.cells.count, expected: columns.fields.count)])
    }
    if let words = row.onlyCell {
      return remark(
        row, Phrase("bỏ qua, không phải văn bản: “\(words)”", "no paper, passed over: “\(words)”"))
    }
    let id = Identifier<Paper>(newIdentity())
    let (paper, problems) = Paper.read(row, columns, id: id, today: today)
    guard problems.isEmpty else { return refuse(row, problems) }
    let rules = paper.problems(today: today)
    guard rules.isEmpty else { return refuse(row, rules.map { .rule($0) }) }
    if let first = lineBefore(of: paper, row.line) {
      return refuse(row, [.doubleInFile(paper.shortName.vietnamese, line: first)])
    }
    if let own = try own(paper) { compare(own, paper, row) } else { add(paper, row) }
  }
}

extension PaperReading {
  private mutating func refuse(_ row: ImportRow, _ problems: [ImportProblem]) {
    preview.refusals += problems.map { ImportRefusal(line: row.line, problem: $0) }
  }

  private mutating func remark(_ row: ImportRow, _ words: Phrase?) {
    guard let words else { return }
    preview.remarks.append(ToldRow(line: row.line, words: words))
  }

  /// The line further up that has the same number of the same year.
  private mutating func lineBefore(of paper: Paper, _ line: Int) -> Int? {
    guard let number = paper.registerNumber, let year = paper.registerYear else { return nil }
    let key = "\(number)|\(year)"
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }

  /// The paper that stands here under the number of this one, or that waits for it; each is given to
  /// one row alone.
  private mutating func own(_ paper: Paper) throws(StoreError) -> Paper? {
    guard let year = paper.registerYear else { return nil }
    if standing[year] == nil {
      var known: [String: Paper] = [:]
      for paper in try Paper.standing(in: year, register) {
        if let key = paper.registerNumber ?? paper.otherKey { known[key] = paper }
      }
      standing[year] = known
    }
    for key in [paper.registerNumber, paper.otherKey].compactMap(\.self) {
      if let own = standing[year]?.removeValue(forKey: key) { return own }
    }
    return nil
  }

  private mutating func add(_ paper: Paper, _ row: ImportRow) {
    preview.changes.rows.append(.init(line: row.line, paper: paper))
    preview.added.append(ToldRow(line: row.line, words: paper.line))
    remark(row, finder.warning(about: paper.abstract))
    if unnumbered.contains(Self.key(paper.abstract)) { remark(row, Self.waiting) }
    count(paper.wait(on: today))
  }

  private static var waiting: Phrase {
    Phrase(
      "sổ này có văn bản chưa lấy số cùng trích yếu; nếu là một thì ghi số cho văn bản ấy trước.",
      "one without a number has the same abstract here; if it is this one, number that one first.")
  }

  private mutating func compare(_ own: Paper, _ paper: Paper, _ row: ImportRow) {
    let comparison = PaperComparison(own, paper)
    let filled = comparison.filled
    let old = own.problems(today: today)
    let problems = filled.problems(today: today).filter { !old.contains($0) }
    guard problems.isEmpty else { return refuse(row, problems.map { .rule($0) }) }
    tell(comparison, own, row)
    guard filled != own else { return }
    preview.changes.rows.append(
      .init(line: row.line, paper: Paper(id: own.id, values: paper.values)))
    if own.wait(on: today) == .none { count(filled.wait(on: today)) }
  }

  private mutating func tell(
    _ comparison: PaperComparison<Paper>, _ own: Paper, _ row: ImportRow
  ) {
    func told(_ words: Phrase) -> ToldRow {
      ToldRow(line: row.line, words: own.shortName.appending(words, separator: ": "))
    }
    if !comparison.taken.isEmpty { preview.filled.append(told(comparison.takenWords)) }
    if !comparison.differing.isEmpty {
      let kept =
        comparison.isAnother
        ? Phrase("có lẽ là văn bản khác cùng số, không lấy gì", "perhaps another, nothing is taken")
        : Phrase("giữ của sổ này", "what stands here is kept")
      preview.different.append(told(comparison.differingWords.appending(kept, separator: "; ")))
    }
    guard comparison.taken.isEmpty, comparison.differing.isEmpty else { return }
    preview.unchanged.append(ToldRow(line: row.line, words: own.line))
  }

  private mutating func count(_ wait: PaperWait) {
    guard wait != .none else { return }
    preview.reminders += 1
    if wait == .late { preview.late += 1 }
  }
}
