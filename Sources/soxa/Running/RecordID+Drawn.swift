import Ledger

extension RecordID {
  /// A new identity, drawn at random.
  static func drawn() -> RecordID {
    var chance = SystemRandomNumberGenerator()
    return random(using: &chance)
  }
}
