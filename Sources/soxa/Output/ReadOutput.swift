import Records

/// A piece of a full text, for people and as JSON.
struct ReadPieceOutput: Encodable {
  let unit: String
  /// The units around it.
  let path: String
  let heading: String
  /// What became of the unit by the day.
  let remarks: [String]
  let text: String

  var lines: [String] {
    let head = heading.isEmpty ? [] : [heading]
    let body = text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false)
    return head + remarks.map { "! " + $0 } + body.map(String.init)
  }
}

/// A heading of a full text.
struct HeadingOutput: Encodable {
  let unit: String
  let heading: String
  let remarks: [String]

  var line: String {
    let words = heading.isEmpty ? say("(phần đầu)", "(opening)") : heading
    return words + remarks.map { "  ! \($0)" }.joined()
  }
}

/// Where words stand in a full text.
struct TextHitsOutput: Encodable {
  /// All there are.
  let hits: [TextHitOutput]
  let isExact: Bool

  var lines: [String] {
    let doubt = isExact || hits.isEmpty ? "" : say(" (bỏ dấu)", " (marks aside)")
    return [say("\(hits.count) chỗ\(doubt)", "\(hits.count) places\(doubt)")]
      + hits.map { "\($0.unit.isEmpty ? say("phần đầu", "opening") : $0.unit): \($0.line)" }
  }
}

/// One place.
struct TextHitOutput: Encodable {
  let unit: String
  let line: String
}
