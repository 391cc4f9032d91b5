/// How much work scrypt makes of trying one passphrase: N = 2^``exponent``, r = 8, p = 1.
public struct WorkFactor: Hashable, Comparable, Sendable {
  public let exponent: UInt8

  /// 2¹⁵: 32 MiB.
  public static let floor = WorkFactor(unchecked: 15)
  /// 2¹⁸: 256 MiB. Nothing above is tried, whatever a file says.
  public static let ceiling = WorkFactor(unchecked: 18)
  static let blockSize = 8
  static let parallelism = 1

  public init(exponent: UInt8) throws(SealingError) {
    guard (Self.floor.exponent...Self.ceiling.exponent).contains(exponent) else {
      throw .workFactorOutOfRange(exponent: exponent)
    }
    self.exponent = exponent
  }

  private init(unchecked exponent: UInt8) {
    self.exponent = exponent
  }

  public var rounds: Int { 1 << Int(exponent) }

  /// The memory one try takes, in bytes.
  public var memory: Int { 128 * rounds * Self.blockSize * Self.parallelism }

  public static func < (left: WorkFactor, right: WorkFactor) -> Bool {
    left.exponent < right.exponent
  }
}

extension WorkFactor {
  /// The largest factor whose time is under `limit`, or the floor.
  ///
  /// Tries upwards and stops before a step that would take about twice the last time, so the
  /// memory of a factor is taken only when its time is likely to do.
  ///
  /// - Parameters:
  ///   - limit: the time that one unlocking may take.
  ///   - largest: a lower ceiling for a machine with little memory.
  ///   - time: how long one try takes here, or nothing when there is no memory for it.
  public static func largest(
    under limit: Duration, upTo largest: WorkFactor = .ceiling,
    time: (WorkFactor) -> Duration? = { $0.measuredTime() }
  ) -> WorkFactor {
    var chosen = floor
    guard var last = time(chosen) else { return chosen }
    while chosen < largest, last * 2 < limit {
      let next = WorkFactor(unchecked: chosen.exponent + 1)
      guard let taken = time(next), taken < limit else { break }
      (chosen, last) = (next, taken)
    }
    return chosen
  }

  /// How long one try takes on this machine now, or nothing when there is no memory for it.
  public func measuredTime() -> Duration? {
    var worked = false
    let time = ContinuousClock().measure {
      worked = Scrypt.key(from: SecretBytes(copying: [0]), salt: [0], factor: self) != nil
    }
    return worked ? time : nil
  }
}
