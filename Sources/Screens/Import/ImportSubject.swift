import Importing
import Records
import Terminal

/// A kind of list that ``ImportPage`` takes in: what it is called, how it is read, what it brings.
protocol ImportSubject {
  associatedtype Field: ImportedColumn

  var title: Phrase { get }
  /// What the file must be.
  var hint: Phrase { get }
  /// The heading above the columns.
  var columnsStep: Phrase { get }
  /// What columns can mean.
  var meanings: [Field] { get }
  /// What else can be done while the columns are looked at.
  var columnOffers: [Offer] { get }

  /// Asks what was taken in before.
  mutating func load(from register: some RegisterReader) throws(StoreError)
  /// Files that were taken in before, a line each.
  func earlier(in surroundings: Surroundings) -> [String]
  func read(_ bytes: [UInt8]) throws(SchoolFileError) -> SchoolFile
  /// Why a file that can be read is no list of this kind.
  func misfit(_ file: SchoolFile) -> Phrase?
  /// Learns of a file that was read.
  ///
  /// - Parameter isNew: whether its columns have to be given their meanings.
  mutating func opened(_ file: SchoolFile, _ bytes: [UInt8], isNew: Bool)
  /// Whether the action gave the columns other meanings.
  mutating func changeMeanings(_ action: Action) -> Bool
  /// What keeps the list from being read; nil when it can be.
  func problem(in columns: Columns<Field>) -> RuleError?
  func outlook(
    _ file: SchoolFile, named name: String, _ columns: Columns<Field>,
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) -> ImportOutlook
}

/// What a file would bring.
struct ImportOutlook {
  /// Takes the file in, whole.
  let change: Change
  /// Why it cannot be taken; nil when it can be.
  let obstacle: Phrase?
  /// What is told of it, row by row.
  let lines: [RecordLine]
}

extension ImportSubject {
  var columnsStep: Phrase {
    Phrase(
      "Bước 2/3: mỗi cột là gì? Enter đổi, Tab xem trước.",
      "Step 2 of 3: what is each column? Enter changes, Tab previews.")
  }
  var columnOffers: [Offer] { [] }

  mutating func load(from register: some RegisterReader) throws(StoreError) {}
  func earlier(in surroundings: Surroundings) -> [String] { [] }
  func read(_ bytes: [UInt8]) throws(SchoolFileError) -> SchoolFile { try SchoolFile(bytes) }
  func misfit(_ file: SchoolFile) -> Phrase? { nil }
  mutating func opened(_ file: SchoolFile, _ bytes: [UInt8], isNew: Bool) {}
  mutating func changeMeanings(_ action: Action) -> Bool { false }
}
