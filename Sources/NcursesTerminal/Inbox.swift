import Terminal

/// Events that were read and not yet asked for, oldest first.
struct Inbox {
  private var events: [Event] = []
  private var next = 0

  var isEmpty: Bool { next == events.count }

  mutating func add(_ more: [Event]) { events.append(contentsOf: more) }

  mutating func take() -> Event? {
    guard next < events.count else { return nil }
    defer {
      next += 1
      if isEmpty {
        events.removeAll(keepingCapacity: true)
        next = 0
      }
    }
    return events[next]
  }
}
