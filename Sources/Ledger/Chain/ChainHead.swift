/// How far the entries of one origin are known and verified.
public struct ChainHead: Hashable, Sendable {
  public let origin: Origin
  /// The last entry's sequence number; 0 before the first.
  public private(set) var sequence: Int64 = 0
  public private(set) var hash = EntryHash.beginning
  public private(set) var counter: Int64 = -1
  /// How many entries of the last change are still to come.
  public private(set) var changeRemainder: Int32 = 0
  private var changeCount: Int32 = 0

  /// The head of an origin of which nothing is known yet.
  public init(startOf origin: Origin) {
    self.origin = origin
  }

  /// The head after `entry`, which was verified before.
  public init(after entry: Entry, hash: EntryHash) {
    origin = entry.origin
    move(to: entry, hash: hash)
  }

  public var isBetweenChanges: Bool { changeRemainder == 0 }

  /// The reference that the next entry of the origin bears.
  public var next: EntryReference { EntryReference(origin: origin, sequence: sequence + 1) }
}

extension ChainHead {
  /// Verifies the next entry of the origin and moves on to it; on a fault the head stays.
  ///
  /// - Parameters:
  ///   - body: the body as it came.
  ///   - hash: the hash that was stored or sent with it, if any.
  ///   - contents: the stored contents, or nothing to leave them unchecked.
  public mutating func advance(
    over body: UnsafeRawBufferPointer, hash: EntryHash?, contents: UnsafeRawBufferPointer?
  ) throws(ChainFault) -> Entry {
    let entry = try decoded(body)
    if let reason = misplacement(of: entry) { throw fault(reason) }
    let computed = EntryHash(previous: self.hash, body: body)
    if let hash, hash != computed {
      throw fault(.hashMismatch(stored: hash, computed: computed))
    }
    if let contents { try check(contents, of: entry) }
    move(to: entry, hash: computed)
    return entry
  }

  private mutating func move(to entry: Entry, hash: EntryHash) {
    sequence = entry.sequence
    self.hash = hash
    counter = entry.counter
    changeCount = entry.changeCount
    changeRemainder = entry.changeCount - entry.changeIndex - 1
  }

  private func decoded(_ body: UnsafeRawBufferPointer) throws(ChainFault) -> Entry {
    do {
      return try Entry(body: body)
    } catch {
      throw fault(.unreadable(error))
    }
  }

  private func check(
    _ contents: UnsafeRawBufferPointer, of entry: Entry
  ) throws(ChainFault) {
    let found: ContentsFault?
    do {
      found = try entry.fault(inContents: contents)
    } catch {
      throw fault(.contentsUnreadable(error))
    }
    if let found { throw fault(.contents(found)) }
  }

  private func misplacement(of entry: Entry) -> ChainFault.Reason? {
    if entry.origin != origin { return .otherOrigin(entry.origin) }
    if entry.sequence != sequence + 1 { return .gap(found: entry.sequence) }
    if entry.counter <= counter {
      return .counterNotIncreasing(before: counter, found: entry.counter)
    }
    let expectedIndex = isBetweenChanges ? 0 : changeCount - changeRemainder
    let expectedCount = isBetweenChanges ? entry.changeCount : changeCount
    if entry.changeIndex != expectedIndex || entry.changeCount != expectedCount {
      return .changeBroken
    }
    return nil
  }

  private func fault(_ reason: ChainFault.Reason) -> ChainFault {
    ChainFault(at: next, reason: reason)
  }
}
