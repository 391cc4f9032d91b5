import Ledger
import Records
import Terminal

extension ChoiceSearch {
  /// A search that says of an entry it does not know that it was not found.
  init(in language: Language, _ find: @escaping (_ typed: String) -> [Choice]) {
    self.init(
      missing: { key in
        let name = RecordID(hex: key)?.shortKey ?? key
        return Phrase("\(name) (không tìm thấy)", "\(name) (not found)")[language]
      },
      unmatched: { typed in
        Phrase("Danh sách không có “\(typed)”.", "The list has no “\(typed)”.")[language]
      },
      ambiguous: { typed in
        Phrase(
          "Nhiều mục khớp “\(typed)”: gõ thêm, hoặc Enter để chọn.",
          "Several match “\(typed)”: type more, or Enter chooses.")[language]
      }, find)
  }

  /// Searches a short list that is held whole.
  static func among(_ choices: [Choice], in surroundings: Surroundings) -> ChoiceSearch {
    ChoiceSearch(in: surroundings.language) { typed in
      let words = Matching(typed)
      return choices.filter { $0.key == typed || words.match($0.label) }
    }
  }
}
