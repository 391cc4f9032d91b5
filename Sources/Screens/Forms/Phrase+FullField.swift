import Records

extension Phrase {
  /// Why a field did not take all that was typed or pasted.
  ///
  /// - Parameters:
  ///   - taken: how many letters it took.
  ///   - limit: how many it may hold.
  static func fullField(taken: Int, limit: Int) -> Phrase {
    guard taken > 0 else {
      return Phrase(
        "Ô này đã đầy: chứa tối đa \(limit) ký tự.",
        "This field is full: it holds at most \(limit) characters.")
    }
    return Phrase(
      "Chỉ dán được \(taken) ký tự: ô này chứa tối đa \(limit) ký tự.",
      "Only \(taken) characters were pasted: this field holds at most \(limit).")
  }
}
