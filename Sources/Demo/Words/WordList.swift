/// Words of one class, kept as UTF-8, with their capitalised forms.
struct WordList {
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int] = [0]
  private var capitals: [UInt8] = []
  private var capitalStarts: [Int] = [0]

  init(_ words: [String]) {
    for word in words {
      bytes += word.utf8
      starts.append(bytes.count)
      capitals += Self.capitalised(word).utf8
      capitalStarts.append(capitals.count)
    }
  }

  var count: Int { starts.count - 1 }

  func write(_ place: Int, to text: inout [UInt8]) {
    text += bytes[starts[place]..<starts[place + 1]]
  }

  func writeCapitalised(_ place: Int, to text: inout [UInt8]) {
    text += capitals[capitalStarts[place]..<capitalStarts[place + 1]]
  }

  subscript(_ place: Int) -> String {
    String(decoding: bytes[starts[place]..<starts[place + 1]], as: UTF8.self)
  }

  /// `word` with its first letter as a capital.
  static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
