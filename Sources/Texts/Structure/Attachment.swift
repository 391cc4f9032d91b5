import VietText

/// A regulation that is issued together with the paper: "QUY CHẾ …" above "(Ban hành kèm theo …)".
enum Attachment {
  /// Lines in capitals that its title may have.
  private static let titleLines = 6

  /// - Returns: the mark with its first line; nil where the line is no such remark, or stands below
  ///   no title in capitals.
  static func marked(_ remark: Int, in lines: TextLines) -> MarkedLine? {
    let text = lines.bare(remark)
    guard text.first == "(" || text.first == "B" || text.first == "K" else { return nil }
    let words = Fold.words(text).prefix(4)
    guard
      words.starts(with: ["ban", "hanh", "kem", "theo"]) || words.starts(with: ["kem", "theo"])
    else { return nil }
    var first = remark
    var titles: [String] = []
    while first > 0, titles.count < titleLines {
      let above = lines.bare(first - 1)
      if above.isEmpty, !titles.isEmpty || first != remark { break }
      guard above.isEmpty || above.isAllCapitals else { break }
      if !above.isEmpty { titles.insert(above, at: 0) }
      first -= 1
    }
    guard let title = titles.first, isRegulation(title) else { return nil }
    let mark = LineMark(kind: .annex, number: "", title: title, isSure: true)
    return MarkedLine(
      line: first, mark: mark, title: titles.joined(separator: " "), headingLines: remark - first)
  }

  private static func isRegulation(_ title: String) -> Bool {
    let title = Fold.key(title)
    return beginnings.contains { title.hasPrefix($0) }
  }

  private static let beginnings = [
    "quy che", "quy dinh", "dieu le", "chuong trinh", "de an", "ke hoach", "huong dan", "danh muc",
    "noi quy", "bang ", "mau ", "chuan ", "tieu chuan", "chien luoc", "noi dung",
  ]
}
