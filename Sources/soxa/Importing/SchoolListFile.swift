import Delimited
import Importing
import Ledger
import RecordStore
import Records

/// A list of schools in a file, read through twice: first to see whether every row is right, then
/// to save. Neither the file nor its rows ever stand in memory whole.
struct SchoolListFile {
  private let path: String
  private let header: [String]
  let mapping: ColumnMapping
  private let register: OpenRegister
  private let own: Commune

  init(_ path: String, _ options: [ColumnOption<ImportField>], in register: OpenRegister) throws {
    self.path = path
    self.register = register
    own = try register.header().commune
    header = try Self.rows(of: path).header
    var mapping = ColumnMapping(header: header)
    for option in options { try option.apply(to: &mapping, header) }
    guard mapping.problem == nil else { throw ListWithoutNames(titles: header) }
    self.mapping = mapping
  }

  /// Rows of each kind that are kept to be shown.
  private static let shownLimit = 200

  /// Reads every row.
  ///
  /// - Parameter tell: called with every reason against a row, in the order of the file.
  func check(telling tell: (ImportRefusal) -> Void) throws -> ImportPreview {
    var rows = try Self.rows(of: path)
    var reading = reading(seekingDoubles: true)
    var preview = ImportPreview(keeping: Self.shownLimit)
    while let row = try rows.next() {
      let outcome = try reading.read(row)
      preview.add(outcome, line: row.line)
      guard case .refused(let problems) = outcome else { continue }
      for problem in problems { tell(ImportRefusal(line: row.line, problem: problem)) }
    }
    return preview
  }

  /// Saves the institutions of all rows as one change.
  ///
  /// - Parameter count: how many ``check(telling:)`` has found. A file that has become another one
  ///   since is refused, and nothing is saved.
  func write(_ count: Int) throws {
    guard let officer = register.officer else {
      throw StoreError.rule(.noSuchRecord(Officer.title, ""))
    }
    var rows = try Self.rows(of: path)
    var reading = reading(seekingDoubles: false)
    var left = count
    _ = try register.store.importInstitutions(count: count, by: officer) {
      () throws(StoreError) in
      let institution = try next(&rows, &reading)
      guard (institution == nil) == (left == 0) else { throw .changedMeanwhile(path: path) }
      left -= 1
      return institution
    }
  }

  private func next(
    _ rows: inout SchoolRows, _ reading: inout ImportReading<StoreReader>
  ) throws(StoreError) -> Institution? {
    while true {
      let row: ImportRow?
      do { row = try rows.next() } catch { throw .changedMeanwhile(path: path) }
      guard let row else { return nil }
      switch try reading.read(row) {
      case .empty: continue
      case .accepted(let institution, _): return institution
      case .refused: throw .changedMeanwhile(path: path)
      }
    }
  }

  private func reading(seekingDoubles: Bool) -> ImportReading<StoreReader> {
    var chance = StoreEnvironment.systemChance()
    return ImportReading(
      mapping, against: register.reader, own: own, today: register.now.day,
      seeksDoubles: seekingDoubles, newIdentity: { RecordID.random(using: &chance) })
  }

  private static func rows(of path: String) throws -> SchoolRows {
    do throws(SchoolFileError) {
      return try SchoolRows(path: path)
    } catch {
      guard case .format(let cause) = error, cause.isOfTheFile else { throw error }
      throw ForeignFile.trouble(cause, at: path)
    }
  }
}

extension SchoolListFile {
  /// What each column means.
  var columns: [Phrase] {
    zip(header, mapping.fields).map { title, field in
      let meaning = field?.label ?? Phrase("bỏ qua", "passed over")
      return Phrase("Cột “\(title)”", "Column “\(title)”").appending(meaning, separator: ": ")
    }
  }

  var assumptions: [Phrase] {
    mapping.assumptions(ownCommune: own.fullName(on: register.now.day))
  }
}

extension DelimitedError {
  /// Whether the file itself is the trouble, and nothing that stands in it.
  fileprivate var isOfTheFile: Bool {
    switch self {
    case .unreadable, .notAFile: true
    default: false
    }
  }
}
