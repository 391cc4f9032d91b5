import Ledger
import Records
import Terminal

/// How the records of a list of liaison are shown.
protocol LiaisonShown: LiaisonRecord {
  static var columns: [LiaisonColumn<Self>] { get }
  static var emptyList: EmptyList { get }
  /// Begins a new one, what is known already filled in.
  mutating func begin(in surroundings: Surroundings)
  /// What a page says beside the fields, first.
  static func remarks(on row: LiaisonRow<Self>, in surroundings: Surroundings) -> [TableText]
}

extension LiaisonShown {
  mutating func begin(in surroundings: Surroundings) {}
  static func remarks(
    on row: LiaisonRow<Self>, in surroundings: Surroundings
  ) -> [TableText] { [] }
}

/// A column of such a list.
struct LiaisonColumn<Record: LiaisonRecord> {
  let title: Phrase
  /// Nil: what is left over.
  let width: Int?
  /// Whether a narrow screen has it too.
  let isOnNarrow: Bool
  let text: (LiaisonRow<Record>, Surroundings) -> TableText

  init(
    _ title: Phrase, width: Int? = nil, isOnNarrow: Bool = false,
    _ text: @escaping (LiaisonRow<Record>, Surroundings) -> TableText
  ) {
    self.title = title
    self.width = width
    self.isOnNarrow = isOnNarrow
    self.text = text
  }
}

extension LiaisonKind {
  /// The type of its records, as pages show them.
  var shown: any LiaisonShown.Type {
    switch self {
    case .member: ClusterMember.self
    case .cover: DutyCover.self
    case .contact: ContactNote.self
    case .core: CoreMember.self
    case .activity: ClusterActivity.self
    case .proposal: PersonnelNote.self
    case .instruction: DirectInstruction.self
    }
  }
}

extension LiaisonRow where Record: LiaisonShown {
  /// The words of a field, whatever it holds; empty where it holds nothing.
  func words(of input: LiaisonInput, in surroundings: Surroundings) -> String {
    let values = record.values
    switch input.form {
    case .day: return values.day(input.field)?.formatted ?? ""
    case .flag: return values.flag(input.field) ? surroundings(Phrase("Có", "Yes")) : ""
    case .institution, .cluster, .incident, .core:
      return name(input.field, in: surroundings.language)
    case .choice:
      let code = values.text(input.field) ?? ""
      return input.label(of: code).map { surroundings($0) } ?? code
    case .line, .lines, .time: return values.text(input.field) ?? ""
    }
  }
}
