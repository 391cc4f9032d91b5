import Records

/// What must be known of every institution at once; the rest is made when it is asked for.
struct InstitutionSketch {
  let level: InstitutionLevel
  /// Place of the commune in the plan.
  let commune: Int
  /// Counts from 0 among the institutions of its level in the commune.
  let ordinalOfLevel: Int
  /// Counts from 0 within the commune.
  let ordinal: Int
  /// When it stops working, as part of the practice.
  let closesOn: Day?
}
