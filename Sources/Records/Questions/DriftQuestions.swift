/// Questions about grounds that ceased.
public protocol DriftQuestions {
  /// What ceased since the register was begun, or was written down here as ceased, by `day`, that
  /// something here rests on and nobody has looked at; latest first.
  func drifts(on day: Day) throws(StoreError) -> [Drift]
}
