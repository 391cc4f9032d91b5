import Ledger

/// The texts of a form's fields as canonical bytes: a list of names, each followed by its text.
enum DraftCodec {
  static func bytes(of content: [String: String]) -> [UInt8] {
    let values = content.sorted { $0.key < $1.key }.flatMap {
      [Value.text($0.key), .text($0.value)]
    }
    return Value.list(values).canonicalBytes
  }

  /// Empty for bytes that are none of these: a lost draft must not keep the program from starting.
  static func content(of bytes: [UInt8]) -> [String: String] {
    // The reason does not matter: there is nothing to show either way.
    guard let value = try? Value(canonicalBytes: bytes), case .list(let values) = value else {
      return [:]
    }
    var content: [String: String] = [:]
    for place in stride(from: 0, to: values.count - 1, by: 2) {
      if case .text(let name) = values[place], case .text(let text) = values[place + 1] {
        content[name] = text
      }
    }
    return content
  }
}
