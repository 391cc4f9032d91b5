import Ledger
import TestChance

extension Value {
  /// Any value, lists included, which may stand in `depth` more lists.
  static func random(depth: Int = deepestNesting, using random: inout RepeatableChance) -> Value {
    switch Int.random(in: 0...(depth > 0 ? 9 : 8), using: &random) {
    case 0: .null
    case 1: .boolean(.random(using: &random))
    case 2: .integer(number(using: &random))
    case 3: .text(text(using: &random))
    case 4: .bytes((0..<Int.random(in: 0...40, using: &random)).map { _ in random.next() })
    case 5: .day(number(using: &random))
    case 6: .moment(number(using: &random))
    case 7: .record(.random(using: &random))
    case 8: .text(String(repeating: "ẫ", count: Int.random(in: 0...90, using: &random)))
    default:
      .list(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        })
    }
  }

  /// Numbers of every length, the ends included.
  private static func number(using random: inout RepeatableChance) -> Int64 {
    let ends: [Int64] = [0, -1, 1, 63, 64, -64, -65, .max, .min]
    if Bool.random(using: &random) { return ends.randomElement(using: &random)! }
    return Int64.random(in: .min ... .max, using: &random)
      >> Int64.random(in: 0...63, using: &random)
  }

  private static func text(using random: inout RepeatableChance) -> String {
    let pieces = ["Xã ", "Mường Xén", "đ", "\0", "\r\n", "e\u{302}\u{301}", "🧒", "", "\u{202e}"]
    return (0..<4).map { _ in pieces.randomElement(using: &random)! }.joined()
  }
}

extension ChangeDraft {
  /// One part that sets fields to values, nothing before them.
  static func sample(
    record: RecordID = RecordID(high: 1, low: 1), reason: String? = nil, writtenAt: Int64 = 0,
    edits: [EditDraft]
  ) -> ChangeDraft {
    ChangeDraft(
      author: .program, role: .commune, writtenAt: writtenAt,
      parts: [Part(kind: 3, kindVersion: 1, record: record, reason: reason, edits: edits)])
  }

  /// Any change that may be written as the next one after `head`.
  static func random(
    after head: ChainHead, others: [EntryReference], using random: inout RepeatableChance
  ) -> ChangeDraft {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Part(
        kind: KindCode(rawValue: .random(in: 1...300, using: &random))!,
        kindVersion: .random(in: 1...200, using: &random), record: .random(using: &random),
        reason: Bool.random(using: &random) ? "vì lý do" : nil,
        edits: (0..<Int.random(in: 0...5, using: &random)).map { index in
          EditDraft(
            field: FieldCode(rawValue: Int32(index * 70 + 1))!,
            isSealed: Bool.random(using: &random),
            base: .random(after: head, others: others, using: &random),
            new: .random(using: &random), old: .random(using: &random))
        })
    }
    return ChangeDraft(
      author: .random(using: &random), role: Role.allCases.randomElement(using: &random)!,
      isClockSuspect: .random(using: &random), isUndo: .random(using: &random),
      writtenAt: .random(in: -1_000...4_000_000_000_000, using: &random), parts: parts)
  }
}

extension Base {
  static func random(
    after head: ChainHead, others: [EntryReference], using random: inout RepeatableChance
  ) -> Base {
    let own = (0..<3).compactMap { _ in
      head.sequence > 0
        ? EntryReference(
          origin: head.origin, sequence: .random(in: 1...head.sequence, using: &random)) : nil
    }
    switch Int.random(in: 0...2, using: &random) {
    case 0: return .none
    case 1: return .catalogue(Digest32(hashing: [random.next()]))
    default: return .entries((own + others).shuffled(using: &random))
    }
  }
}

extension Salt {
  /// A stand-in for the salt that a record's key gives.
  static func standIn(for place: EditPlace) -> Salt {
    Salt(high: UInt64(place.reference.sequence), low: UInt64(place.field.rawValue))
  }
}

/// A verified chain of one origin with everything that was drafted for it.
struct SampleChain {
  let origin: Origin
  var head: ChainHead
  var written: [WrittenEntry] = []

  init(origin: Origin) {
    self.origin = origin
    head = ChainHead(startOf: origin)
  }

  /// `changes` changes of any shape.
  init(changes: Int, using random: inout RepeatableChance) throws {
    self.init(origin: .random(using: &random))
    let others = (0..<2).map { _ in
      EntryReference(
        origin: .random(using: &random), sequence: .random(in: 1...900, using: &random))
    }
    for _ in 0..<changes {
      try append(.random(after: head, others: others, using: &random), using: &random)
    }
  }

  mutating func append(_ draft: ChangeDraft, using random: inout RepeatableChance) throws {
    let entries = try draft.entries(
      after: head, counter: head.counter + Int64.random(in: 1...9, using: &random),
      using: &random, sealedSalt: Salt.standIn)
    written += entries
    for entry in entries { head = ChainHead(after: entry.entry, hash: entry.encoded.hash) }
  }
}
