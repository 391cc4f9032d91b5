extension Int {
  /// With a dot between thousands, as Vietnamese papers write it: "21.448".
  public var grouped: String {
    let digits = String(magnitude)
    let first = digits.count % 3
    var text = String(digits.prefix(first))
    for place in stride(from: first, to: digits.count, by: 3) {
      if !text.isEmpty { text += "." }
      text += digits.dropFirst(place).prefix(3)
    }
    return (self < 0 ? "-" : "") + text
  }
}
