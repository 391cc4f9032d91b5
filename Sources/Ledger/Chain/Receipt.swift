/// What to do with an entry that arrives from another copy of the register.
public enum Receipt: Equatable, Sendable {
  /// It is the next one: verify it and take it.
  case take
  /// It is here already.
  case duplicate
  /// It waits until these sequence numbers of its origin have come.
  case wait(missing: ClosedRange<Int64>)
  /// Its origin has written two entries under one number: refuse, and mend at the source.
  case fork(Fork)
  /// Its counter is too far above ours: refuse.
  case counterTooHigh(CounterTooHigh)

  /// Two different entries of the same name.
  public struct Fork: Error, Hashable, Sendable {
    public let reference: EntryReference
    public let known: EntryHash
    public let arrived: EntryHash
  }

  /// A counter that would use up the numbers of everybody else.
  public struct CounterTooHigh: Error, Hashable, Sendable {
    public let reference: EntryReference
    public let counter: Int64
    /// The highest counter that would have been taken.
    public let limit: Int64
  }

  /// How far an arriving counter may stand above ours: 2³².
  public static let counterAllowance: Int64 = 1 << 32
}

extension Receipt {
  /// Decides about one arriving entry.
  ///
  /// - Parameters:
  ///   - reference: the name of the entry.
  ///   - hash: the hash it is sent with.
  ///   - counter: its Lamport counter.
  ///   - head: how far its origin is known here.
  ///   - knownHash: the hash of the entry of that name that is here already, taken or waiting.
  ///   - ownCounter: the highest counter of this register.
  public init(
    of reference: EntryReference, hash: EntryHash, counter: Int64, after head: ChainHead,
    knownHash: EntryHash?, ownCounter: Int64
  ) {
    precondition(reference.origin == head.origin, "the head must be of the entry's origin")
    let (sum, overflows) = max(ownCounter, 0).addingReportingOverflow(Self.counterAllowance)
    let limit = overflows ? Int64.max : sum
    if let knownHash {
      self =
        knownHash == hash
        ? .duplicate : .fork(Fork(reference: reference, known: knownHash, arrived: hash))
    } else if counter > limit {
      self = .counterTooHigh(
        CounterTooHigh(reference: reference, counter: counter, limit: limit))
    } else if reference.sequence > head.sequence + 1 {
      self = .wait(missing: head.sequence + 1...reference.sequence - 1)
    } else {
      precondition(reference.sequence > head.sequence, "the hash of a taken entry must be given")
      self = .take
    }
  }
}
