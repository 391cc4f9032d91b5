import Records

/// How large a practice register is to be.
public enum DemoSize: String, CaseIterable, Sendable {
  case commune
  case province
  case tenProvinces

  public var communes: Int {
    switch self {
    case .commune: 1
    case .province: 130
    case .tenProvinces: 1_300
    }
  }

  public var institutions: Int {
    switch self {
    case .commune: 12
    case .province: 1_507
    case .tenProvinces: 15_070
    }
  }

  public var incidents: Int {
    switch self {
    case .commune: 60
    case .province: 20_000
    case .tenProvinces: 200_000
    }
  }

  public var documents: Int {
    switch self {
    case .commune: 40
    case .province: 5_000
    case .tenProvinces: 10_000
    }
  }

  /// How many officers write in the register.
  var officers: Int { self == .commune ? 2 : 12 }
}

extension DemoSize {
  /// The communes that a register of this size covers, `home` first, then those of its province,
  /// then those of the other provinces, by code.
  ///
  /// Empty when `all` does not hold `home`; fewer than ``communes`` when `all` is short.
  public func chosen(from all: [Commune], home: Commune.Code) -> [Commune] {
    guard let first = all.first(where: { $0.code == home }) else { return [] }
    let others = all.filter { $0.code != home }.sorted { left, right in
      let (isNear, isNearToo) = (left.province == first.province, right.province == first.province)
      if isNear != isNearToo { return isNear }
      return (left.province, left.code) < (right.province, right.code)
    }
    return [first] + others.prefix(communes - 1)
  }
}
