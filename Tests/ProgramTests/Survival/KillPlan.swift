/// When a session is killed.
enum KillPlan: CustomStringConvertible {
  /// So many milliseconds after the program was started.
  case afterStart(milliseconds: Int)
  /// So many milliseconds after the key that saves was pressed for the n-th time, from 1.
  case afterSaving(Int, milliseconds: Int)

  /// Any moment of the first seconds, or soon after a save, where most is at stake.
  static func random(using random: inout some RandomNumberGenerator) -> KillPlan {
    Bool.random(using: &random)
      ? .afterStart(milliseconds: .random(in: 0...2500, using: &random))
      : .afterSaving(
        .random(in: 1...3, using: &random), milliseconds: .random(in: 0...60, using: &random))
  }

  var description: String {
    switch self {
    case .afterStart(let milliseconds): "\(milliseconds) ms after the start"
    case .afterSaving(let number, let milliseconds): "\(milliseconds) ms after save \(number)"
    }
  }
}
