import Records

/// A list with rows that are refused, each of which was named before.
struct RefusedList: Explained {
  private let obstacle: Phrase?

  init(_ preview: ImportPreview) { obstacle = preview.obstacle }

  /// - Parameter obstacle: why nothing was taken.
  init(because obstacle: Phrase) { self.obstacle = obstacle }

  var what: Phrase { Phrase("Chưa nhập.", "Nothing was imported.") }
  var why: Phrase { obstacle ?? what }
  var remedy: Phrase {
    Phrase(
      "Sửa các dòng ấy trong tệp rồi chạy lại; cột bị hiểu sai thì thêm --map.",
      "Mend those rows in the file and run it again; --map mends the meaning of a column.")
  }
}

/// A list in which no column is known to hold the names.
struct ListWithoutNames: Explained {
  let titles: [String]

  var what: Phrase { Phrase("Chưa nhập.", "Nothing was imported.") }
  var why: Phrase {
    let list = titles.joined(separator: ", ")
    return Phrase(
      "Không rõ cột nào là tên trường; các cột là \(list).",
      "No column is known to hold the names; the columns are \(list).")
  }
  var remedy: Phrase {
    Phrase(
      #"Thêm --map, như --map "Cột 1=name"."#, #"Add --map, as in --map "Column 1=name"."#)
  }
}
