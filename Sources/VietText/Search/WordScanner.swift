/// Finds the words of UTF-8 text and gives each as search keys need it.
///
/// A word is a run of letters, digits and the marks on them; everything else separates, also
/// ill-formed UTF-8. `7192/BGDĐT-VP` holds the words `7192`, `bgdđt` and `vp`.
public enum WordScanner {
  /// Bytes of a word's folded form that are kept; what follows them in the word is left out.
  public static let foldedLimit = 64

  /// One word. The buffers live only as long as the call they are handed to.
  public struct Word {
    /// Where the word stands in the text, in bytes.
    public let range: Range<Int>
    /// As ``Fold/key(_:)`` gives it, at most ``WordScanner/foldedLimit`` bytes.
    public let folded: UnsafeBufferPointer<UInt8>
    /// As ``Fold/exact(_:)`` gives it, cut at the same letter.
    public let exact: UnsafeBufferPointer<UInt8>
    /// Whether ``exact`` says more than ``folded``.
    public let isMarked: Bool
  }

  /// Hands every word to `body`, in the order of the text, until `body` answers false.
  ///
  /// Composed text is scanned without allocating.
  /// - Returns: whether the text was scanned to its end.
  @discardableResult
  public static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Bool
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordBytes.capacity * 2) { memory in
      AsciiFold.table.withUnsafeBufferPointer { ascii in
        LatinLetter.all.withUnsafeBufferPointer { letters in
          // Memory of a size above zero has an address.
          let start = memory.baseAddress.unsafelyUnwrapped
          var reader = WordReader(text: text, ascii: ascii, letters: letters, memory: start)
          while let word = reader.next() {
            if !body(word) { return false }
          }
          return true
        }
      }
    }
  }
}
