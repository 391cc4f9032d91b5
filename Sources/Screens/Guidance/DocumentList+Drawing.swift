import Records
import Terminal

extension DocumentList {
  /// Which columns there is room for.
  private enum Shape {
    /// Number and status.
    case narrow
    /// The title too; the rest stands beside the list.
    case besideDetail
    case whole

    init(columns: Int, hasDetail: Bool) {
      self = columns < 60 ? .narrow : hasDetail ? .besideDetail : .whole
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let day = GuidanceWords.day(chosenDay ?? surroundings.today, today: surroundings.today)
    let head = Phrase("Hiệu lực ngày ", "Status on ").appending(day, separator: "")
      .appending(GuidanceWords.area(self.area), separator: " · ")
      .appending(Phrase("? chưa chắc chắn", "? unsure"), separator: " · ")
    draw(
      into: &page, in: area, surroundings, head: head, empty: Self.empty
    ) { columns, hasDetail in
      let shape = Shape(columns: columns, hasDetail: hasDetail)
      return LibraryColumns(table: Self.table(shape, surroundings)) { row in
        Self.texts(row, shape, surroundings)
      }
    }
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có văn bản nào ở lĩnh vực này.", "There is no document in this area."),
      Phrase("f để chọn lĩnh vực khác.", "f chooses another area."))
  }

  private static func table(_ shape: Shape, _ surroundings: Surroundings) -> Table {
    let number = surroundings(Phrase("Số, ký hiệu", "Number"))
    let status = TableColumn(surroundings(Phrase("Hiệu lực", "Status")), width: 14)
    let title = TableColumn(surroundings(Phrase("Trích yếu", "Title")))
    switch shape {
    case .narrow: return Table([TableColumn(number), status])
    case .besideDetail: return Table([TableColumn(number, width: 17), status, title])
    case .whole:
      let type = TableColumn(surroundings(Phrase("Loại", "Type")), width: 10)
      let issued = TableColumn(surroundings(Phrase("Ban hành", "Issued")), width: 11)
      return Table([TableColumn(number, width: 17), status, type, title, issued])
    }
  }

  private static func texts(
    _ row: DocumentRow, _ shape: Shape, _ surroundings: Surroundings
  ) -> [TableText] {
    let document = row.document
    let style = row.status.style
    let start = [
      TableText(document.number.rawValue, style),
      TableText(surroundings(row.status.shortLabel), style),
    ]
    let type = document.type + " "
    let title = surroundings(document.title)
    let own = document.correction == nil ? "" : surroundings(Phrase("[của xã] ", "[own] "))
    let subject = TableText(
      own + (title.hasPrefix(type) ? String(title.dropFirst(type.count)) : title), style)
    switch shape {
    case .narrow: return start
    case .besideDetail: return start + [subject]
    case .whole:
      let issued = TableText(document.issuedOn?.formatted ?? "?")
      return start + [TableText(document.type), subject, issued]
    }
  }

  func detail(of row: DocumentRow, _ surroundings: Surroundings) -> [RecordLine] {
    [.text(surroundings(row.document.title), .heading), .blank]
      + DocumentLines(document: row.document, status: row.status, surroundings).head
      + [.blank, .text(surroundings(row.document.summary))]
  }
}
