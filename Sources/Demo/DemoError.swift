import Records

/// Why a practice register cannot be made.
public enum DemoError: Error, Equatable, Sendable {
  case tooFewCommunes(needed: Int, given: Int)
  /// None of the categories given is one that the generator knows how to fill.
  case noCategory
  /// A line of a word file has not exactly two columns, or they are not UTF-8.
  case line(file: String, number: Int)
  case emptyList(file: String, list: String)
  /// Too few nouns to tell all paragraphs apart.
  case tooFewNouns(needed: Int, given: Int)
  /// A noun holds a word or sign that joins the nouns of a list.
  case joiningNoun(String)
  case unknownSlot(String, text: String)
  /// A text of a document does not end in its list of nouns.
  case withoutList(text: String)
}

extension DemoError: Explained {
  public var what: Phrase {
    Phrase("Chưa tạo được sổ tập.", "The practice register was not made.")
  }

  public var why: Phrase {
    switch self {
    case .tooFewCommunes(let needed, let given):
      Phrase(
        "Cần \(needed) xã, danh mục chỉ có \(given).",
        "It takes \(needed) communes; the catalogue gives \(given).")
    case .noCategory:
      Phrase("Danh mục không có loại vụ việc nào.", "The catalogue has no category of incidents.")
    case .line(let file, let number):
      Phrase("Dòng \(number) của \(file) bị hỏng.", "Line \(number) of \(file) is damaged.")
    case .emptyList(let file, let list):
      Phrase("\(file) thiếu danh sách “\(list)”.", "\(file) has no list “\(list)”.")
    case .tooFewNouns(let needed, let given):
      Phrase(
        "Cần \(needed) danh từ, kho từ chỉ có \(given).",
        "It takes \(needed) nouns; the vocabulary has \(given).")
    case .joiningNoun(let noun):
      Phrase("Danh từ “\(noun)” chứa từ nối.", "The noun “\(noun)” holds a joining word.")
    case .unknownSlot(let slot, let text):
      Phrase(
        "“{\(slot)}” trong “\(text)” không có nghĩa.", "“{\(slot)}” in “\(text)” means nothing.")
    case .withoutList(let text):
      Phrase("“\(text)” không kết thúc bằng {list}.", "“\(text)” does not end in {list}.")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .tooFewCommunes, .noCategory:
      Phrase("Hãy cài lại danh mục của chương trình.", "Install the program's catalogue again.")
    default:
      Phrase("Hãy cài lại chương trình.", "Install the program again.")
    }
  }
}
