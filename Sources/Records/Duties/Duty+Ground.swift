extension Duty {
  /// Whose rule it is; what is not certain is never called law.
  public var groundLabel: Phrase {
    guard basisKind == .law, !confidence.mayBeShownAsLaw else { return basisKind.label }
    return confidence.label
  }
}
