import TestChance
import Testing

@testable import Ledger

/// Three copies of the register that write, exchange late, twice and in any order.
@Suite struct ExchangeTests {
  private static let origins = (1...3).map { Origin(high: UInt64($0), low: 0) }
  private static let roles: [Origin: Role] = [
    origins[0]: .commune, origins[1]: .department, origins[2]: .cluster,
  ]

  private func peers() -> [SamplePeer] {
    Self.origins.map { SamplePeer(origin: $0, roles: Self.roles) }
  }

  /// What three peers write while some of it reaches the others.
  private func story(
    using random: inout RepeatableChance
  ) throws -> (peers: [SamplePeer], written: [WrittenEntry]) {
    var (peers, written) = (peers(), [WrittenEntry]())
    for _ in 0..<12 {
      let writer = Int.random(in: peers.indices, using: &random)
      var values: [FieldCode: Value] = [:]
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        values[FieldCode(rawValue: .random(in: 1...3, using: &random))!] =
          .integer(.random(in: 0...3, using: &random))
      }
      written += try peers[writer].write(values, using: &random)
      for _ in 0..<3 {
        let reader = Int.random(in: peers.indices, using: &random)
        try peers[reader].take(written.randomElement(using: &random)!)
      }
    }
    return (peers, written)
  }

  @Test func anyOrderDoublingAndDelayGivesTheSameRegister() throws {
    var conflicts = 0
    try forAll(200) { seed, random in
      var (peers, written) = try story(using: &random)
      for index in peers.indices {
        for entry in (written + written).shuffled(using: &random) {
          try peers[index].take(entry)
        }
      }
      let expected = peers[0].readings
      #expect(peers[1].readings == expected, "seed \(seed)")
      #expect(peers[2].readings == expected, "seed \(seed)")
      conflicts += expected.count { $0.standing == .conflict }
      expectModel(expected, seed: seed)
    }
    #expect(conflicts > 50)
  }

  /// The rule of `docs/ledger-format.md` once more, as slowly and plainly as can be.
  private func expectModel(_ readings: [FieldReading], seed: UInt64) {
    for reading in readings {
      let heads = reading.history.filter { edit in
        !reading.history.contains { $0.base.references.contains(edit.reference) }
      }
      #expect(Set(heads) == Set(reading.heads), "seed \(seed)")
      for head in heads {
        let winner = reading.winner
        let (ours, theirs) = (
          SamplePeer.ownerRank(reading.field, winner.role),
          SamplePeer.ownerRank(reading.field, head.role)
        )
        #expect(ours >= theirs, "seed \(seed)")
        if ours == theirs { #expect(winner.counter >= head.counter, "seed \(seed)") }
      }
      for (index, edit) in reading.history.enumerated() {
        let later = reading.history[index...].map(\.reference)
        #expect(!edit.base.references.contains(where: later.contains), "seed \(seed)")
      }
    }
  }

  @Test func anUndoRestoresTheValue() throws {
    try forAll { seed, random in
      var peer = peers()[0]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        _ = try peer.write([2: .random(using: &random)], using: &random)
      }
      let before = peer.value(of: 2)
      let change = try peer.write([2: .random(using: &random)], using: &random)[0]
      let edit = try RecordedEdit.all(of: change, role: .commune)[0]
      guard case .payload(let payload) = edit.content else { return }
      _ = try peer.write(
        [EditDraft(undoing: edit.reference, field: 2, payload: payload)], using: &random)
      #expect(peer.value(of: 2) == before, "seed \(seed)")
      #expect(peer.readings[0].standing == .settled, "seed \(seed)")
      #expect(peer.readings[0].history.last?.base == .entries([edit.reference]), "seed \(seed)")
    }
  }

  @Test func namingAllHeadsSettlesAConflict() throws {
    var random = RepeatableChance(seed: 1)
    var peers = peers()
    let first = try peers[0].write([1: .text("nhẹ")], using: &random)
    let second = try peers[1].write([1: .text("nặng")], using: &random)
    try peers[0].take(second[0])
    #expect(peers[0].readings[0].standing == .conflict)
    // The Department owns field 1, although the commune's counter is the same.
    #expect(peers[0].value(of: 1) == .text("nặng"))
    let third = try peers[0].write([1: .text("vừa")], using: &random)
    for entry in first + third { try peers[1].take(entry) }
    #expect(peers[1].readings == peers[0].readings)
    #expect(peers[1].readings[0].standing == .settled)
    #expect(peers[1].value(of: 1) == .text("vừa"))
  }

  @Test func aForkIsRefusedAndNamesBothHashes() throws {
    var random = RepeatableChance(seed: 1)
    var (peers, copy) = (peers(), self.peers()[0])
    let ours = try peers[0].write([1: .integer(1)], using: &random)[0]
    let theirs = try copy.write([1: .integer(2)], using: &random)[0]
    try peers[2].take(ours)
    let fork = Receipt.Fork(
      reference: ours.entry.reference, known: ours.encoded.hash, arrived: theirs.encoded.hash)
    #expect(throws: fork) { try peers[2].take(theirs) }
  }
}
