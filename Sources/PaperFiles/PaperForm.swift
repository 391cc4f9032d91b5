import Papers
import Records

/// The forms in which a paper is written out.
public enum PaperForm: String, CaseIterable, Sendable {
  /// For Word and LibreOffice: to be worked on.
  case odt
  /// To be printed and sent; needs LibreOffice.
  case pdf
  case html
  /// 80 columns.
  case txt

  public var label: Phrase {
    switch self {
    case .odt: Phrase("ODT (Word, LibreOffice)", "ODT (Word, LibreOffice)")
    case .pdf: Phrase("PDF (cần LibreOffice)", "PDF (needs LibreOffice)")
    case .html: Phrase("HTML (trình duyệt)", "HTML (browser)")
    case .txt: Phrase("Văn bản thuần 80 cột", "Plain text, 80 columns")
    }
  }

  /// - Parameter maker: what makes a PDF.
  public func bytes(of paper: Paper, maker: PdfMaker = .installed) throws(PaperFileError) -> [UInt8]
  {
    switch self {
    case .odt: paper.odt
    case .pdf: try maker.pdf(of: paper.odt)
    case .html: Array(paper.html.utf8)
    case .txt: Array(paper.plainText.utf8)
    }
  }
}
