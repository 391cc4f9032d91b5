extension ChildDetailReading {
  /// Where a child lives: "ở thôn 3", "trú tại …", "nhà số 7", "em Dìa, bản Huồi Giảng 1".
  mutating func readAddresses() {
    for index in words.indices {
      guard context(of: index).hasParticularChild || hasNamedChild else { continue }
      let home = Self.homes.count(at: index, in: text)
      if home > 0 {
        guard let end = placeEnd(near: index + home) else { continue }
        find(.address, .certain, at: index..<end)
      } else if isPlaceOfPerson(index), let end = placeEnd(near: index) {
        find(.address, .likely, at: index..<end)
      }
    }
  }

  private var hasNamedChild: Bool {
    details.contains { $0.kind == .name || $0.kind == .initials }
  }

  private static let homes = Vocabulary(
    """
    trú, trú tại, thường trú, tạm trú, ngụ, hộ khẩu, địa chỉ, số nhà, nhà ở, nhà số, nhà riêng ở,
    nhà cháu ở, nhà em ở, quê, ngụ tại, sống tại, sống ở, hiện ở
    """)

  private static let units = Vocabulary(
    "thôn, bản, xóm, ấp, buôn, tổ, khối, khu, ngõ, hẻm, đường, phố, số, xã, phường, thị trấn, số nhà"
  )

  /// Right behind a child, a name or an age: with "ở", or with a comma.
  private func isPlaceOfPerson(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if Self.at.has(index, in: text), text.follows(index) || words[index].gap.contains(.comma) {
      return isOfPerson(index - 1)
    }
    let gap = words[index].gap
    guard Self.units.has(index, in: text), gap.contains(.comma) || gap.contains(.bracket) else {
      return false
    }
    return isOfPerson(index - 1)
  }

  private static let at = Vocabulary("ở")
  private static let years = Vocabulary("tuổi, nữ, nam")

  /// Whether a word ends what was said of who the child is.
  private func isOfPerson(_ index: Int) -> Bool {
    !isFree(index..<(index + 1)) || Self.years.has(index, in: text)
      || ChildWords.child.count(before: index + 1, in: text) > 0
  }

  /// The end of the place that is named within a few words: its unit and its name or number.
  private func placeEnd(near index: Int) -> Int? {
    let last = min(index + 5, words.count)
    guard index < last else { return nil }
    for unit in index..<last where words[unit].sentence == words[index].sentence {
      if let number = words[unit].number, number < 10_000, unit > 0, Self.isHouse(unit, in: text) {
        return unit + 1
      }
      guard Self.units.has(unit, in: text) else { continue }
      let end = nameEnd(behind: unit)
      if end > unit + 1 { return end }
    }
    return nil
  }

  private static func isHouse(_ index: Int, in text: TextWords) -> Bool {
    numbered.count(before: index, in: text) > 0
  }

  private static let numbered = Vocabulary("số nhà, nhà số, số")

  private func nameEnd(behind unit: Int) -> Int {
    var end = unit + 1
    while end < words.count, end - unit <= 4, text.follows(end) {
      let word = words[end]
      let isOfName =
        word.shape == .number || (text.capitalsTell ? word.beginsWithCapital : end <= unit + 2)
      guard isOfName, NameWords.ordinary.count(at: end, in: text) == 0 || text.capitalsTell else {
        break
      }
      end += 1
    }
    return end
  }
}
