/// How many matters went which way.
public struct WayCount: Equatable, Sendable {
  public var all = 0
  public var settledHere = 0
  /// Sent up, the waiting ones among them.
  public var sentUp = 0
  public var waiting = 0
  /// Neither settled nor sent.
  public var untouched = 0

  public init(_ lines: [MatterLine]) {
    for line in lines { add(line.way) }
  }

  private mutating func add(_ way: EscalationWay) {
    all += 1
    switch way {
    case .none: untouched += 1
    case .settledHere: settledHere += 1
    case .waiting:
      sentUp += 1
      waiting += 1
    case .sentUp: sentUp += 1
    }
  }
}

extension WayCount {
  /// "5: giải quyết tại xã 1 · gửi cấp trên 3 · chờ trả lời 2 · chưa xử lý 1".
  public var words: Phrase {
    Phrase(
      "\(all): giải quyết tại xã \(settledHere) · gửi cấp trên \(sentUp) · "
        + "chờ trả lời \(waiting) · chưa xử lý \(untouched)",
      "\(all): settled here \(settledHere) · sent up \(sentUp) · waiting \(waiting) · "
        + "not begun \(untouched)")
  }

  /// "5 · tại xã 1 · gửi 3 · chờ 2 · chưa xử lý 1".
  public var shortWords: Phrase {
    Phrase(
      "\(all) · tại xã \(settledHere) · gửi \(sentUp) · chờ \(waiting) · "
        + "chưa xử lý \(untouched)",
      "\(all) · here \(settledHere) · sent \(sentUp) · waiting \(waiting) · "
        + "not begun \(untouched)")
  }
}
