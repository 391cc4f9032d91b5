import PaperFiles
import Papers
import Records

/// The keys by which a page writes its paper into files; a file that is there is replaced only
/// when the same key comes twice.
struct PaperKeys {
  private var isThere: PaperForm?

  static func offers(disabledReason reason: Phrase?) -> [Offer] {
    [.paperOdt, .paperPdf, .paperHtml, .paperText].map {
      Offer($0, disabledReason: reason, isOnKeyBar: $0 != .paperHtml)
    }
  }

  /// The paper has changed, or another key came: what was asked holds no longer.
  mutating func forget() { isThere = nil }

  /// Nil for an action that writes no file.
  func answer(_ action: Action, _ paper: Paper, mark: String) -> Outcome? {
    guard let form = Self.form(of: action) else { return nil }
    return .perform(
      .writePaper(
        PaperTicket(paper: paper, form: form, mark: mark, isReplacing: isThere == form)))
  }

  private static func form(of action: Action) -> PaperForm? {
    switch action {
    case .paperOdt: .odt
    case .paperPdf: .pdf
    case .paperHtml: .html
    case .paperText: .txt
    default: nil
    }
  }

  mutating func receive(_ result: JobResult) -> Outcome {
    switch result {
    case .paperWritten(let path):
      isThere = nil
      return .say(Phrase("Đã ghi \(path)", "Written: \(path)"))
    case .paperRefused(.exists(let path)):
      isThere = PaperForm.allCases.first { path.hasSuffix("." + $0.rawValue) }
      return .refuse(
        Phrase(
          "Chưa ghi: đã có \(path). Nhấn lần nữa để thay tệp ấy.",
          "Not written: \(path) is there. The same key once more replaces it."))
    case .paperRefused(let error): return .refuse(error.sentences)
    default: return .stay
    }
  }
}
