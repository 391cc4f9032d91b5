import Records
import Terminal

/// Actions that move within a page or between pages.
extension Action {
  var moving: ActionDescription? {
    switch self {
    case .moveDown:
      ActionDescription(
        Phrase("xuống", "down"), [.down, .character("j"), .control("n")],
        Phrase("Xuống một dòng.", "Moves one row down."))
    case .moveUp:
      ActionDescription(
        Phrase("lên", "up"), [.up, .character("k")],
        Phrase("Lên một dòng.", "Moves one row up."))
    case .pageDown:
      ActionDescription(
        Phrase("trang sau", "next page"), [.pageDown, .control("f")],
        Phrase("Xuống một trang màn hình.", "Moves one screen down."))
    case .pageUp:
      ActionDescription(
        Phrase("trang trước", "previous page"), [.pageUp, .control("b")],
        Phrase("Lên một trang màn hình.", "Moves one screen up."))
    case .moveHome:
      ActionDescription(
        Phrase("về đầu", "to the start"), [.home],
        Phrase("Về dòng đầu.", "Moves to the first row."))
    case .moveEnd:
      ActionDescription(
        Phrase("về cuối", "to the end"), [.end, .character("G")],
        Phrase("Về dòng cuối.", "Moves to the last row."))
    case .open:
      ActionDescription(
        Phrase("mở", "open"), [.enter, .right],
        Phrase("Mở dòng đang chọn.", "Opens the selected row."))
    case .back:
      ActionDescription(
        Phrase("quay lại", "back"), [.escape, .left],
        Phrase("Về trang trước, đúng chỗ cũ.", "Goes back to the same place."))
    case .filter:
      ActionDescription(
        Phrase("lọc", "filter"), [.character("/"), .function(6)],
        Phrase(
          "Gõ vài chữ để lọc danh sách, tìm trong toàn văn; có dấu hay không đều được.",
          "Type a few letters to filter a list or search a text, with or without marks."))
    case .mark:
      ActionDescription(
        Phrase("đánh dấu", "mark"), [.character(" ")],
        Phrase("Đánh dấu dòng để làm chung một việc.", "Marks the row for a joint action."))
    case .nextTab:
      ActionDescription(
        Phrase("phần kế", "next part"), [.tab],
        Phrase("Sang phần kế tiếp của trang.", "Moves to the next part of the page."))
    case .previousTab:
      ActionDescription(
        Phrase("phần trước", "previous part"), [.backTab],
        Phrase("Về phần trước của trang.", "Moves to the previous part of the page."))
    case .nextWrong:
      ActionDescription(
        Phrase("ô sai kế", "next wrong"), [.function(8)],
        Phrase("Sang ô còn sai kế tiếp.", "Moves to the next field that is wrong."))
    default: nil
    }
  }
}
