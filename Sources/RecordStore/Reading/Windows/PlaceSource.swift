import Records

/// Something that gives the places of a list, a few at a time, from any place either way.
protocol PlaceSource {
  var order: PlaceOrder { get }

  /// The next places behind `start` in the list's order, or from its beginning.
  /// - Parameter includesStart: whether the row at `start` itself counts.
  func later(
    than start: Place?, includesStart: Bool, count: Int
  ) throws -> [Place]

  /// The next places before `start`, or those at its end; in the list's order.
  func earlier(
    than start: Place?, includesStart: Bool, count: Int
  ) throws -> [Place]
}

/// The places of one window, and whether the list goes on at either side.
struct PlaceWindow {
  var places: [Place]
  var hasEarlier: Bool
  var hasLater: Bool
}

extension PlaceSource {
  /// No screen shows more rows; a larger window is cut to it.
  private static var largestWindow: Int { 100_000 }

  /// One place more than wanted is read, so that the end of the list is known without counting.
  ///
  /// - Parameter valueCount: how many values a place of the list has.
  func window(_ window: Window, valueCount: Int) throws -> PlaceWindow {
    let count = min(max(0, window.count), Self.largestWindow)
    switch window.anchor {
    case .first: return try forward(from: nil, includesStart: true, count: count)
    case .last: return try backward(from: nil, count: count)
    case .after(let key):
      return try forward(
        from: Place(key, valueCount: valueCount), includesStart: false, count: count)
    case .from(let key):
      return try forward(
        from: Place(key, valueCount: valueCount), includesStart: true, count: count)
    case .before(let key):
      return try backward(from: Place(key, valueCount: valueCount), count: count)
    }
  }

  private func forward(
    from start: Place?, includesStart: Bool, count: Int
  ) throws -> PlaceWindow {
    let places = try later(than: start, includesStart: includesStart, count: count + 1)
    var hasEarlier = false
    if let start {
      hasEarlier = try !earlier(than: start, includesStart: !includesStart, count: 1).isEmpty
    }
    return PlaceWindow(
      places: Array(places.prefix(count)), hasEarlier: hasEarlier,
      hasLater: places.count > count)
  }

  private func backward(from end: Place?, count: Int) throws -> PlaceWindow {
    let places = try earlier(than: end, includesStart: false, count: count + 1)
    var hasLater = false
    if let end { hasLater = try !later(than: end, includesStart: true, count: 1).isEmpty }
    return PlaceWindow(
      places: Array(places.suffix(count)), hasEarlier: places.count > count,
      hasLater: hasLater)
  }
}
