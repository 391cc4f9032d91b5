/// What a key does to the text before the cursor.
public struct Edit: Equatable, Sendable {
  /// Characters to delete before the cursor.
  public var delete: Int
  /// Text to put there afterwards, in NFC.
  public var insert: String

  public init(delete: Int = 0, insert: String) {
    self.delete = delete
    self.insert = insert
  }

  /// The shortest edit at the end of `old` that makes it `new`.
  init(from old: some StringProtocol, to new: String) {
    var same = 0
    var oldRest = old[...]
    var newRest = new[...]
    while let first = oldRest.first, first == newRest.first {
      oldRest.removeFirst()
      newRest.removeFirst()
      same += 1
    }
    self.init(delete: oldRest.count, insert: String(newRest))
  }
}
