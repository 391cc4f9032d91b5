import Ledger

/// What the register has to hand over on a day. Every line goes into minutes: incidents stand there
/// by number and kind, requests by addressee and date, and words that tell of a child are left out.
public struct HandoverCollecting {
  /// Rows read of each list: more are told by a line of their own.
  public static let most = 60

  private let now: Moment
  private let finder: ChildDetailFinder
  private(set) var points: [HandoverPoint] = []

  /// - Returns: the points in the order of the minutes.
  public static func points(
    from register: some RegisterReader, at now: Moment
  ) throws(StoreError) -> [HandoverPoint] {
    var collecting = HandoverCollecting(
      now: now, finder: try ChildDetailFinder(institutionsOf: register), points: [])
    try collecting.incidents(register)
    try collecting.tasks(register)
    for group in EscalationGroup.allCases { try collecting.escalations(group, register) }
    try collecting.papers(register)
    try collecting.privacy(register)
    try collecting.guidance(register)
    try collecting.contacts(register)
    collecting.fixed()
    return collecting.points
  }

  private var window: Window { Window(.first, count: Self.most) }

  private mutating func add(_ part: HandoverPoint.Part, _ mark: String, _ words: String) {
    points.append(HandoverPoint(part, mark, words))
  }

  /// That the list goes on behind what was read.
  private mutating func more(_ part: HandoverPoint.Part, _ goesOn: Bool) {
    guard goesOn else { return }
    add(part, "con-nua", "Còn nữa (trên \(Self.most) mục): bàn giao theo danh sách trong sổ")
  }
}

extension HandoverCollecting {
  /// By number, kind and level; duties in the words of their rules.
  private mutating func incidents(_ register: some RegisterReader) throws(StoreError) {
    let found = try register.incidents(IncidentQuery(), window)
    for row in found.rows {
      let file = try register.incident(row.id)
      let kind = file?.category?.name.vietnamese ?? row.category
      let number = row.number?.text ?? "(tạm) \(row.id.record.shortKey)"
      let owed = Self.words(of: (file?.duties ?? []).filter { !$0.isSettled })
      add(
        .incident, row.id.record.description,
        "\(number), \(kind), mức \(row.level.rawValue), \(row.state.label.vietnamese)\(owed)")
    }
    more(.incident, found.hasLater)
  }

  /// Duties that the words name one by one.
  private static let named = 2

  /// A measure stands in the officer's own words, which may name a person: it is only counted.
  private static func words(of duties: [Duty]) -> String {
    guard !duties.isEmpty else { return "; không còn việc đến hạn" }
    let names = duties.filter { IncidentDuties.measure(ofRule: $0.rule) == nil }.prefix(named)
      .map { duty in
        let due = duty.due.map { " (hạn \($0.formatted))" } ?? ""
        return duty.what.vietnamese + due
      }
    let rest = duties.count - names.count
    let lead = "; còn \(duties.count) việc"
    guard !names.isEmpty else { return lead }
    return lead + ": " + names.joined(separator: ", ") + (rest > 0 ? "…" : "")
  }

  private mutating func tasks(_ register: some RegisterReader) throws(StoreError) {
    let found = try register.tasks(onlyOpen: true, window)
    for task in found.rows.map(\.task) {
      let key = task.id.record.shortKey
      let due = task.dueOn.map { ", hạn \($0.formatted)" } ?? ", không có hạn"
      add(
        .task, task.id.record.description,
        clean(task.content, else: "Nhiệm vụ \(key), xem trong sổ") + due)
    }
    more(.task, found.hasLater)
  }

  /// By whom an answer is owed and since when; the request itself stays in the register.
  private mutating func escalations(
    _ group: EscalationGroup, _ register: some RegisterReader
  ) throws(StoreError) {
    var query = EscalationQuery()
    query.group = group
    let part: HandoverPoint.Part =
      switch group {
      case .request: .escalation
      case .difficulty: .difficulty
      case .petition: .petition
      }
    let found = try register.escalations(query, window)
    for row in found.rows {
      let sent = row.sentAt.map { "gửi \($0.day.formatted)" } ?? "chưa gửi"
      let due = row.dueOn.map { ", hạn \($0.formatted)" } ?? ""
      let incident = row.incidentNumber.map { ", về \($0.text)" } ?? ""
      let who = clean(row.addressee, else: "nơi nhận xem trong sổ")
      add(
        part, row.id.record.description,
        "\(row.id.record.shortKey): \(who), \(sent)\(due), \(row.stateLabel.vietnamese)\(incident)"
      )
    }
    more(part, found.hasLater)
  }

  private func clean(_ text: String, else instead: String) -> String {
    finder.details(in: text).isEmpty ? text : instead
  }
}

extension HandoverCollecting {
  /// What of the path for newcomers is not understood yet.
  private mutating func guidance(_ register: some RegisterReader) throws(StoreError) {
    guard let officer = try register.header(at: now).officer else { return }
    let open = try register.study(of: officer.id).path.filter { $0.understanding == nil }
    for row in open.prefix(Self.named) {
      add(.guidance, "buoc-\(points.count)", "Chưa đọc xong: \(row.title.vietnamese)")
    }
    if open.count > Self.named {
      add(.guidance, "con-lai", "Và \(open.count - Self.named) mục khác của lộ trình đọc")
    }
  }

  private mutating func contacts(_ register: some RegisterReader) throws(StoreError) {
    let count = try register.contactPoints().count { !$0.isWithdrawn }
    add(.contacts, "dau-moi", "Danh sách \(count) đầu mối, in thẻ liên hệ khẩn cấp")
    let cover = try register.dutyCover(at: now, of: try register.header(at: now).cluster?.id)
    add(
      .contacts, "truc",
      cover.isEmpty
        ? "Lịch trực ngoài giờ: chưa có ca nào lúc bàn giao"
        : "Lịch trực ngoài giờ: \(cover.count) ca đang trực")
    add(.contacts, "van-thu", "Giới thiệu với văn thư, Sở, cụm trưởng, hiệu trưởng các trường")
  }

  /// What to hand over of secrets and things; never the secret itself.
  private mutating func fixed() {
    let keys: [(String, String)] = [
      ("mat-khau", "Người nhận đặt mật khẩu riêng; mật khẩu cũ không nói, không ghi ra giấy"),
      (
        "khoa-khoi-phuc",
        "Tờ khóa khôi phục niêm phong: nơi cất, còn nguyên; nếu lộ thì lập khóa mới"
      ),
      ("quyen-danh-so", "Số vụ việc cao nhất đã dùng trên giấy: đối chiếu rồi xác nhận trong sổ"),
    ]
    for (mark, words) in keys { add(.keys, mark, words) }
    let copies: [(String, String)] = [
      ("may", "Máy có sổ, tài khoản máy và nơi để thư mục dữ liệu"),
      ("ban-sao", "Bản sao lưu: nơi để, ngày của bản mới nhất, đã thử mở lại"),
      ("usb", "USB, ổ rời có dữ liệu của sổ: giao đủ hoặc xóa"),
      ("so-giay", "Sổ giấy, hồ sơ giấy, con dấu của người khác giữ hộ (nếu có)"),
    ]
    for (mark, words) in copies { add(.copies, mark, words) }
  }
}

extension HandoverCollecting {
  /// Papers by number, author and day: what they are about may tell of a person.
  private mutating func papers(_ register: some RegisterReader) throws(StoreError) {
    let latest = Window(.first, count: Self.mostPapers)
    let incoming = try register.incomingPapers(latest).rows.map(\.paper)
    for paper in incoming where !paper.isHandled && paper.dueOn != nil {
      let number = paper.number.isEmpty ? "không số" : paper.number
      let due = paper.dueOn.map { ", hạn \($0.formatted)" } ?? ""
      add(
        .incoming, paper.id.record.description,
        "\(number), \(clean(paper.author, else: "nơi gửi xem trong sổ")), đến \(paper.arrivedOn.formatted)\(due)"
      )
    }
    let outgoing = try register.outgoingPapers(latest).rows.map(\.paper)
    for paper in outgoing where paper.state != .sent {
      let number = paper.numberAndSymbol ?? (paper.symbol.isEmpty ? "chưa số" : paper.symbol)
      add(
        .outgoing, paper.id.record.description,
        "\(number) (\(paper.id.record.shortKey)), \(paper.state.label.vietnamese)")
    }
  }

  /// The latest papers that are looked through.
  private static let mostPapers = 300

  private mutating func privacy(_ register: some RegisterReader) throws(StoreError) {
    let found = try register.privacyRequests(onlyOpen: true, window)
    for row in found.rows {
      let (title, state) = (row.request.plainTitle, row.request.stateLabel)
      add(
        .privacy, row.request.id.record.description,
        "\(title.vietnamese), \(state.vietnamese.lowercased())")
    }
    more(.privacy, found.hasLater)
  }
}
