import Foundation

/// JSON on standard output: keys sorted, one indented document, ending in a newline.
enum JSON {
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Console.line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
