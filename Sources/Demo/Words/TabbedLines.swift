/// The words of one file, grouped by the list that each line names first.
///
/// The file is UTF-8 with a header line; a line is a list, a tab, a text.
struct TabbedLines {
  let file: String
  private(set) var texts: [String: [String]] = [:]

  init(_ bytes: [UInt8], file: String) throws(DemoError) {
    self.file = file
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    for (number, line) in lines.enumerated().dropFirst() {
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard
        columns.count == 2,
        let list = String(validating: columns[0], as: UTF8.self), !list.isEmpty,
        let text = String(validating: columns[1], as: UTF8.self), !text.isEmpty
      else { throw .line(file: file, number: number + 1) }
      texts[list, default: []].append(text)
    }
  }

  /// The texts of a list, in the order of the file, at least one.
  func list(_ name: String) throws(DemoError) -> [String] {
    guard let list = texts[name] else { throw .emptyList(file: file, list: name) }
    return list
  }
}
