import Delimited
import Records

/// What is wrong with a file of the catalogue, and exactly where.
public struct CatalogueError: Error, Sendable, Hashable {
  /// The file's name within the catalogue folder.
  public let file: String
  /// From 1; nil when the whole file is meant.
  public let line: Int?
  /// The name in the header; nil when the whole line is meant.
  public let column: String?
  public let problem: Problem

  public enum Problem: Sendable, Hashable {
    case unreadable(errno: Int32)
    case notAFile
    /// The limit is in bytes.
    case tooLarge(limit: Int)
    case malformed(DelimitedError)
    /// The questions of a tree do not hang together.
    case brokenTree(DecisionTree.Defect)
    /// The file holds no header.
    case noHeader
    case wrongHeader(expected: [String], found: [String])
    case wrongFieldCount(expected: Int, found: Int)
    case empty
    /// A blank at the start or the end.
    case edgeBlank
    /// A combining mark: the text is not composed (NFC).
    case notComposed(scalar: UInt32)
    /// A control, a bidirectional override or an invisible character.
    case controlCharacter(scalar: UInt32)
    /// A letter that only looks like one of the Vietnamese alphabet, as U+00D0 for Đ.
    case lookAlike(scalar: UInt32)
    case notADay(text: String)
    case notANumber(text: String)
    case outOfRange(value: Int, allowed: ClosedRange<Int>)
    /// Not one of the values that the column may hold.
    case unknownValue(text: String)
    case unknownReference(text: String, table: String)
    case duplicate(text: String, firstLine: Int)
    /// A text stands in one language only.
    case oneLanguageOnly
    /// Two columns of the row contradict each other.
    case contradicts(column: String)
    case wrongRowCount(expected: Int, found: Int)
    case tooManyRows(limit: Int)
    /// The bytes are not those whose SHA-256 the manifest names.
    case otherContents
    /// The manifest does not name this file, or names it although it is unknown.
    case notInManifest
  }

  public init(file: String, line: Int? = nil, column: String? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}
