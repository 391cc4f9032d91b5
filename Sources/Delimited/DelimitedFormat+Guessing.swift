extension DelimitedFormat {
  /// The format of a table that somebody saved from a spreadsheet, by its first line: the separator
  /// of which it has most outside quotes – comma, semicolon or tab; commas where it has none.
  public init(guessedFrom start: some Sequence<UInt8>) {
    let formats: [DelimitedFormat] = [.commas, .semicolons, .tabs]
    var counts = [Int](repeating: 0, count: formats.count)
    var isQuoted = false
    for byte in start {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      for (index, format) in formats.enumerated() where byte == format.delimiter {
        counts[index] += 1
      }
    }
    let most = counts.max() ?? 0
    self = zip(formats, counts).first { $0.1 == most }?.0 ?? .commas
  }
}

extension DelimitedReader {
  /// Reads bytes in memory in the format that their first line shows.
  public init(guessing bytes: [UInt8]) {
    self.init(bytes: bytes, format: DelimitedFormat(guessedFrom: bytes))
  }

  /// Reads a regular file in pieces of 64 KiB, in the format that its first line shows.
  public init(guessingFile path: String) throws(DelimitedError) {
    var input = ByteInput(file: try OpenFile(path: path))
    let start = try input.start(OpenFile.pieceSize)
    self.init(input, format: DelimitedFormat(guessedFrom: start))
  }
}
