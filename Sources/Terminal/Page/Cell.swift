/// One cell of a page: a letter with its marks, and what it means. 16 bytes.
public struct Cell: Equatable, Sendable {
  /// The most combining marks that one cell keeps; Vietnamese needs two. More are dropped.
  public static let markLimit = 4
  /// An empty cell.
  public static let blank = Cell(" ", .plain)

  private let base: UInt32
  public let style: Style
  /// The columns of the letter: 1 or 2, and 0 for the right half of a wide letter.
  public let span: UInt8
  /// Four UTF-16 code units, the first mark lowest, 0 where there is none.
  private var packedMarks: UInt64 = 0

  init(_ scalar: Unicode.Scalar, _ style: Style, span: UInt8 = 1) {
    base = scalar.value
    self.style = style
    self.span = span
  }
}

extension Cell {
  /// The right half of a wide letter.
  static func rightHalf(_ style: Style) -> Cell { Cell(" ", style, span: 0) }

  /// The letter without its marks.
  public var scalar: Unicode.Scalar { Unicode.Scalar(base) ?? " " }

  /// The combining marks, in the order in which they came.
  public var marks: [Unicode.Scalar] {
    guard packedMarks != 0 else { return [] }
    return (0..<Cell.markLimit).compactMap { index in
      let unit = UInt16(truncatingIfNeeded: packedMarks >> (UInt64(index) * 16))
      return unit == 0 ? nil : Unicode.Scalar(unit)
    }
  }

  public var hasMarks: Bool { packedMarks != 0 }

  /// Adds a combining mark of the basic plane; a fifth mark, or one beyond that plane, is dropped.
  mutating func add(mark: Unicode.Scalar) {
    guard mark.value <= 0xFFFF else { return }
    for index in 0..<UInt64(Cell.markLimit) where (packedMarks >> (index * 16)) & 0xFFFF == 0 {
      packedMarks |= UInt64(mark.value) << (index * 16)
      return
    }
  }

  /// The same letter with another meaning.
  func styled(_ style: Style) -> Cell {
    var cell = Cell(scalar, style, span: span)
    cell.packedMarks = packedMarks
    return cell
  }
}
