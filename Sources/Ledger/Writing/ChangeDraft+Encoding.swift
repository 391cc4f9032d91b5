extension ChangeDraft {
  /// Writes the change down as the next entries of an origin, in canonical bytes.
  ///
  /// - Parameters:
  ///   - head: the origin's last entry, between two changes.
  ///   - counter: the counter of the first entry: above every counter known here. The others
  ///     follow it one by one.
  ///   - random: gives the salts of plain payloads.
  ///   - sealedSalt: the salt of a sealed edit, which its record's key gives.
  public func entries(
    after head: ChainHead, counter: Int64, using random: inout some RandomNumberGenerator,
    sealedSalt: (EditPlace) -> Salt? = { _ in nil }
  ) throws(DraftError) -> [WrittenEntry] {
    precondition(head.isBetweenChanges, "a change begins where the last one ended")
    precondition(counter > head.counter, "counters of an origin increase")
    guard !parts.isEmpty else { throw .nothingToWrite }
    guard let count = Int32(exactly: parts.count) else {
      throw .numberOutOfRange(part: parts.count)
    }
    var written: [WrittenEntry] = []
    written.reserveCapacity(parts.count)
    var (next, hash) = (head.next, head.hash)
    for index in parts.indices {
      let writing = PartWriting(
        draft: self, part: parts[index], index: index, count: count, reference: next,
        counter: counter + Int64(index))
      let entry = try writing.entry(after: hash, using: &random, sealedSalt: sealedSalt)
      written.append(entry)
      hash = entry.encoded.hash
      next = EntryReference(origin: next.origin, sequence: next.sequence + 1)
    }
    return written
  }
}

extension ChangeDraft {
  /// Writes down one entry of a change that is too long to stand in memory; ``parts`` is not read.
  ///
  /// - Parameters:
  ///   - part: what the entry says.
  ///   - index: the place of the entry in the change, from 0, below `count`.
  ///   - count: how many entries the change will have.
  ///   - head: the origin's last entry: the one before in the change, or the end of the last one.
  ///   - counter: the counter of the entry, above every counter known here.
  public func entry(
    of part: Part, index: Int32, count: Int32, after head: ChainHead, counter: Int64,
    using random: inout some RandomNumberGenerator,
    sealedSalt: (EditPlace) -> Salt? = { _ in nil }
  ) throws(DraftError) -> WrittenEntry {
    precondition(index < count && head.changeRemainder == (index == 0 ? 0 : count - index))
    precondition(counter > head.counter, "counters of an origin increase")
    let writing = PartWriting(
      draft: self, part: part, index: Int(index), count: count, reference: head.next,
      counter: counter)
    return try writing.entry(after: head.hash, using: &random, sealedSalt: sealedSalt)
  }
}

/// One part of a change on its way to become an entry.
private struct PartWriting {
  let draft: ChangeDraft
  let part: ChangeDraft.Part
  let index: Int
  let count: Int32
  let reference: EntryReference
  let counter: Int64

  /// One edit in the three places where it leaves something.
  private struct WrittenEdit {
    let edit: Edit
    let content: Content
    let sealedPayload: WrittenEntry.SealedPayload?
  }

  func entry(
    after previous: EntryHash, using random: inout some RandomNumberGenerator,
    sealedSalt: (EditPlace) -> Salt?
  ) throws(DraftError) -> WrittenEntry {
    guard part.kindVersion >= 1 else { throw .numberOutOfRange(part: index) }
    var reason: (commitment: Digest32, content: Content)?
    if let text = part.reason {
      let (salt, payload) = (Salt.random(using: &random), Value.composed(text).canonicalBytes)
      reason = (.commitment(salt: salt, payload: payload), .plain(salt, payload))
    }
    var edits: [WrittenEdit] = []
    for draft in try orderedEdits() {
      edits.append(try written(draft, using: &random, sealedSalt: sealedSalt))
    }
    let entry = header(reason: reason?.commitment, edits: edits.map(\.edit))
    let body = entry.body
    let contents = EntryContents(reason: reason?.content, edits: edits.map(\.content))
    return WrittenEntry(
      entry: entry,
      encoded: EncodedEntry(
        body: body, hash: EntryHash(previous: previous, body: body),
        contents: contents.canonicalBytes),
      sealedPayloads: edits.compactMap(\.sealedPayload))
  }

  private func written(
    _ draft: EditDraft, using random: inout some RandomNumberGenerator,
    sealedSalt: (EditPlace) -> Salt?
  ) throws(DraftError) -> WrittenEdit {
    let place = EditPlace(reference: reference, record: part.record, field: draft.field)
    let payload = draft.payload.canonicalBytes
    let salt: Salt
    if draft.isSealed {
      guard let given = sealedSalt(place) else { throw .noSalt(place) }
      salt = given
    } else {
      salt = Salt.random(using: &random)
    }
    return WrittenEdit(
      edit: Edit(
        field: draft.field, isSealed: draft.isSealed,
        base: draft.base.ordered(for: reference.origin),
        commitment: .commitment(salt: salt, payload: payload)),
      content: draft.isSealed ? .sealed : .plain(salt, payload),
      sealedPayload: draft.isSealed
        ? WrittenEntry.SealedPayload(place: place, payload: payload) : nil)
  }

  private func header(reason: Digest32?, edits: [Edit]) -> Entry {
    Entry(
      reference: reference, counter: counter, changeIndex: Int32(index), changeCount: count,
      author: draft.author, role: draft.role, isClockSuspect: draft.isClockSuspect,
      isUndo: draft.isUndo, writtenAt: draft.writtenAt, kind: part.kind,
      kindVersion: part.kindVersion,
      record: part.record, reason: reason, edits: edits)
  }

  /// The edits in the order of the body, each found writable.
  private func orderedEdits() throws(DraftError) -> [EditDraft] {
    let edits = part.edits.sorted { $0.field < $1.field }
    for (edit, next) in zip(edits, edits.dropFirst()) where edit.field == next.field {
      throw .fieldTwice(part: index, field: edit.field)
    }
    for edit in edits {
      guard max(edit.payload.new.nesting, edit.payload.old.nesting) <= Value.deepestNesting else {
        throw .nestedTooDeep(part: index, field: edit.field)
      }
      for base in edit.base.references
      where base.sequence < 1
        || (base.origin == reference.origin && base.sequence >= reference.sequence)
      {
        throw .baseNotEarlier(part: index, field: edit.field, base: base)
      }
    }
    return edits
  }
}
