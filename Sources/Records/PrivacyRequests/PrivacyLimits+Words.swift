extension PrivacyLimits {
  /// A limit with its time and its ground; or that the tables have none.
  public func words(_ limit: Limit) -> Phrase {
    guard let clock = limit.clock else {
      return limit.what.appending(Self.unknown, separator: ": ")
    }
    var words = limit.what.appending(clock.limit.label, separator: ": ")
    if let time = time(limit) { words = words.appending(time, separator: " · ") }
    if let document = clock.document {
      words = words.appending(Phrase(verbatim: document.rawValue), separator: " · ")
    }
    words = words.appending(Self.tag(clock))
    return clock.condition.map { words.appending($0, separator: " · ") } ?? words
  }

  private static let unknown = Phrase(
    "thời hạn cần xác nhận (bảng chưa có quy định đang áp dụng); hỏi công chức tư pháp",
    "the limit is to be confirmed (the tables have no rule in force); ask the justice officer")

  private func time(_ limit: Limit) -> Phrase? {
    if let met = limit.metOn?.formatted { return Phrase("xong \(met)", "done \(met)") }
    guard let due = due(of: limit)?.due?.day.formatted else { return nil }
    return Phrase("hạn \(due)", "due \(due)")
  }

  private static func tag(_ clock: ClockRule) -> Phrase {
    let isLaw = clock.basisKind == .law && clock.confidence.mayBeShownAsLaw
    let label = isLaw ? clock.basisKind.label : clock.confidence.label
    return Phrase("[\(label.vietnamese)]", "[\(label.english)]")
  }

  /// Whether a limit has passed and was not met.
  public func isLate(_ limit: Limit, at now: Moment) -> Bool {
    guard limit.metOn == nil, let due = due(of: limit)?.due else { return false }
    return due < now
  }
}
