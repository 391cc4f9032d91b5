import Importing
import Records
import VietText

/// A list in a file: read whole, told row by row, taken whole or not at all.
struct ListFile<Field: ImportedColumn> {
  let options: ListFileOptions
  let common: CommonOptions
  /// What columns can mean.
  let meanings: [Field]

  /// - Parameters:
  ///   - read: makes a table of the bytes.
  ///   - problem: what keeps a table from being read; nil when it can be.
  ///   - outlook: what the file would bring.
  func carryOut(
    reading read: ([UInt8]) throws -> SchoolFile,
    problem: (Columns<Field>) -> RuleError?,
    outlook: (SchoolFile, [UInt8], Columns<Field>, OpenRegister) throws -> ListOutlook
  ) throws {
    let maps = try options.map.map { try ColumnOption<Field>($0) }
    let register = try options.dryRun ? OpenRegister.forReading(common) : .forWriting(common)
    let bytes = try ForeignFile.bytes(at: options.file)
    let file = try read(bytes)
    var columns = Columns(header: file.header, among: meanings)
    for map in maps { try map.apply(to: &columns, file.header) }
    if let problem = problem(columns) { throw StoreError.rule(problem) }
    let outlook = try outlook(file, bytes, columns, register)
    for refusal in outlook.refusals { warn(ToldRow(refusal)) }
    let isSaved = !options.dryRun && outlook.obstacle == nil
    if isSaved { try register.note(outlook.change) }
    if common.json {
      try JSON.print(outlook.output(isSaved))
    } else {
      try tell(outlook, isSaved: isSaved)
    }
    if let obstacle = outlook.obstacle {
      if outlook.refusals.isEmpty { throw NothingNew() }
      throw RefusedList(because: obstacle)
    }
  }

  private func tell(_ outlook: ListOutlook, isSaved: Bool) throws {
    for told in outlook.warnings { warn(told) }
    if !isSaved { for told in outlook.accepted { try Console.line(Self.words(told)) } }
    let count = outlook.accepted.count
    try Console.line(
      isSaved
        ? say("Đã nhập \(count) dòng.", "Rows imported: \(count).")
        : say("Đọc được \(count) dòng. Chưa ghi gì.", "Rows read: \(count). Nothing is saved."))
    for words in outlook.notes { try Console.line(words[.ofProcess]) }
  }

  private func warn(_ told: ToldRow) { Console.warn(Self.words(told)) }

  private static func words(_ told: ToldRow) -> String {
    say("Dòng \(told.line): ", "Line \(told.line): ") + told.words[.ofProcess]
  }
}

/// What a list would bring.
struct ListOutlook {
  /// Takes the list in, whole.
  let change: Change
  /// Why it cannot be taken; nil when it can be.
  let obstacle: Phrase?
  let refusals: [ImportRefusal]
  /// The rows that would be written, or are.
  let accepted: [ToldRow]
  /// What the officer should look at.
  let warnings: [ToldRow]
  /// Said of the whole file.
  let notes: [Phrase]
  /// The whole as JSON, after it was saved or not.
  let output: (Bool) -> any Encodable
}

/// A row of a list as JSON.
struct ToldOutput: Encodable {
  let line: Int
  let words: String

  init(_ told: ToldRow) {
    line = told.line
    words = told.words[.ofProcess]
  }
}

extension ListFileOptions {
  /// The name of the file, safe to be kept and shown.
  var fileName: String {
    SafeText(file.split(separator: "/").last.map(String.init) ?? file, .line).string
  }
}
