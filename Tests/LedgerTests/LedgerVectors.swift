import Ledger
import TestChance

/// The test vectors of `docs/ledger-format.md`, made by this program.
enum LedgerVectors {
  /// The whole block of the document.
  static func text() throws -> String {
    try (identities + values + entries()).joined(separator: "\n") + "\n"
  }

  private static let origin = Origin(bytes: Array(0xa0...0xaf))!
  private static let other = Origin(bytes: Array(0xb0...0xbf))!
  private static let officer = RecordID(bytes: Array(0xc0...0xcf))!
  private static let record = RecordID(bytes: Array(0xd0...0xdf))!

  private static var identities: [String] {
    let school = RecordID(kind: 2, officialCode: "40-TH-Mường Xén")
    return section("record 2 40-TH-Mường Xén", school.bytes)
  }

  private static var values: [String] {
    let values: [Value] = [
      .null, .boolean(false), .boolean(true), .integer(-1), .integer(300), .integer(.min),
      .text("Mường Xén"), .text(""), .bytes([0, 255]), .day(20_778), .moment(1_795_226_400_000),
      .record(record), .list([.integer(5), .list([.text("đ"), .null])]),
    ]
    return values.flatMap { section("value \(reading(of: $0))", $0.canonicalBytes) }
  }

  private static func entries() throws -> [String] {
    var random = RepeatableChance(seed: 2026)
    var (head, lines) = (ChainHead(startOf: origin), [String]())
    for (draft, counter) in zip(drafts, [7, 12] as [Int64]) {
      let written = try draft.entries(
        after: head, counter: counter, using: &random,
        sealedSalt: { _ in Salt(bytes: Array(0xe0...0xef)) })
      for entry in written {
        lines += sections(of: entry)
        head = ChainHead(after: entry.entry, hash: entry.encoded.hash)
      }
    }
    return lines
  }

  /// Two changes: one of a single entry, one of two.
  private static var drafts: [ChangeDraft] {
    let first = EntryReference(origin: origin, sequence: 1)
    let theirs = EntryReference(origin: other, sequence: 300)
    return [
      ChangeDraft(
        author: officer, role: .commune, writtenAt: 1_795_226_400_000,
        parts: [
          .init(
            kind: 3, kindVersion: 1, record: record, reason: "Theo công văn 12/UBND",
            edits: [
              EditDraft(field: 1, base: .none, new: .text("Mường Xén"), old: .null),
              EditDraft(field: 200, base: .none, new: .integer(250), old: .null),
            ])
        ]),
      ChangeDraft(
        author: .program, role: .department, isClockSuspect: true, isUndo: true, writtenAt: -1,
        parts: [
          .init(
            kind: 3, kindVersion: 2, record: record,
            edits: [
              EditDraft(
                field: 1, base: .entries([theirs, first]), new: .text("Xã Mường Xén"),
                old: .text("Mường Xén")),
              EditDraft(
                field: 7, isSealed: true, base: .none, new: .text("một em lớp 4"), old: .null),
            ]),
          .init(
            kind: 130, kindVersion: 1,
            record: RecordID(kind: 130, officialCode: "16870"),
            edits: [
              EditDraft(
                field: 2, base: .catalogue(Digest32(hashing: Value.integer(4_120).canonicalBytes)),
                new: .integer(4_125), old: .integer(4_120))
            ]),
        ]),
    ]
  }
}

// How the document writes a vector: a heading in brackets, then lines.
extension LedgerVectors {
  private static func sections(of written: WrittenEntry) -> [String] {
    let number = written.entry.sequence
    return section("entry \(number) body", written.encoded.body)
      + section("entry \(number) contents", written.encoded.contents)
      + section("entry \(number) hash", written.encoded.hash.digest.bytes)
      + ["[entry \(number) reads]"] + reading(of: written.entry) + [""]
  }

  private static func section(_ title: String, _ bytes: [UInt8]) -> [String] {
    let lines = stride(from: 0, to: bytes.count, by: 32).map { start in
      hex(Array(bytes[start..<min(start + 32, bytes.count)]))
    }
    return ["[\(title)]"] + lines + [""]
  }

  private static func reading(of entry: Entry) -> [String] {
    [
      "origin \(entry.origin)", "sequence \(entry.sequence)", "counter \(entry.counter)",
      "change \(entry.changeIndex) of \(entry.changeCount)", "author \(entry.author)",
      "role \(entry.role.rawValue)", "suspect \(entry.isClockSuspect ? 1 : 0)",
      "undo \(entry.isUndo ? 1 : 0)",
      "writtenAt \(entry.writtenAt)", "kind \(entry.kind.rawValue) version \(entry.kindVersion)",
      "record \(entry.record)", "reason \(entry.reason.map(\.description) ?? "none")",
    ] + entry.edits.map(reading)
  }

  private static func reading(of edit: Edit) -> String {
    let base =
      switch edit.base {
      case .none: "none"
      case .entries(let references): references.map(\.description).joined(separator: ",")
      case .catalogue(let digest): "catalogue:\(digest)"
      }
    return "field \(edit.field.rawValue) \(edit.isSealed ? "sealed" : "plain") base \(base)"
      + " commitment \(edit.commitment)"
  }

  private static func reading(of value: Value) -> String {
    switch value {
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): "integer \(number)"
    case .text(let text): "text \"\(text)\""
    case .bytes(let bytes): "bytes \(hex(bytes))"
    case .day(let day): "day \(day)"
    case .moment(let moment): "moment \(moment)"
    case .record(let record): "record \(record)"
    case .list(let values): "list (\(values.map(reading).joined(separator: "; ")))"
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
