/// All places of a short list, in memory.
struct SortedPlaces: PlaceSource {
  let order: PlaceOrder
  private let places: [Place]

  init(_ places: [Place], order: PlaceOrder) {
    self.order = order
    self.places = places.sorted { order.precedes($0, $1) }
  }

  func later(than start: Place?, includesStart: Bool, count: Int) -> [Place] {
    guard let start else { return Array(places.prefix(count)) }
    return Array(places[boundary(start, isBehind: !includesStart)...].prefix(count))
  }

  func earlier(than start: Place?, includesStart: Bool, count: Int) -> [Place] {
    guard let start else { return Array(places.suffix(count)) }
    return Array(places[..<boundary(start, isBehind: includesStart)].suffix(count))
  }

  /// The index of the first place that lies at `place` or later, or only later.
  private func boundary(_ place: Place, isBehind: Bool) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      let lies =
        isBehind ? order.precedes(place, places[middle]) : !order.precedes(places[middle], place)
      if lies { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
