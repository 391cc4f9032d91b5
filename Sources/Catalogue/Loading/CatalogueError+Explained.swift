import Delimited
import Records

extension CatalogueError: Explained {
  public var what: Phrase { Phrase("Chưa nạp được danh mục.", "The catalogue was not loaded.") }

  /// File, line and column first: whoever mends the table looks there.
  public var why: Phrase {
    var place = Phrase(verbatim: file)
    if let line { place = place.appending(Phrase("dòng \(line)", "line \(line)"), separator: ", ") }
    if let column {
      place = place.appending(Phrase("cột \(column)", "column \(column)"), separator: ", ")
    }
    return place.appending(problem.words, separator: ": ")
  }

  public var remedy: Phrase {
    Phrase(
      "Cài lại chương trình; nếu vẫn vậy, gửi nguyên câu này cho nơi phát hành.",
      "Install the program again; if that does not help, send this sentence to its publisher.")
  }
}
