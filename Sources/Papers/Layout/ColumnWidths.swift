/// Widths of the columns of a table: by their shares, but none narrower than its longest word, so that
/// no figure is broken.
enum ColumnWidths {
  struct Wish: Equatable {
    /// 1 or more.
    let share: Int
    /// In millimetres.
    let least: Double
  }

  /// - Parameter room: millimetres, all of which are used; columns that cannot all have their least
  ///   width have parts of it.
  static func widths(_ wishes: [Wish], room: Double) -> [Double] {
    let leasts = wishes.reduce(0) { $0 + $1.least }
    guard leasts < room else { return wishes.map { $0.least * room / leasts } }
    var isHeld = wishes.map { _ in false }
    while true {
      let free = zip(wishes, isHeld).filter { !$0.1 }.map(\.0)
      let rest = zip(wishes, isHeld).reduce(room) { $1.1 ? $0 - $1.0.least : $0 }
      let shares = free.reduce(0) { $0 + Double($1.share) }
      let widths = zip(wishes, isHeld).map { wish, isHeld in
        isHeld ? wish.least : rest * Double(wish.share) / shares
      }
      let narrow = widths.indices.filter { widths[$0] < wishes[$0].least }
      if narrow.isEmpty { return widths }
      for column in narrow { isHeld[column] = true }
    }
  }
}
