/// On what ground a duty stands, as numbers tell it apart.
public enum DutyGround: Int, CaseIterable, Sendable {
  /// Law that may be shown as such.
  case law = 0
  /// A rule of the province or the commune, a day set by the officer.
  case local = 1
  /// A proposal of the program, or law that is not certain.
  case proposal = 2

  public init(_ duty: Duty) {
    switch duty.basisKind {
    case .law: self = duty.confidence.mayBeShownAsLaw ? .law : .proposal
    case .province, .commune: self = .local
    case .default: self = .proposal
    }
  }

  public var label: Phrase {
    switch self {
    case .law: Phrase("Theo pháp luật", "By law")
    case .local: Phrase("Quy định của tỉnh, xã; hạn tự đặt", "Rules and days set here")
    case .proposal: Phrase("Đề xuất của phần mềm", "Proposals of the program")
    }
  }
}

/// How duties of one ground were kept.
public struct DutyShare: Equatable, Sendable {
  /// Done within a limit that has a number.
  public var inTime = 0
  /// Done after it, or not done when it had passed.
  public var late = 0
  /// Still within the limit.
  public var waiting = 0
  /// The limit had passed before anybody here knew.
  public var impossible = 0
  /// Not done, for a written reason.
  public var excused = 0
  /// "At once" and "promptly": done, but nothing measures whether in time.
  public var doneWithoutLimit = 0
  /// The same, not done yet.
  public var openWithoutLimit = 0

  public init() {}

  /// Those of which it can be said whether they were in time.
  public var measured: Int { inTime + late }

  public var isEmpty: Bool {
    measured + waiting + impossible + excused + doneWithoutLimit + openWithoutLimit == 0
  }

  /// Percent of ``measured``, rounded down: 100 means every one; nil where there is none.
  public var percentInTime: Int? { measured == 0 ? nil : inTime * 100 / measured }
}
