import Ledger
import Records

/// One line of a register of papers.
struct PaperLine: Encodable {
  let id: RecordID
  /// Empty for papers that came in.
  let state: String
  let cells: [String]

  private enum CodingKeys: String, CodingKey { case id, state, cells }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id.description, forKey: .id)
    try container.encode(state, forKey: .state)
    try container.encode(cells, forKey: .cells)
  }
}

extension OpenRegister {
  func lines(of register: PaperRegister) throws(StoreError) -> [PaperLine] {
    guard register == .out else {
      return try incomingPapers().map { paper in
        PaperLine(
          id: paper.id.record, state: "",
          cells: register == .handling ? paper.handlingCells : paper.registerCells)
      }
    }
    return try outgoingPapers().map {
      PaperLine(id: $0.id.record, state: $0.state.label[.ofProcess], cells: $0.registerCells)
    }
  }

  private func incomingPapers() throws(StoreError) -> [IncomingPaper] {
    try ListedRows { window throws(StoreError) in try reader.incomingPapers(window) }
      .rows.map(\.paper)
  }

  private func outgoingPapers() throws(StoreError) -> [OutgoingPaper] {
    try ListedRows { window throws(StoreError) in try reader.outgoingPapers(window) }
      .rows.map(\.paper)
  }

  /// The paper whose key begins so; more than one, or none, is refused.
  func outgoingPaper(keyed text: String) throws(StoreError) -> OutgoingPaper {
    let listed = try only(of: try outgoingPapers(), keyed: text)
    // Lists leave sealed words out.
    return try reader.outgoingPaper(listed.id) ?? listed
  }

  func incomingPaper(keyed text: String) throws(StoreError) -> IncomingPaper {
    try only(of: try incomingPapers(), keyed: text)
  }

  private func only<Record: Recorded>(
    of records: [Record], keyed text: String
  ) throws(StoreError) -> Record {
    let none = StoreError.rule(.noSuchRecord(Record.title, text))
    guard text.isKey else { throw none }
    let found = records.filter { $0.id.record.description.hasPrefix(text) }
    guard let record = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.id.record.shortKey }))
    }
    return record
  }
}
