import Records

extension DocumentLines {
  /// To which schools the document was sent and how many have read it.
  func sendings(_ sheets: [DistributionSheet]) -> [RecordLine] {
    guard !sheets.isEmpty else { return [] }
    let items = sheets.map { sheet in
      let sent = sheet.distribution
      let day = sent.sentOn.map { "\($0.formatted): " } ?? ""
      return RecordLine.link(
        sent.id.record.description,
        day + surroundings(sheet.count.sentence(dueOn: sent.dueOn)),
        opens: .guidance(.distribution(sent.id)),
        sheet.count.isLate(dueOn: sent.dueOn, on: surroundings.today) ? .urgent : .plain)
    }
    return [.heading(Phrase("Đã gửi trường", "Sent to schools"))] + items + [.blank]
  }
}
