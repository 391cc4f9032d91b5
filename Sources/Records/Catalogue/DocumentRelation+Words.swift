extension DocumentRelation {
  /// The relation as the page of one of its documents tells it: "được thay thế bởi 66/2026/NĐ-CP,
  /// từ 15/03/2026".
  ///
  /// - Parameter isOut: whether the page is that of the acting document.
  public func words(isOut: Bool) -> Phrase {
    let day =
      effectiveOn.map { Phrase("từ \($0.formatted)", "from \($0.formatted)") }
      ?? Phrase("chưa tìm thấy ngày", "day not found")
    return marked(act(isOut: isOut).appending(day, separator: ", "))
  }

  /// The same without its day.
  public func undatedWords(isOut: Bool) -> Phrase { marked(act(isOut: isOut)) }

  /// What is done to which document, and to which part of it.
  private func act(isOut: Bool) -> Phrase {
    guard !isStatedEnd else { return Phrase("hết hiệu lực", "no longer in force") }
    let number = Phrase(verbatim: (isOut ? to : from).rawValue)
    let act = (isOut ? kind.label : kind.passiveLabel).appending(number)
    guard let part else { return act }
    return act.appending(Phrase("phần: \(part)", "part: \(part)"), separator: ", ")
  }

  /// With whose words it is, and whether it is sure.
  private func marked(_ words: Phrase) -> Phrase {
    let isOwn = local != nil || isStatedEnd
    let told =
      isOwn ? words.appending(Phrase("[tự ghi: \(source)]", "[own: \(source)]")) : words
    guard !confidence.mayBeShownAsLaw else { return told }
    return told.appending(Phrase(verbatim: "[")).appending(confidence.label, separator: "")
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
