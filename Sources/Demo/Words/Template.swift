/// A text with slots.
struct Template {
  enum Piece {
    case literal([UInt8])
    case slot(Slot)
  }

  let pieces: [Piece]

  /// Slots stand in braces: `Điều {number}. {V} {n}: {list}`.
  init(_ text: String) throws(DemoError) {
    var pieces: [Piece] = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: "}") else {
        pieces.append(.literal(Array(part.utf8)))
        continue
      }
      let name = String(part[..<end])
      guard let slot = Slot(rawValue: name) else { throw .unknownSlot(name, text: text) }
      pieces.append(.slot(slot))
      pieces.append(.literal(Array(part[part.index(after: end)...].utf8)))
    }
    self.pieces = pieces
  }

  func write(to text: inout [UInt8], filling slots: inout some SlotFilling) {
    for piece in pieces {
      switch piece {
      case .literal(let bytes): text += bytes
      case .slot(let slot): slots.fill(slot, into: &text)
      }
    }
  }

  func text(filling slots: inout some SlotFilling) -> String {
    var text: [UInt8] = []
    write(to: &text, filling: &slots)
    return String(decoding: text, as: UTF8.self)
  }
}

extension Template {
  /// Whether the list of nouns comes once, as the last slot, behind a comma or colon: then it can
  /// be read back from the text, and texts with different lists differ.
  var endsInItsList: Bool {
    let places = pieces.indices.filter {
      if case .slot(.list) = pieces[$0] { true } else { false }
    }
    guard places.count == 1, places[0] >= 1, places[0] == pieces.count - 2,
      case .literal(let before) = pieces[places[0] - 1]
    else { return false }
    return before.suffix(2) == Array(", ".utf8)[...] || before.suffix(2) == Array(": ".utf8)[...]
  }
}
