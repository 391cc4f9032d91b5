import Records
import Terminal

extension InstitutionList {
  /// Which columns there is room for.
  private enum Shape {
    case narrow
    /// People and telephones stand beside the list.
    case besideDetail
    case whole

    init(columns: Int, hasDetail: Bool) {
      self = columns < 60 ? .narrow : hasDetail ? .besideDetail : .whole
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let detail, let sheet, sheet.institution.id == list.selected?.id {
      var view = RecordView()
      view.show(
        InstitutionLines(sheet, surroundings).overview, in: surroundings, size: detail.size)
      view.draw(into: &page, in: detail)
    }
    let shape = Shape(columns: left.columns, hasDetail: detail != nil)
    list.draw(
      into: &page, in: left, table: Self.table(shape, surroundings), empty: empty, surroundings
    ) { row in Self.texts(row, shape, surroundings) }
    picker?.draw(into: &page, in: area)
  }

  private var head: Phrase {
    var words = Phrase("Loại hình: ", "Level: ")
      .appending(level?.label ?? Self.allLevels, separator: "")
    if showsClosed {
      words = words.appending(
        Phrase("gồm cả cơ sở đã thôi", "closed ones too"), separator: " · ")
    }
    guard !marked.isEmpty else { return words }
    return words.appending(
      Phrase("đã đánh dấu \(marked.count)", "\(marked.count) marked"), separator: " · ")
  }

  private var empty: EmptyList {
    guard level == nil else {
      return EmptyList(
        Phrase("Không có cơ sở nào thuộc loại hình này.", "There is no institution of this level."),
        Phrase("c để chọn loại hình khác.", "c chooses another level."))
    }
    return EmptyList(
      Phrase("Sổ chưa có trường, trung tâm nào.", "There are no institutions yet."),
      Phrase("n để thêm từng trường, i để nhập tệp CSV.", "n adds one, i imports a CSV file."))
  }

  private static func table(_ shape: Shape, _ surroundings: Surroundings) -> Table {
    let name = TableColumn(surroundings(Phrase("Tên", "Name")))
    let level = surroundings(Phrase("Loại", "Level"))
    let marks = [
      TableColumn(surroundings(Phrase("Vụ", "Inc")), width: 3, align: .right),
      TableColumn(surroundings(Phrase("Phiếu", "Sheet")), width: 5),
    ]
    switch shape {
    case .narrow: return Table([name, TableColumn(level, width: 5)] + marks)
    case .besideDetail: return Table([name, TableColumn(level, width: 9)] + marks)
    case .whole:
      let people = [
        TableColumn(surroundings(Phrase("SH", "Own")), width: 3),
        TableColumn(surroundings(Phrase("Hiệu trưởng", "Principal")), width: 15),
        TableColumn(surroundings(Phrase("Điện thoại", "Telephone")), width: 12),
      ]
      return Table([name, TableColumn(level, width: 9)] + people + marks)
    }
  }

  private static func texts(
    _ row: InstitutionRow, _ shape: Shape, _ surroundings: Surroundings
  ) -> [TableText] {
    let base: Style = row.isClosed ? .faint : .plain
    let start = [TableText(row.name, base), TableText(row.level.abbreviation, base)]
    let people = [
      TableText(row.ownership.rawValue, base), TableText(row.principalName, base),
      TableText(row.phone, base),
    ]
    return start + (shape == .whole ? people : []) + marks(row, surroundings)
  }

  /// Open incidents, and whether somebody vouches for the sheet.
  private static func marks(
    _ row: InstitutionRow, _ surroundings: Surroundings
  ) -> [TableText] {
    let age = SheetAge(confirmedOn: row.lastConfirmedOn, today: surroundings.today)
    let mark = row.isClosed ? Phrase("đóng", "shut") : age.mark
    return [
      TableText(row.openIncidents > 0 ? "\(row.openIncidents)" : "", .warning),
      TableText(mark.map { surroundings($0) } ?? "", row.isClosed ? .faint : .warning),
    ]
  }
}
