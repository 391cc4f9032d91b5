import Records

extension LiaisonRow {
  /// What stands in the place of sealed words that cannot be read; nil where they can.
  var veil: Phrase? {
    switch sight {
    case .open: nil
    case .locked: Phrase("(niêm phong, mở khóa để xem)", "(sealed: unlock to read)")
    case .erased: Phrase("(đã xóa)", "(erased)")
    }
  }

  /// Why sealed words cannot be edited; nil where they can.
  var editingReason: Phrase? {
    switch sight {
    case .open: nil
    case .locked: RuleError.sealedWhileLocked.why
    case .erased: RuleError.erased.why
    }
  }
}
