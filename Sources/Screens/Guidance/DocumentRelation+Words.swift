import Records

extension DocumentRelation {
  /// The relation as the page of one of its documents tells it: "được thay thế bởi 66/2026/NĐ-CP,
  /// từ 15/03/2026".
  ///
  /// - Parameter isOut: whether the page is that of the acting document.
  func words(isOut: Bool) -> Phrase {
    let number = Phrase(verbatim: (isOut ? to : from).rawValue)
    var words = (isOut ? kind.label : kind.passiveLabel).appending(number)
    if let part {
      words = words.appending(Phrase("phần: \(part)", "part: \(part)"), separator: ", ")
    }
    let day =
      effectiveOn.map { Phrase("từ \($0.formatted)", "from \($0.formatted)") }
      ?? Phrase("chưa tìm thấy ngày", "day not found")
    words = words.appending(day, separator: ", ")
    if local != nil { words = words.appending(Phrase("[tự ghi: \(source)]", "[own: \(source)]")) }
    guard !confidence.mayBeShownAsLaw else { return words }
    return words.appending(Phrase(verbatim: "[")).appending(confidence.label, separator: "")
      .appending(Phrase(verbatim: "]"), separator: "")
  }
}

extension DocumentRelation.Kind {
  /// What became of the older document.
  fileprivate var passiveLabel: Phrase {
    switch self {
    case .replaces: Phrase("được thay thế bởi", "replaced by")
    case .amends: Phrase("được sửa đổi, bổ sung bởi", "amended by")
    case .partlyRepeals: Phrase("bị bãi bỏ một phần bởi", "partly repealed by")
    case .details: Phrase("được quy định chi tiết bởi", "detailed by")
    case .reassigns: Phrase("thẩm quyền được chuyển bởi", "powers reassigned by")
    case .endsEffectOf: Phrase("hết hiệu lực theo", "ended by")
    }
  }
}
