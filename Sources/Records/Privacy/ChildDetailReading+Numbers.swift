extension ChildDetailReading {
  /// Telephones, identity numbers and codes of pupils.
  mutating func readNumbers() {
    var index = 0
    while index < words.count {
      let (end, digits) = digitRun(from: index)
      defer { index = max(index + 1, end) }
      guard digits.count >= 5, isFree(index..<end) else { continue }
      if let kind = numberKind(before: index, digits: digits) {
        find(kind, .certain, at: index..<end)
      } else if isPhone(digits), isOfFamily(index) {
        find(.phone, .likely, at: index..<end)
      } else if digits.count == 12, digits.first == "0", context(of: index).hasChildren {
        find(.identityNumber, .likely, at: index..<end)
      }
    }
  }

  /// Digits with blanks, dots and dashes between: "0912 345 678"; more than these are no number
  /// of a person.
  private func digitRun(from index: Int) -> (end: Int, digits: String) {
    guard words[index].shape == .number else { return (index, "") }
    var digits = words[index].folded
    var end = index + 1
    while end < words.count, words[end].shape == .number, digits.utf8.count < 16,
      [TextGap.space, .dot, .dash].contains(words[end].gap)
    {
      digits += words[end].folded
      end += 1
    }
    return (end, digits)
  }

  private func numberKind(before index: Int, digits: String) -> ChildDetail.Kind? {
    let said = near(index, before: 6, after: 0).lowerBound..<index
    if Self.pupilCodes.stands(in: said, of: text) {
      return digits.count == 12 ? .identityNumber : .pupilCode
    }
    return digits.count >= 9 && Self.identities.stands(in: said, of: text) ? .identityNumber : nil
  }

  private static let pupilCodes = Vocabulary(
    "mã học sinh, mã hs, mã số học sinh, mã định danh, số báo danh, sbd, mã số")
  private static let identities = Vocabulary("cccd, cmnd, căn cước, định danh, chứng minh")

  private func isPhone(_ digits: String) -> Bool {
    digits.count == 10 && digits.first == "0" || digits.count == 11 && digits.hasPrefix("84")
  }

  private func isOfFamily(_ index: Int) -> Bool {
    let context = context(of: index)
    guard !context.isHotline else { return false }
    return context.hasChildren
      || ChildWords.relatives.stands(in: near(index, before: 12, after: 8), of: text)
  }
}
