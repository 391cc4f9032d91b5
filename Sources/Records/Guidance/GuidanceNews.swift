/// What became of guidance since somebody looked last, and what is about to.
public struct GuidanceNews: Equatable, Sendable {
  public enum Section: CaseIterable, Sendable {
    /// Documents, and relations of the list, that came into the register.
    case arrived
    case inForce
    /// What ceased, wholly or in part.
    case ended
    /// Tasks whose ground lapsed by it.
    case rules
    /// Relations and corrections that officers wrote.
    case own
    /// What begins or ends within ``coming`` days.
    case coming
  }

  public struct Item: Equatable, Sendable {
    /// When it happened, or will.
    public var day: Day
    public var words: Phrase
    public var target: SearchHit.Target
    public var isUnsure = false
    /// Whether the words themselves say that they are unsure.
    public var isMarked = false

    public init(
      _ day: Day, _ words: Phrase, _ target: SearchHit.Target, isUnsure: Bool = false,
      isMarked: Bool = false
    ) {
      self.day = day
      self.words = words
      self.target = target
      self.isUnsure = isUnsure
      self.isMarked = isMarked
    }
  }

  /// Days ahead in which something counts as coming; a proposal of the program.
  public static let comingDays = 30

  /// What happened later than this.
  public var since: Moment
  /// Nobody has said yet that he looked: `since` is when the register was made.
  public var isFirstLook: Bool
  public var today: Day
  /// Each section by day.
  public var items: [Section: [Item]]

  public init(since: Moment, isFirstLook: Bool, today: Day, items: [Section: [Item]]) {
    self.since = since
    self.isFirstLook = isFirstLook
    self.today = today
    self.items = items
  }

  /// What asks to be looked at: not what the officers wrote themselves, nor what is to come.
  public var count: Int {
    [Section.arrived, .inForce, .ended].reduce(0) { $0 + (items[$1]?.count ?? 0) }
  }
}

extension GuidanceNews.Item {
  /// The words, and whether they are sure.
  public var markedWords: Phrase {
    isUnsure && !isMarked
      ? words.appending(Phrase("[chưa chắc chắn]", "[unsure]")) : words
  }
}

extension GuidanceNews.Section {
  public var label: Phrase {
    switch self {
    case .arrived: Phrase("Mới có trong sổ", "New in the register")
    case .inForce: Phrase("Đã có hiệu lực", "Came into force")
    case .ended: Phrase("Đã hết hiệu lực, cả hay một phần", "Ceased, wholly or in part")
    case .rules: Phrase("Việc có căn cứ đã hết hiệu lực", "Tasks whose ground ceased")
    case .own: Phrase("Quan hệ, đính chính xã mới ghi", "Relations and corrections written here")
    case .coming:
      Phrase(
        "Sắp tới, trong \(GuidanceNews.comingDays) ngày",
        "Coming within \(GuidanceNews.comingDays) days")
    }
  }
}
