import Records
import Terminal

extension DistributionPage {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: Self.headRows)
    for (row, line) in head(surroundings).enumerated() {
      page.write(line.text, in: top.line(row).inset(left: 2, right: 1), line.style)
    }
    let isNarrow = area.columns < Self.narrow
    let empty = EmptyList(
      Phrase("Không còn trường nào trong lần gửi này.", "No school is left in this sending."),
      Phrase("e để gửi thêm trường.", "e sends it to more."))
    list.draw(
      into: &page, in: rest, table: Self.table(isNarrow: isNarrow, surroundings), empty: empty,
      surroundings
    ) { Self.texts($0.school, isNarrow: isNarrow, surroundings) }
  }

  private func head(_ surroundings: Surroundings) -> [TableText] {
    guard let sheet else { return [] }
    let sent = sheet.distribution
    let name = sheet.title.map { "\(sent.document) · \(surroundings($0))" } ?? sent.document
    let count = sheet.count
    let isLate = count.isLate(dueOn: sent.dueOn, on: surroundings.today)
    let day = Phrase("gửi ", "sent ").appending(
      Phrase(verbatim: sent.sentOn?.formatted ?? "–"), separator: "")
    let more = Phrase(
      "\(count.received) đã nhận, \(count.questions) câu hỏi",
      "\(count.received) received, \(count.questions) questions")
    let sentence = [count.sentence(dueOn: sent.dueOn), more, day].map { surroundings($0) }
    let channel =
      "\(surroundings(Distribution.Fields.channel.label)): \(surroundings(sent.channel.label))"
    return [
      TableText(name, .heading),
      TableText(sentence.joined(separator: " · "), isLate ? .urgent : .plain),
      TableText(sent.note.isEmpty ? channel : sent.note, .faint),
    ]
  }

  private static func table(isNarrow: Bool, _ surroundings: Surroundings) -> Table {
    let school = TableColumn(surroundings(SchoolReceipt.Fields.institution.label))
    let received = TableColumn(surroundings(Phrase("Nhận", "Received")), width: 6)
    let read = TableColumn(surroundings(Phrase("Đọc", "Read")), width: 6)
    guard !isNarrow else { return Table([school, received, read]) }
    return Table([
      school, received, read,
      TableColumn(surroundings(SchoolReceipt.Fields.question.label), width: 24),
    ])
  }

  private static func texts(
    _ school: DistributionSheet.School, isNarrow: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let receipt = school.receipt
    let day = { (day: Day?) in TableText(day?.formattedShort ?? "–", day == nil ? .warning : .plain)
    }
    let facts = [TableText(school.name), day(receipt.receivedOn), day(receipt.readOn)]
    return isNarrow ? facts : facts + [TableText(receipt.question)]
  }
}
