import Texts
import VietText

/// A file that was read as text.
public struct TextFile: Equatable, Sendable {
  /// The name without its folders, through the gate.
  public let name: String
  public let form: TextForm
  /// As they stand in the file.
  public let original: [UInt8]
  /// Through the gate; of a web page without its menus, of a Markdown file without the marks at the
  /// beginnings of lines.
  public let text: String
  public let findings: SafeText.Findings
  /// What stood before and behind the text of a web page and was left out.
  public let leftOut: [String]

  /// - Throws: the reason why there is no text; nothing is left behind then.
  public init(path: String, reader: ContainerReader) throws(TextFileError) {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let form = TextForm(name: last) else {
      // What is no file at all is said as such.
      _ = try ForeignBytes(path: path)
      throw .unknownForm(ending: TextForm.ending(of: last))
    }
    let bytes = try ForeignBytes(path: path).bytes
    if let found = form.contradiction(in: bytes) {
      throw .otherForm(ending: TextForm.ending(of: last), found: found)
    }
    let safe = try Self.safeText(of: bytes, form, reader)
    guard safe.string.contains(where: \.isLetter) else { throw .noText }
    if let font = FontEncoding(of: safe.string) { throw .font(font) }
    self.form = form
    name = SafeText(last, .line).string
    original = bytes
    findings = safe.findings
    switch form {
    case .html: (text, leftOut) = Self.withoutEdges(safe.string)
    case .md: (text, leftOut) = (MarkdownText.plain(safe.string), [])
    case .txt, .docx, .pdf: (text, leftOut) = (safe.string, [])
    }
  }

  private static func safeText(
    of bytes: [UInt8], _ form: TextForm, _ reader: ContainerReader
  ) throws(TextFileError) -> SafeText {
    switch form {
    case .txt, .md:
      do {
        return SafeText(try TextDecoding.text(of: bytes))
      } catch {
        throw .encoding(error)
      }
    case .html: return SafeText(utf8: try reader.text(of: bytes, .html))
    case .docx: return SafeText(utf8: try reader.text(of: bytes, .docx))
    case .pdf: return SafeText(utf8: try reader.text(of: bytes, .pdf))
    }
  }

  private static func withoutEdges(_ text: String) -> (String, [String]) {
    let lines = TextLines(text)
    let kept = PageEdges(lines).text
    let outside = [0..<kept.lowerBound, kept.upperBound..<lines.count]
    return (
      lines.text(of: kept),
      outside.flatMap { $0.map(lines.bare) }.filter { !$0.isEmpty }
    )
  }
}
