/// Two lists of the same order shown as one.
struct MergedPlaces<First: PlaceSource, Second: PlaceSource>: PlaceSource {
  let first: First
  let second: Second

  var order: PlaceOrder { first.order }

  func later(than start: Place?, includesStart: Bool, count: Int) throws -> [Place] {
    let places = merged(
      try first.later(than: start, includesStart: includesStart, count: count),
      try second.later(than: start, includesStart: includesStart, count: count))
    return Array(places.prefix(count))
  }

  func earlier(than start: Place?, includesStart: Bool, count: Int) throws -> [Place] {
    let places = merged(
      try first.earlier(than: start, includesStart: includesStart, count: count),
      try second.earlier(than: start, includesStart: includesStart, count: count))
    return Array(places.suffix(count))
  }

  private func merged(_ left: [Place], _ right: [Place]) -> [Place] {
    (left + right).sorted { order.precedes($0, $1) }
  }
}
