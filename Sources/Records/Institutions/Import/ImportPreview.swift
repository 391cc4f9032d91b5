/// What a list of schools would bring: shown before anything is written.
public struct ImportPreview: Equatable, Sendable {
  /// What would be added, in the order of the file.
  public private(set) var institutions: [Institution] = []
  /// The lines of ``institutions`` in the file.
  public private(set) var lines: [Int] = []
  public private(set) var refusals: [ImportRefusal] = []
  public private(set) var remarks: [ImportRemark] = []
  /// Rows that are right, those that are not kept above among them.
  public private(set) var acceptedRows = 0
  public private(set) var refusedRows = 0
  public private(set) var emptyRows = 0
  private let limit: Int

  /// - Parameter limit: how much is kept of each list; the numbers of rows count all.
  public init(keeping limit: Int = .max) { self.limit = limit }

  /// Rows with something in them.
  public var rows: Int { acceptedRows + refusedRows }

  public mutating func add(_ outcome: ImportOutcome, line: Int) {
    switch outcome {
    case .empty: emptyRows += 1
    case .refused(let problems):
      refusedRows += 1
      Self.append(problems.map { ImportRefusal(line: line, problem: $0) }, to: &refusals, limit)
    case .accepted(let institution, let remarks):
      acceptedRows += 1
      Self.append([institution], to: &institutions, limit)
      Self.append([line], to: &lines, limit)
      Self.append(remarks, to: &self.remarks, limit)
    }
  }

  private static func append<Element>(_ new: [Element], to list: inout [Element], _ limit: Int) {
    list += new.prefix(limit - list.count)
  }
}

extension ImportPreview {
  /// A list is taken whole or not at all: why this one is not; nil where it can be.
  public var obstacle: Phrase? {
    if refusedRows > 0 {
      return Phrase(
        "\(refusedRows) trong \(rows) dòng bị từ chối nên chưa dòng nào được ghi.",
        "\(refusedRows) of \(rows) rows are refused, so that none is saved.")
    }
    return acceptedRows > 0 ? nil : Phrase("Không có dòng nào để ghi.", "There is no row to save.")
  }
}
