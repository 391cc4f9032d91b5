import Ledger
import Records
import Testing

/// What may be ticked, noted and signed of a hand-over.
@Suite struct HandoverTests {
  private let today = Moment.noon.day
  private let points = [
    HandoverPoint(.incident, "a", "VV-2026-0001"), HandoverPoint(.keys, "b", "Khóa khôi phục"),
  ]
  private var handover: Handover {
    Handover(id: .number(40), from: "Người đi", to: "Người đến", on: today, points: points)
  }

  private func begun() throws -> MemorySource {
    var source = MemorySource()
    try source.apply(.handover(.begin(handover)))
    return source
  }

  @Test func isReadAsItWasWritten() {
    var written = handover
    written.witness = "Trưởng phòng"
    written.give("vu-viec/a", true)
    written.receive("vu-viec/a", true)
    written.note("khoa/b", "giao ngày mai")
    written.finishedOn = today
    #expect(Handover(id: written.id, values: written.values) == written)
    #expect(written.points.map(\.part) == [.incident, .keys])
  }

  @Test func needsBothSidesAndAPoint() throws {
    var source = MemorySource()
    let nobody = Handover(id: .number(41), from: "", to: "B", on: today, points: points)
    #expect(throws: StoreError.rule(.missing(Handover.Fields.giver.label))) {
      try source.apply(.handover(.begin(nobody)))
    }
    let empty = Handover(id: .number(41), from: "A", to: "B", on: today, points: [])
    #expect(throws: StoreError.rule(.missing(Handover.Fields.pointWords.label))) {
      try source.apply(.handover(.begin(empty)))
    }
  }

  @Test func nothingIsReceivedThatWasNotGiven() throws {
    var source = try begun()
    #expect(throws: StoreError.self) {
      try source.apply(.handover(.receive(handover.id, "vu-viec/a", true)))
    }
    try source.apply(.handover(.give(handover.id, "vu-viec/a", true)))
    try source.apply(.handover(.receive(handover.id, "vu-viec/a", true)))
    #expect(try source.record(handover.id).received == ["vu-viec/a"])
    try source.apply(.handover(.give(handover.id, "vu-viec/a", false)))
    #expect(try source.record(handover.id).received == [])
  }

  @Test func isSignedOnceEveryPointIsSettled() throws {
    var source = try begun()
    try source.apply(.handover(.give(handover.id, "vu-viec/a", true)))
    try source.apply(.handover(.receive(handover.id, "vu-viec/a", true)))
    #expect(throws: StoreError.self) {
      try source.apply(.handover(.finish(handover.id, on: today)))
    }
    try source.apply(.handover(.note(handover.id, "khoa/b", "giao ngày mai")))
    #expect(throws: StoreError.rule(.inFuture(Handover.Fields.finishedOn.label))) {
      try source.apply(.handover(.finish(handover.id, on: today.adding(days: 1))))
    }
    try source.apply(.handover(.finish(handover.id, on: today)))
    #expect(throws: StoreError.rule(.alreadyClosed(Handover.title))) {
      try source.apply(.handover(.note(handover.id, "khoa/b", "khác")))
    }
  }

  @Test func aPointThatIsNotThereAndALongNoteAreRefused() throws {
    var source = try begun()
    #expect(throws: StoreError.self) {
      try source.apply(.handover(.give(handover.id, "khoa/z", true)))
    }
    #expect(throws: StoreError.self) {
      try source.apply(
        .handover(.note(handover.id, "khoa/b", String(repeating: "a", count: 201))))
    }
  }
}

extension HandoverTests {
  /// One call of the command writes all that it was given, or nothing.
  @Test func severalMarksAreWrittenTogetherOrNotAtAll() throws {
    var source = try begun()
    let long = String(repeating: "x", count: Handover.noteLimit + 1)
    #expect(throws: StoreError.self) {
      try source.apply(
        .handover(.mark(handover.id, "vu-viec/a", isGiven: true, isReceived: true, note: long)))
    }
    #expect(try source.record(handover.id).given.isEmpty)
    #expect(throws: StoreError.self) {
      try source.apply(
        .handover(.mark(handover.id, "khoa/b", isGiven: false, isReceived: true, note: "mai")))
    }
    try source.apply(
      .handover(.mark(handover.id, "vu-viec/a", isGiven: true, isReceived: true, note: "đủ")))
    let marked = try source.record(handover.id)
    #expect(marked.given == ["vu-viec/a"] && marked.received == ["vu-viec/a"])
  }
}
