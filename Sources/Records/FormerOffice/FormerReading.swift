import Ledger
import VietText

/// Reads a list of the former district office row by row.
public struct FormerReading {
  private let contents: FormerContents
  private let columns: Columns<FormerField>
  private let today: Day
  private let department: String
  private let finder: ChildDetailFinder
  private let newIdentity: () -> RecordID
  /// What stands already, folded.
  private var known: Set<String> = []
  public private(set) var preview: FormerPreview

  /// Open tasks and difficulties that are compared with the rows at most.
  private static let most = 500

  public init(
    _ list: ImportedList, _ columns: Columns<FormerField>, from register: some RegisterReader,
    at now: Moment, newIdentity: @escaping () -> RecordID
  ) throws(StoreError) {
    contents = list.contents
    self.columns = columns
    today = now.day
    department = "Sở GD&ĐT " + (try register.header(at: now).provinceName)
    finder = try ChildDetailFinder(institutionsOf: register)
    self.newIdentity = newIdentity
    preview = FormerPreview(list)
    known = try Self.known(list.contents, register)
  }

  private static func known(
    _ contents: FormerContents, _ register: some RegisterReader
  ) throws(StoreError) -> Set<String> {
    guard contents == .matters else {
      return Set(try register.contactPoints().map { key([$0.unit, $0.personName, $0.area]) })
    }
    let window = Window(.first, count: most)
    let tasks = try register.tasks(onlyOpen: true, window).rows.map(\.task.content)
    let matters = try register.escalations(EscalationQuery(), window).rows.map(\.request)
    return Set((tasks + matters).map { key([$0]) })
  }

  private static func key(_ texts: [String]) -> String {
    texts.map { Fold.words($0).joined(separator: " ") }.joined(separator: "|")
  }

  /// What becomes of a row, after all rows that were read before it.
  public mutating func read(_ row: ImportRow) {
    guard !row.isEmpty else { return }
    guard row.cells.count == columns.fields.count else {
      refuse(
        row, [.cellCount(found: row.cells.count, expected: columns.fields.count)])
      return
    }
    var cells = RowCells(row, columns)
    switch contents {
    case .contacts: readContact(row, &cells)
    case .matters: readMatter(row, &cells)
    }
  }

  private mutating func refuse(_ row: ImportRow, _ problems: [ImportProblem]) {
    preview.refusals += problems.map { ImportRefusal(line: row.line, problem: $0) }
  }

  /// Whether the row is new; one that is not is told.
  private mutating func isNew(_ row: ImportRow, _ key: String, _ name: String) -> Bool {
    guard !known.insert(key).inserted else { return true }
    preview.doubles.append(
      .init(
        line: row.line,
        words: Phrase("đã có, bỏ qua: \(name)", "is here already, passed over: \(name)")))
    return false
  }

  private mutating func remark(_ row: ImportRow, _ words: Phrase?) {
    guard let words else { return }
    preview.remarks.append(.init(line: row.line, words: words))
  }
}

extension FormerReading {
  private mutating func readContact(_ row: ImportRow, _ cells: inout RowCells<FormerField>) {
    guard let unit = cells.text(.unit) else {
      return refuse(row, cells.problems + [.rule(.missing(FormerField.unit.label))])
    }
    let (level, isGuessed) = level(from: &cells, unit: unit)
    var contact = ContactPoint(id: Identifier(newIdentity()), level: level, unit: unit)
    contact.personName = cells.text(.personName) ?? ""
    contact.phone = cells.text(.phone) ?? ""
    contact.hours = cells.text(.hours) ?? ""
    contact.substitute = cells.text(.substitute) ?? ""
    let area = cells.text(.area) ?? ""
    contact.area = area.isEmpty ? ImportedList.origin : "\(area) (\(ImportedList.origin))"
    guard cells.problems.isEmpty else { return refuse(row, cells.problems) }
    // The mark of the origin is the file's, and so are the words that are compared.
    let keys = [area, contact.area].map { Self.key([unit, contact.personName, $0]) }
    guard !keys.contains(where: known.contains) else {
      _ = isNew(row, keys.first(where: known.contains) ?? "", unit)
      return
    }
    known.formUnion(keys)
    if isGuessed {
      remark(
        row,
        Phrase(
          "cấp đọc từ tên đơn vị: \(level.label.vietnamese).",
          "level read from the unit: \(level.label.english)."))
    }
    preview.changes.contacts.append(contact)
    preview.accepted.append(
      .init(
        line: row.line,
        words: Phrase(
          verbatim: [unit, contact.personName, contact.phone]
            .filter { !$0.isEmpty }.joined(separator: " · "))))
  }

  private func level(
    from cells: inout RowCells<FormerField>, unit: String
  ) -> (level: ContactLevel, isGuessed: Bool) {
    if let written = cells.text(.level) {
      let folded = Fold.words(written)
      let known = ContactLevel.allCases.first { level in
        [level.rawValue, level.label.vietnamese, level.label.english]
          .contains { Fold.words($0) == folded }
      }
      if let known { return (known, false) }
    }
    let words = Fold.words(unit).joined(separator: " ")
    let found = Self.unitWords.first { words.contains($0.words) }
    return (found?.level ?? .other, true)
  }

  private static let unitWords: [(words: String, level: ContactLevel)] = [
    ("cong an", .police), ("tram y te", .health), ("cum chuyen mon", .cluster),
    ("phong thuoc so", .departmentDivision), ("so giao duc", .department),
    ("so gd", .department), ("bao ve tre em", .childProtection), ("truong", .school),
    ("uy ban nhan dan", .communeChair), ("ubnd", .communeChair),
  ]
}

extension FormerReading {
  /// What a row of open matters becomes: whoever reads the register sees where it came from.
  private enum Sort {
    case task
    case difficulty
    /// Kept as a task: an incident is logged by an officer who knows what happened.
    case incident

    init(_ written: String) {
      let words = Fold.words(written).joined(separator: " ")
      if words.contains("vu viec") {
        self = .incident
      } else if ["kho khan", "vuong mac", "kien nghi", "de xuat"].contains(where: words.contains) {
        self = .difficulty
      } else {
        self = .task
      }
    }
  }

  private mutating func readMatter(_ row: ImportRow, _ cells: inout RowCells<FormerField>) {
    guard let content = cells.text(.content) else {
      return refuse(row, cells.problems + [.rule(.missing(FormerField.content.label))])
    }
    let sort = Sort(cells.text(.sort) ?? "")
    let school = cells.text(.school) ?? ""
    let since = cells.day(.since, today: today)
    let due = cells.day(.due, today: today)
    let owner = cells.text(.owner) ?? ""
    let note = kept(cells.text(.note) ?? "", row)
    guard cells.problems.isEmpty else { return refuse(row, cells.problems) }
    let begun = since.map { "từ ngày \($0.formatted)" } ?? ""
    let done = owner.isEmpty ? "" : "người làm: \(owner)"
    let ground = origin(row, [sort == .difficulty ? done : begun, note])
    guard sort == .difficulty else {
      let words = sort == .incident ? "Vụ việc hồ sơ cũ, xem có phải ghi sổ: \(content)" : content
      var task = CommuneTask(id: Identifier(newIdentity()), content: words)
      task.ground = ground
      task.owner = [owner, school].filter { !$0.isEmpty }.joined(separator: ", ")
      task.dueOn = due
      return add(task, row, content)
    }
    var matter = Escalation(
      id: Identifier(newIdentity()), request: content, addresseeLevel: .department,
      addressee: department)
    matter.matter = .otherDifficulty
    matter.ground = ground
    matter.issue.raiser = school
    matter.issue.raisedOn = since
    matter.dueOn = due
    add(matter, row, content)
  }

  /// Letters of a note that go along; the rest stays in the file.
  private static let noteLimit = 200

  /// The note without what tells of a child: it would stand unsealed. It stays in the file, and that is
  /// told.
  private mutating func kept(_ note: String, _ row: ImportRow) -> String {
    guard !finder.details(in: note).isEmpty else { return String(note.prefix(Self.noteLimit)) }
    remark(
      row,
      Phrase(
        "ghi chú có chi tiết về trẻ, không đưa vào sổ; xem trong tệp.",
        "the note tells of a child and is not taken over; see the file."))
    return ""
  }

  private func origin(_ row: ImportRow, _ parts: [String]) -> String {
    let lead = "\(ImportedList.origin), tệp \(preview.changes.list.fileName), dòng \(row.line)"
    return ([lead] + parts.filter { !$0.isEmpty }).joined(separator: ". ")
  }

  private mutating func add(_ task: CommuneTask, _ row: ImportRow, _ content: String) {
    let problems = task.problems(today: today)
    guard problems.isEmpty else { return refuse(row, problems.map { .rule($0) }) }
    guard isNew(row, Self.key([task.content]), content) else { return }
    remark(row, finder.warning(about: content))
    preview.changes.tasks.append(task)
    preview.accepted.append(
      .init(line: row.line, words: Phrase("nhiệm vụ: \(task.content)", "task: \(task.content)")))
  }

  private mutating func add(_ matter: Escalation, _ row: ImportRow, _ content: String) {
    let problems = matter.problems
    guard problems.isEmpty else { return refuse(row, problems.map { .rule($0) }) }
    guard isNew(row, Self.key([content]), content) else { return }
    remark(row, finder.warning(about: content))
    preview.changes.difficulties.append(matter)
    preview.accepted.append(
      .init(line: row.line, words: Phrase("khó khăn: \(content)", "difficulty: \(content)")))
  }
}
