extension Duty {
  /// Whose rule it is; what is not certain is never called law, and a day that a paper or the officer
  /// named is no rule.
  public var groundLabel: Phrase {
    isSet ? Phrase("hạn đã đặt", "day that was set") : basisKind.label(at: confidence)
  }

  /// Whether somebody named the day, and no rule gave it.
  public var isSet: Bool {
    if case .set = reason { true } else { false }
  }
}

extension ClockRule.BasisKind {
  /// Whose rule something is that may be trusted so far; what is not certain is never called law.
  func label(at confidence: Confidence) -> Phrase {
    self == .law && !confidence.mayBeShownAsLaw ? confidence.label : label
  }
}
