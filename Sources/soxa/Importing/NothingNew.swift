import Records

/// A list of which every row stands in the register already, or that has none.
struct NothingNew: Explained {
  var what: Phrase { Phrase("Chưa nhập.", "Nothing was imported.") }
  var why: Phrase { Phrase("Không có dòng nào mới để ghi.", "There is no new row to save.") }
  var remedy: Phrase {
    Phrase("Không phải làm gì thêm.", "Nothing more is to be done.")
  }
}
