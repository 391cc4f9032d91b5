import Records
import Terminal
import VietText

/// A question at the foot of a text: for a unit, or for words.
struct ReaderLine {
  enum Purpose {
    case unit
    case words
  }

  let purpose: Purpose
  var prompt: PromptLine

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    let label =
      switch purpose {
      case .unit: Phrase("Đến điều, khoản, chương", "Go to")
      case .words: Phrase("Tìm trong văn bản", "Find")
      }
    prompt = PromptLine(label, text: text, limit: 80)
  }
}
