import VietText

/// Whom to ask: a proposal from the authority table, the contact points and the place of the
/// commune. The officer decides.
public struct EscalationAdvice: Equatable, Sendable {
  public var level: ContactLevel
  public var addressee: String
  public var copyTo: String
  /// The ground of the task as it is cited; empty where no task was found, and where the ground is
  /// too unsure to be shown as law.
  public var ground: String
  /// The task of the authority table; nil where none was found.
  public var task: AuthorityRow?
  /// Who decides by that task; nil where none was found, or a local decision names somebody in words.
  public var decider: DecidingBody? {
    guard let task else { return nil }
    guard task.override != nil else { return task.rule.decider }
    return level == .department || level == .departmentDivision ? .department : nil
  }

  init(level: ContactLevel, addressee: String, copyTo: String, task: AuthorityRow?) {
    self.level = level
    self.addressee = addressee
    self.copyTo = copyTo
    self.task = task
    ground = task.flatMap { $0.shipped.isDoubtful ? nil : $0.rule.basis } ?? ""
  }
}

/// Works out ``EscalationAdvice``.
///
/// A cluster coordinates and gets a copy; it decides nothing. What a province or the Ministry
/// decides goes up through the Department.
public struct EscalationAdviser: Sendable {
  private let finder: TaskFinder
  private let contacts: [ContactPoint]
  private let cluster: Cluster?
  /// "xã Mường Xén".
  private let commune: String
  /// "Nghệ An".
  private let province: String

  /// - Parameters:
  ///   - cluster: of the commune; nil for one that writes to the Department directly.
  ///   - commune: its full name, "Xã Mường Xén".
  ///   - province: its name alone, "Nghệ An".
  public init(
    authority: [AuthorityRow], contacts: [ContactPoint], cluster: Cluster?, commune: String,
    province: String
  ) {
    finder = TaskFinder(authority)
    self.contacts = contacts
    self.cluster = cluster
    self.commune = commune.prefix(1).lowercased() + commune.dropFirst()
    self.province = province
  }

  /// What the words of a request lead to, or a task whose code is its ground; without a task: the
  /// Department.
  public func advice(about words: String, ground: String = "") -> EscalationAdvice {
    let task = finder.task(coded: ground) ?? finder.task(about: words)
    let level = task.map { Self.level(of: $0) } ?? .department
    if level == .department, let division = division(for: words) {
      return EscalationAdvice(
        level: division.level, addressee: division.unit, copyTo: copy(for: division.level),
        task: task)
    }
    var advice = advice(for: level, task: task)
    if let decider = task?.override?.decider, level == .other { advice.addressee = decider }
    return advice
  }

  /// The usual addressee of a level.
  public func advice(for level: ContactLevel, task: AuthorityRow? = nil) -> EscalationAdvice {
    EscalationAdvice(
      level: level, addressee: addressee(level), copyTo: copy(for: level), task: task)
  }
}

extension EscalationAdviser {
  /// A local decision names its decider in words, which say enough only for the Department.
  private static func level(of task: AuthorityRow) -> ContactLevel {
    if let decider = task.override?.decider {
      return Fold.words(decider).contains("so") ? .department : .other
    }
    switch task.rule.decider {
    case .communeCommittee, .communeChair, .communeOffice: return .communeChair
    case .provinceCommittee, .provinceChair, .department, .ministry: return .department
    case .school: return .school
    }
  }

  /// The division of the Department whose area the words name.
  private func division(for words: String) -> ContactPoint? {
    let typed = Set(Fold.words(words))
    return contacts.first { contact in
      contact.level == .departmentDivision
        && contact.area.split(whereSeparator: { ",;\n".contains($0) }).contains { part in
          let area = Fold.words(String(part))
          return !area.isEmpty && area.allSatisfy(typed.contains)
        }
    }
  }

  private func addressee(_ level: ContactLevel) -> String {
    if let contact = contacts.first(where: { $0.level == level }) { return contact.unit }
    switch level {
    case .communeChair: return "Chủ tịch UBND \(commune)"
    case .cluster: return leader
    case .department, .departmentDivision: return "Sở GD&ĐT \(province)"
    case .ministryUnit: return "Bộ GD&ĐT"
    case .police: return "Công an \(commune)"
    case .health: return "Trạm y tế \(commune)"
    case .childProtection, .hotline111: return level.label.vietnamese
    case .school, .other: return ""
    }
  }

  /// Formal letters go to the Department with a copy to the cluster leader.
  private func copy(for level: ContactLevel) -> String {
    level == .department || level == .departmentDivision ? leader : ""
  }

  /// "Cụm trưởng Cụm 1 (Trần Văn An)"; empty for a commune without a cluster.
  private var leader: String {
    guard let cluster else { return "" }
    let name = cluster.leaderName.isEmpty ? "" : " (\(cluster.leaderName))"
    return "Cụm trưởng \(cluster.name.vietnamese)\(name)"
  }
}
