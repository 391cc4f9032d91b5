/// A part of an entry's contents that does not answer to the entry's body.
public enum ContentsFault: Error, Hashable, Sendable {
  /// The text of the reason is not what the body commits to.
  case reasonMismatch
  /// The values of a field are not what the body commits to.
  case commitmentMismatch(FieldCode)
  /// There are more or fewer contents than commitments.
  case wrongShape
}

extension Entry {
  /// Checks every content that is there in plain against the commitments of the body.
  public func check(_ contents: EntryContents) throws(ContentsFault) {
    guard contents.edits.count == edits.count, (contents.reason == nil) == (reason == nil) else {
      throw .wrongShape
    }
    if let reason, case .plain(let salt, let payload)? = contents.reason,
      Digest32.commitment(salt: salt, payload: payload) != reason
    {
      throw .reasonMismatch
    }
    for (edit, content) in zip(edits, contents.edits) {
      guard case .plain(let salt, let payload) = content else { continue }
      guard Digest32.commitment(salt: salt, payload: payload) == edit.commitment else {
        throw .commitmentMismatch(edit.field)
      }
    }
  }

  /// The same on contents as they are stored, without copying a payload.
  ///
  /// - Returns: the fault found first, or nothing.
  func fault(inContents bytes: UnsafeRawBufferPointer) throws(DecodeError) -> ContentsFault? {
    var reader = ByteReader(bytes)
    if let reason, !(try reader.content(isSealed: false).answers(to: reason)) {
      return .reasonMismatch
    }
    for edit in edits {
      guard try reader.content(isSealed: edit.isSealed).answers(to: edit.commitment) else {
        return .commitmentMismatch(edit.field)
      }
    }
    try reader.finish()
    return nil
  }
}

extension BorrowedContent {
  fileprivate func answers(to commitment: Digest32) -> Bool {
    guard case .plain(let salt, let payload) = self else { return true }
    return Digest32.commitment(salt: salt, payload: payload) == commitment
  }
}
