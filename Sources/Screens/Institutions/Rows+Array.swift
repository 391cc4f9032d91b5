import Records

extension Rows {
  /// The window of a list that is held whole, because it is short.
  init(_ window: Window, of all: [Row]) {
    let count = max(0, window.count)
    let start: Int
    switch window.anchor {
    case .first: start = 0
    case .last: start = all.count - count
    case .from(let key): start = all.firstIndex { $0.key == key } ?? 0
    case .after(let key): start = all.firstIndex { $0.key == key }.map { $0 + 1 } ?? 0
    case .before(let key): start = (all.firstIndex { $0.key == key } ?? all.count) - count
    }
    let first = min(max(0, start), all.count)
    let end = min(all.count, max(first, start + count))
    self.init(Array(all[first..<end]), hasEarlier: first > 0, hasLater: end < all.count)
  }
}
