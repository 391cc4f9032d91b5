/// The registers of papers as Decree 30/2020/NĐ-CP has their columns (annex IV).
public enum PaperRegister: String, CaseIterable, Sendable {
  /// Outgoing papers, ten columns.
  case out
  /// Incoming papers, ten columns.
  case incoming = "in"
  /// Handling of incoming papers, seven columns.
  case handling

  public var label: Phrase {
    switch self {
    case .out: Phrase("Sổ đăng ký văn bản đi", "Register of outgoing papers")
    case .incoming: Phrase("Sổ đăng ký văn bản đến", "Register of incoming papers")
    case .handling: Phrase("Sổ theo dõi giải quyết văn bản đến", "Register of handling")
    }
  }

  /// The headings, in Vietnamese: the registers are official.
  public var columns: [String] {
    switch self {
    case .out:
      [
        "Số, ký hiệu", "Ngày tháng văn bản", "Tên loại và trích yếu", "Người ký", "Nơi nhận",
        "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
      ]
    case .incoming:
      [
        "Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng văn bản",
        "Tên loại và trích yếu", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú",
      ]
    case .handling:
      [
        "Số đến", "Tên loại, số, ngày tháng và tác giả", "Đơn vị hoặc người nhận",
        "Thời hạn giải quyết", "Tiến độ giải quyết", "Số, ký hiệu văn bản trả lời", "Ghi chú",
      ]
    }
  }
}

extension OutgoingPaper {
  /// The line of the register of outgoing papers.
  public var registerCells: [String] {
    [
      numberAndSymbol ?? "", issuedOn?.formatted ?? "", abstract, signer, recipients, keeper,
      copies.map(String.init) ?? "", sentOn?.formatted ?? "", receipt, note,
    ]
  }
}

extension IncomingPaper {
  /// The line of the register of incoming papers.
  public var registerCells: [String] {
    [
      arrivedOn.formatted, arrivalNumber.map(String.init) ?? "", author, number,
      issuedOn?.formatted ?? "", abstract, unit, passedOn?.formatted ?? "", receipt, note,
    ]
  }

  /// The line of the register of handling.
  public var handlingCells: [String] {
    let what = [abstract, number, issuedOn?.formatted ?? "", author].filter { !$0.isEmpty }
    return [
      arrivalNumber.map(String.init) ?? "", what.joined(separator: "; "), unit,
      dueOn?.formatted ?? "", progress, answer, note,
    ]
  }
}
