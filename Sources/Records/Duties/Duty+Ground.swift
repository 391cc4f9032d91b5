extension Duty {
  /// Whose rule it is; what is not certain is never called law.
  public var groundLabel: Phrase { basisKind.label(at: confidence) }
}

extension ClockRule.BasisKind {
  /// Whose rule something is that may be trusted so far; what is not certain is never called law.
  func label(at confidence: Confidence) -> Phrase {
    self == .law && !confidence.mayBeShownAsLaw ? confidence.label : label
  }
}
