import Testing

@testable import Ledger

@Suite struct ReceiptTests {
  private let origin = Origin(high: 3, low: 3)
  private let hash = EntryHash(digest: Digest32(hashing: [1]))
  private let otherHash = EntryHash(digest: Digest32(hashing: [2]))

  private var head: ChainHead {
    let entry = Entry(
      reference: EntryReference(origin: origin, sequence: 10), counter: 70, changeIndex: 0,
      changeCount: 1, author: .program, role: .commune, isClockSuspect: false, isUndo: false,
      writtenAt: 0,
      kind: 1, kindVersion: 1, record: .program, reason: nil, edits: [])
    return ChainHead(after: entry, hash: hash)
  }

  private func receipt(_ sequence: Int64, counter: Int64 = 71, known: EntryHash? = nil) -> Receipt {
    Receipt(
      of: EntryReference(origin: origin, sequence: sequence), hash: hash, counter: counter,
      after: head, knownHash: known, ownCounter: 100)
  }

  @Test func takesTheNextOne() {
    #expect(receipt(11) == .take)
  }

  @Test func knowsWhatIsHere() {
    #expect(receipt(4, known: hash) == .duplicate)
    #expect(receipt(14, known: hash) == .duplicate)
  }

  @Test func namesWhatIsMissing() {
    #expect(receipt(12) == .wait(missing: 11...11))
    #expect(receipt(15) == .wait(missing: 11...14))
  }

  @Test func namesBothHashesOfAFork() {
    let reference = EntryReference(origin: origin, sequence: 4)
    let fork = Receipt.Fork(reference: reference, known: otherHash, arrived: hash)
    #expect(receipt(4, known: otherHash) == .fork(fork))
  }

  @Test func refusesACounterMoreThanTwoToThe32AboveOurs() {
    let limit: Int64 = 100 + 1 << 32
    #expect(limit == 4_294_967_396)
    #expect(receipt(11, counter: limit) == .take)
    let reference = EntryReference(origin: origin, sequence: 11)
    let refusal = Receipt.CounterTooHigh(reference: reference, counter: limit + 1, limit: limit)
    #expect(receipt(11, counter: limit + 1) == .counterTooHigh(refusal))
  }

  @Test func refusesItBeforeItMayWait() {
    guard case .counterTooHigh = receipt(40, counter: .max) else {
      Issue.record("it waits")
      return
    }
  }
}
