/// A time of day to the minute, 00:00 to 23:59.
public struct ClockTime: Sendable, Hashable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Nil unless `hour` is 0 to 23 and `minute` 0 to 59.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  /// 00:00.
  public static let midnight = ClockTime(minutes: 0)

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  /// `07:05`.
  public var formatted: String { "\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))" }
}

extension ClockTime: Comparable {
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
