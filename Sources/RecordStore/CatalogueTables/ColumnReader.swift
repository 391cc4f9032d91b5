import GRDB
import Records

/// Reads the columns of one catalogue row in the order in which they were written.
struct ColumnReader {
  private let row: Row
  private var place: Int

  init(_ row: Row, from place: Int = 0) {
    self.row = row
    self.place = place
  }

  private mutating func next() -> Int {
    place += 1
    return place - 1
  }

  mutating func text() throws(StoreError) -> String {
    guard let text = optionalText() else { throw damage() }
    return text
  }

  mutating func optionalText() -> String? { row[next()] }

  mutating func integer() throws(StoreError) -> Int {
    guard let number = optionalInteger() else { throw damage() }
    return number
  }

  mutating func optionalInteger() -> Int? { row[next()] }

  mutating func flag() throws(StoreError) -> Bool { try integer() != 0 }

  mutating func day() throws(StoreError) -> Day {
    guard let day = optionalDay() else { throw damage() }
    return day
  }

  mutating func optionalDay() -> Day? {
    optionalInteger().flatMap { Day(sinceEpoch: Int64($0)) }
  }

  mutating func code<Subject>() throws(StoreError) -> CatalogueCode<Subject> {
    CatalogueCode(try text())
  }

  mutating func optionalCode<Subject>() -> CatalogueCode<Subject>? {
    optionalText().map { CatalogueCode($0) }
  }

  mutating func choice<Choice: RawRepresentable<String>>() throws(StoreError) -> Choice {
    guard let choice = Choice(rawValue: try text()) else { throw damage() }
    return choice
  }

  mutating func phrase() throws(StoreError) -> Phrase {
    guard let phrase = optionalPhrase() else { throw damage() }
    return phrase
  }

  mutating func optionalPhrase() -> Phrase? {
    let (vietnamese, english) = (optionalText(), optionalText())
    guard let vietnamese, let english, !vietnamese.isEmpty, !english.isEmpty else { return nil }
    return Phrase(vietnamese, english)
  }

  mutating func lines() throws(StoreError) -> [String] {
    try text().split(separator: "\n").map(String.init)
  }

  mutating func codes<Subject>() throws(StoreError) -> [CatalogueCode<Subject>] {
    try lines().map { CatalogueCode($0) }
  }

  /// The column read last does not hold what the catalogue put there.
  private func damage() -> StoreError {
    let names = Array(row.columnNames)
    let name = names.indices.contains(place - 1) ? names[place - 1] : "\(place)"
    return .damaged(detail: "catalogue column \(name)")
  }
}
