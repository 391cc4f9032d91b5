import Testing

@testable import Ledger

@Suite struct EditSetTests {
  private func edit(
    _ origin: UInt64, _ sequence: Int64, counter: Int64, role: Role = .commune,
    base: Base = .none, sets value: Value? = .integer(1)
  ) -> RecordedEdit {
    RecordedEdit(
      reference: EntryReference(origin: Origin(high: origin, low: 0), sequence: sequence),
      counter: counter, role: role, field: 1, base: base,
      content: value.map { .payload(Payload(new: $0, old: .null)) } ?? .sealed)
  }

  private func reading(_ edits: RecordedEdit...) throws -> FieldReading {
    try #require(EditSet(edits).reading(of: 1) { _, role in Int(role.rawValue) })
  }

  @Test func theOwnerWinsThenTheCounterThenTheOrigin() throws {
    let low = edit(1, 1, counter: 9)
    #expect(try reading(low, edit(2, 1, counter: 8)).winner == low)
    let owner = edit(3, 1, counter: 3, role: .department, sets: .integer(2))
    #expect(try reading(low, owner).winner == owner)
    let sameCounter = edit(2, 1, counter: 9)
    #expect(try reading(low, sameCounter).winner == sameCounter)
    #expect(try reading(low, sameCounter, owner).heads == [owner, sameCounter, low])
  }

  @Test func headsWithTheSameValueAgree() throws {
    let (a, b) = (edit(1, 1, counter: 1), edit(2, 1, counter: 1))
    #expect(try reading(a, b).standing == .agreed)
    #expect(try reading(a, b).heads.count == 2)
    #expect(try reading(a, edit(3, 1, counter: 1, sets: .integer(5))).standing == .conflict)
  }

  @Test func whatCannotBeReadDecidesNothing() throws {
    let (known, sealed) = (edit(1, 1, counter: 1), edit(2, 1, counter: 1, sets: nil))
    #expect(try reading(known, sealed).standing == .undetermined)
    let different = edit(3, 1, counter: 1, sets: .null)
    #expect(try reading(known, sealed, different).standing == .conflict)
    #expect(try reading(sealed).standing == .settled)
  }

  @Test func aCopyWithoutTheValueTakesNothingAway() throws {
    let known = edit(1, 1, counter: 1)
    let sealed = edit(1, 1, counter: 1, sets: nil)
    #expect(try reading(known, sealed).winner == known)
    #expect(try reading(sealed, known).winner == known)
  }

  @Test func editsThatNameEachOtherStillLeaveAHead() throws {
    let a = EntryReference(origin: Origin(high: 1, low: 0), sequence: 1)
    let b = EntryReference(origin: Origin(high: 2, low: 0), sequence: 1)
    let reading = try reading(
      edit(1, 1, counter: 4, base: .entries([b])), edit(2, 1, counter: 5, base: .entries([a])))
    #expect(reading.heads.map(\.reference) == [b])
    let same = try self.reading(
      edit(1, 1, counter: 4, base: .entries([b])), edit(2, 1, counter: 4, base: .entries([a])))
    #expect(same.heads.count == 2)
  }

  @Test func anUnknownBaseHidesNothing() throws {
    let missing = EntryReference(origin: Origin(high: 9, low: 9), sequence: 3)
    let only = edit(1, 4, counter: 7, base: .entries([missing]))
    #expect(try reading(only).heads == [only])
  }

  @Test func aCatalogueBaseIsNoEdit() throws {
    let correction = edit(1, 1, counter: 1, base: .catalogue(Digest32(hashing: [1])))
    #expect(try reading(correction).standing == .settled)
  }

  @Test func aFieldWithoutEditsHasNoReading() {
    #expect(EditSet().reading(of: 1) { _, _ in 0 } == nil)
    #expect(EditSet([edit(1, 1, counter: 1)]).readings { _, _ in 0 }.map(\.field) == [1])
  }
}
