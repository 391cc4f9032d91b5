import VietText

/// The forms of files that are read as text.
public enum TextForm: String, CaseIterable, Sendable {
  case txt
  case md
  case html
  case docx
  case pdf

  /// By the ending of a file's name; nil for one that is not read.
  public init?(name: String) {
    switch Self.ending(of: name) {
    case "txt", "text": self = .txt
    case "md", "markdown": self = .md
    case "html", "htm", "xhtml": self = .html
    case "docx": self = .docx
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// "docx" of "Nghị định.DOCX"; empty where there is none.
  public static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// What the bytes are where they are plainly not of this form: the name that people know it by.
  func contradiction(in bytes: [UInt8]) -> String? {
    let found = Signature.allCases.first { bytes.starts(with: $0.bytes) }
    switch (self, found) {
    case (.docx, .zip), (.pdf, .pdf), (.txt, nil), (.md, nil), (.html, nil): return nil
    case (_, let found?): return found.rawValue
    case (.pdf, nil):
      // Some writers put a few bytes before the mark.
      return bytes.prefix(1024).firstRange(of: Signature.pdf.bytes) == nil ? "?" : nil
    case (.docx, nil): return "?"
    }
  }

  private enum Signature: String, CaseIterable {
    case zip = "ZIP"
    case pdf = "PDF"
    case oldOffice = "Word 97–2003"
    case rtf = "RTF"
    case png = "PNG"
    case jpeg = "JPEG"

    var bytes: [UInt8] {
      switch self {
      case .zip: [0x50, 0x4B, 0x03, 0x04]
      case .pdf: Array("%PDF".utf8)
      case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0]
      case .rtf: Array("{\\rtf".utf8)
      case .png: [0x89, 0x50, 0x4E, 0x47]
      case .jpeg: [0xFF, 0xD8, 0xFF]
      }
    }
  }
}
