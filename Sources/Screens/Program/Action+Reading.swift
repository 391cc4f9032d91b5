import Records
import Terminal

/// Actions of the reader of full texts.
extension Action {
  var reading: ActionDescription? {
    switch self {
    case .readText:
      ActionDescription(
        Phrase("đọc toàn văn", "read"), [.character("r")],
        Phrase("Đọc toàn văn của văn bản.", "Reads the full text of the document."))
    case .contents:
      ActionDescription(
        Phrase("mục lục", "contents"), [.character("c")],
        Phrase(
          "Mục lục: gõ / rồi số điều hoặc vài chữ; Enter tới đó.",
          "The contents: / and a number or words; Enter goes there."))
    case .jumpToUnit:
      ActionDescription(
        Phrase("đến điều", "go to"), [.character("a")],
        Phrase(
          "Đến một điều theo số, hoặc “khoản 2 Điều 8”, “Chương II”.",
          "Goes to an article by its number, or to a place as papers name it."))
    case .nextUnit:
      ActionDescription(
        Phrase("điều sau", "next article"), [.character("]")],
        Phrase("Sang điều, chương kế tiếp.", "Goes to the next article or chapter."))
    case .previousUnit:
      ActionDescription(
        Phrase("điều trước", "previous article"), [.character("[")],
        Phrase("Về đầu điều này hoặc điều trước.", "Goes back to the article before."))
    case .nextHit:
      ActionDescription(
        Phrase("chỗ kế", "next hit"), [.character("n")],
        Phrase("Đến chỗ tìm thấy kế tiếp.", "Goes to the next place that was found."))
    case .previousHit:
      ActionDescription(
        Phrase("chỗ trước", "previous hit"), [.character("N")],
        Phrase("Về chỗ tìm thấy trước.", "Goes to the place found before."))
    default: marking
    }
  }

  private var marking: ActionDescription? {
    switch self {
    case .bookmark:
      ActionDescription(
        Phrase("dấu trang", "bookmark"), [.character("b")],
        Phrase(
          "Đặt hoặc bỏ dấu trang ở điều, khoản đang đọc.",
          "Sets or takes away a bookmark at the unit being read."))
    case .writeNote:
      ActionDescription(
        Phrase("ghi chú", "note"), [.character("w")],
        Phrase("Ghi chú vào điều, khoản đang đọc.", "Writes a note at the unit being read."))
    case .understood:
      ActionDescription(
        Phrase("đã hiểu", "understood"), [.character("v")],
        Phrase(
          "Ghi đã đọc, đã hiểu điều này; nhấn lần nữa để thôi.",
          "Notes that this article was understood; again takes it back."))
    case .understoodAll:
      ActionDescription(
        Phrase("đã hiểu cả văn bản", "understood whole"), [.character("V")],
        Phrase(
          "Ghi đã đọc, đã hiểu cả văn bản; nhấn lần nữa để thôi.",
          "Notes that the whole document was understood; again takes it back."))
    case .askAbout:
      ActionDescription(
        Phrase("ghi câu hỏi", "ask"), [.character("q")],
        Phrase(
          "Ghi câu hỏi với điều, khoản này làm căn cứ.",
          "Writes a question with this unit as its ground."))
    case .readingNotes:
      ActionDescription(
        Phrase("dấu trang, ghi chú", "bookmarks"), [.character("B")],
        Phrase(
          "Dấu trang và ghi chú của mọi văn bản.", "Bookmarks and notes of all documents."))
    case .study:
      ActionDescription(
        Phrase("tự học", "study"), [.character("l")],
        Phrase(
          "Lộ trình cho người mới và những gì đã hiểu.",
          "The path for newcomers and what was understood."))
    default: nil
    }
  }
}
