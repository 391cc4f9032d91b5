import Records

extension ClockRule {
  /// "24 giờ từ khi biết".
  var span: Phrase { limit.label.appending(countedFrom.label) }

  /// "mức 3–4 · NĐ, DB"; nothing for a rule of every incident.
  var scope: Phrase? {
    let codes = categories.map(\.rawValue).joined(separator: ", ")
    let level =
      levels.lowerBound == levels.upperBound
      ? Phrase("mức \(levels.lowerBound)", "level \(levels.lowerBound)")
      : Phrase(
        "mức \(levels.lowerBound)–\(levels.upperBound)",
        "levels \(levels.lowerBound)–\(levels.upperBound)")
    let parts = [
      levels == 1...4 ? nil : level, codes.isEmpty ? nil : Phrase(verbatim: codes),
    ].compactMap { $0 }
    return parts.dropFirst().reduce(parts.first) { $0?.appending($1, separator: " · ") }
  }

  /// Whose rule it is, in brackets; "đề xuất" for what the program proposes.
  var tag: Phrase {
    switch basisKind {
    case .law where !confidence.mayBeShownAsLaw: Phrase("[chưa chắc]", "[unsure]")
    case .law: Phrase("[pháp luật]", "[law]")
    case .province: Phrase("[tỉnh]", "[province]")
    case .commune: Phrase("[xã]", "[commune]")
    case .default: Phrase("[đề xuất]", "[proposal]")
    }
  }
}

extension LocalClockRule {
  /// "2 giờ từ khi biết", or that the rule is not used.
  var words: Phrase {
    isOff
      ? Phrase("không áp dụng", "not used") : limit.label.appending(countedFrom.label)
  }

  var span: Phrase {
    let start = Phrase("từ \(from.formatted)", "from \(from.formatted)")
    guard let until else { return start }
    return start.appending(
      Phrase("đến hết \(until.formatted)", "until \(until.formatted)"))
  }
}

extension ClockSheet {
  static let lawRemark = Phrase(
    "Quy định của pháp luật: chỉ rút ngắn hoặc ghi chú thêm; không nới, không tắt.",
    "A rule of law: it can be shortened or annotated, never lengthened or switched off.")
  static let proposalRemark = Phrase(
    "Đề xuất của phần mềm, không phải quy định: sửa, tắt, hoặc ghi quy định của tỉnh, xã.",
    "A proposal of the program and nobody's rule: change it, switch it off, or enter your own.")
}
