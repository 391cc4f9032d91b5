import Ledger

/// Guides, answers and guided questions are understood as documents are; their codes stand in the
/// place of a number.
extension Understanding {
  public init(of target: StudyTarget, by officer: RecordID, on day: Day) {
    self.init(of: "", in: .init(target.code), by: officer, on: day)
  }

  public var target: StudyTarget { StudyTarget(code: document.rawValue) }
}
