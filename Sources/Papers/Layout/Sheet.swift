/// The sheet and what stands at fixed places on it, in millimetres: chosen within the ranges of
/// Decree 30/2020/NĐ-CP, annex I, part I, sections I and II.
enum Sheet {
  /// A4.
  static let width = 210.0
  static let height = 297.0
  /// 20–25 each.
  static let top = 20.0
  static let bottom = 20.0
  /// 30–35.
  static let left = 30.0
  /// 15–20.
  static let right = 15.0
  /// Between the margins.
  static let textWidth = width - left - right
  /// The page number stands in the middle of the top margin: its line begins this far from the edge.
  static let pageNumberTop = 9.0
  /// The line with the address stands in the bottom margin of page 1.
  static let contactBottom = 8.0

  /// The two cells at the top. "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" takes 88.3 mm.
  static let headLeft = 70.0
  static let headRight = textWidth - headLeft
  /// The two cells at the end.
  static let signingLeft = 75.0
  static let signingRight = textWidth - signingLeft
  /// The longest line of a name in the left cell: it does not touch the right one.
  static let nameLine = headLeft - 3
  /// The longest line of the abstract of a letter.
  static let letterAbstractLine = headLeft - 8
  /// The longest line of an abstract, so that it stands well in the middle.
  static let abstractLine = 135.0

  /// The column "TT" of a table.
  static let ordinalColumn = 11.0
  /// Between the frame of a cell and its text.
  static let cellPadding = 1.0
  /// The longest word of a table that is never broken: sums of many thousand millions.
  static let longestWord = 42.0
  /// A rule is a third to a half of the line that it stands under.
  static let ruleShare = 0.42
  /// Points between a line of text and the rule under it.
  static let beforeRule = 3.0
  /// Height of the frame around a mark of urgency.
  static let frameHeight = 8.0
}

extension Paper.Urgency {
  /// The width of its frame in millimetres, as the stamp has it.
  var frameWidth: Double {
    switch self {
    case .immediate: 30
    case .veryUrgent: 40
    case .urgent: 20
    }
  }
}
