/// A file that holds another register than the one it is to be taken into.
public struct PaperMisfit: Explained {
  private let direction: PaperDirection

  /// Nil for a file that may hold the register.
  ///
  /// - Parameters:
  ///   - header: the titles of the columns.
  ///   - direction: into which register the file is to be taken.
  public init?(header: [String], for direction: PaperDirection) {
    let known = Set(Columns<PaperColumn>(header: header).fields.compactMap(\.self))
    let came = known.contains(.arrivalNumber) || known.isSuperset(of: [.arrivedOn, .author])
    let went = !known.isDisjoint(with: [.signer, .recipients, .keeper])
    guard direction == .outgoing ? came : went && !came else { return nil }
    self.direction = direction
  }

  public var what: Phrase { Phrase("Chưa nhập.", "Nothing was imported.") }
  public var why: Phrase {
    switch direction {
    case .outgoing:
      Phrase(
        "Tệp có cột ngày đến hoặc số đến: đây là sổ văn bản đến.",
        "The file has a column of arrival: it is the register of incoming papers.")
    case .incoming:
      Phrase(
        "Tệp có cột người ký hoặc nơi nhận, không có cột đến: đây là sổ văn bản đi.",
        "The file has signers or recipients and no arrival: it is the register of outgoing papers.")
    }
  }
  public var remedy: Phrase {
    switch direction {
    case .outgoing:
      Phrase(
        "Nhập ở danh sách văn bản đến (lệnh: --register incoming).",
        "Import it in the list of incoming papers (command: --register incoming).")
    case .incoming:
      Phrase(
        "Nhập ở danh sách văn bản đi (lệnh: --register outgoing).",
        "Import it in the list of outgoing papers (command: --register outgoing).")
    }
  }
}
