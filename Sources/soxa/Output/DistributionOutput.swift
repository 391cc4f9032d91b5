import Records

/// A document handed to schools, as text and JSON.
struct DistributionOutput: Encodable {
  struct School: Encodable {
    let id: String
    let name: String
    let receivedOn: String?
    let readOn: String?
    let reader: String
    let question: String

    init(_ school: DistributionSheet.School) {
      let receipt = school.receipt
      id = school.id.record.description
      name = school.name
      receivedOn = receipt.receivedOn?.iso
      readOn = receipt.readOn?.iso
      reader = receipt.reader
      question = receipt.question
    }
  }

  let id: String
  let document: String
  let title: String?
  let sentOn: String?
  let dueOn: String?
  let channel: String
  let note: String
  let sent: Int
  let received: Int
  let read: Int
  let questions: Int
  /// Left out in the list of all.
  var schools: [School]?

  init(_ row: DistributionRow) {
    self.init(row.distribution, row.title, row.count)
  }

  init(_ sheet: DistributionSheet) {
    self.init(sheet.distribution, sheet.title, sheet.count)
    schools = sheet.schools.map(School.init)
  }

  private init(_ sending: Distribution, _ title: Phrase?, _ count: ReceiptCount) {
    id = sending.id.record.description
    document = sending.document
    self.title = title?[.ofProcess]
    sentOn = sending.sentOn?.iso
    dueOn = sending.dueOn?.iso
    channel = sending.channel.rawValue
    note = sending.note
    sent = count.sent
    received = count.received
    read = count.read
    questions = count.questions
  }
}

extension DistributionOutput {
  var lines: [String] {
    let due = dueOn.flatMap { Day(iso: $0) }
    let count = ReceiptCount(sent: sent, received: received, read: read, questions: questions)
    var table = TextTable()
    for school in schools ?? [] {
      let day = { (iso: String?) in iso.flatMap { Day(iso: $0) }?.formattedShort ?? "–" }
      table.add(
        "  " + school.name, say("nhận ", "received ") + day(school.receivedOn),
        say("đọc ", "read ") + day(school.readOn), school.question)
    }
    return [title.map { "\(document) · \($0)" } ?? document]
      + (note.isEmpty ? [] : ["  \(note)"]) + ["  \(count.sentence(dueOn: due)[.ofProcess])"]
      + table.lines
  }
}
