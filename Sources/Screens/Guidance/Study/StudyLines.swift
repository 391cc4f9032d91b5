import Records
import Terminal

/// The path and what was understood, line by line.
struct StudyLines {
  private let sheet: StudySheet
  private let surroundings: Surroundings

  init(_ sheet: StudySheet, _ surroundings: Surroundings) {
    self.sheet = sheet
    self.surroundings = surroundings
  }

  var all: [RecordLine] { head + path + others }

  private var head: [RecordLine] {
    let count = Phrase(
      "Đã hiểu \(sheet.done)/\(sheet.path.count) bước.",
      "\(sheet.done) of \(sheet.path.count) steps understood.")
    let advice = Phrase(
      "Lộ trình cho người mới phụ trách giáo dục là đề xuất của phần mềm, không phải quy định. Enter đọc, v ghi đã hiểu.",
      "The path for somebody new to education is a proposal of the program, not a rule. Enter reads, v notes that it was understood."
    )
    return [.text(surroundings(count), .title), .text(surroundings(advice), .faint)]
  }

  private var path: [RecordLine] {
    var lines: [RecordLine] = []
    var stage: Phrase?
    for row in sheet.path {
      if row.step.stage != stage {
        stage = row.step.stage
        lines += [.blank, .heading(row.step.stage)]
      }
      lines.append(line(row))
    }
    return lines
  }

  private func line(_ row: StudyRow) -> RecordLine {
    let mark = row.understanding == nil ? "[ ]" : "[x]"
    let isNext = row.step.code == sheet.next?.step.code
    let target = row.step.target
    return .item(
      key: row.step.code.rawValue, label: nil,
      "\(mark) \(target.code) \(surroundings(row.title)) – \(surroundings(row.step.why))",
      opens: target.route, row.understanding != nil ? .faint : isNext ? .heading : .plain)
  }

  private var others: [RecordLine] {
    guard !sheet.others.isEmpty else { return [] }
    let items = sheet.others.map { understanding in
      let unit = understanding.unit.isEmpty ? "" : "\(understanding.unit) "
      let day = understanding.understoodOn.map { " (\($0.formatted))" } ?? ""
      return RecordLine.item(
        key: understanding.id.record.description, label: nil,
        "\(unit)\(understanding.document)\(day)", opens: understanding.target.route)
    }
    return [.blank, .heading(Phrase("Đã hiểu ngoài lộ trình", "Understood beside the path"))]
      + items
  }
}

extension StudyTarget {
  /// The page on which it is read.
  var route: Route {
    switch self {
    case .guide(let code): .guidance(.guide(code))
    case .answer(let code): .guidance(.answer(code))
    case .tree(let code): .guidance(.tree(code))
    case .document(let number): .guidance(.document(number))
    }
  }
}
