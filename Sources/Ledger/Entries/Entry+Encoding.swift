extension Entry {
  /// The canonical bytes of the body, version 1.
  public var body: [UInt8] {
    var writer = ByteWriter(capacity: 96 + edits.count * 48)
    writer.append(Marker.formatVersion)
    writer.append(origin)
    writer.append(number: sequence)
    writer.append(number: counter)
    writer.append(number: changeIndex)
    writer.append(number: changeCount)
    writer.append(author)
    writer.append(role.rawValue)
    writer.append((isClockSuspect ? Marker.clockSuspect : 0) | (isUndo ? Marker.undo : 0))
    writer.append(zigzag: writtenAt)
    writer.append(number: kind.rawValue)
    writer.append(number: kindVersion)
    writer.append(record)
    if let reason {
      writer.append(Marker.present)
      writer.append(reason)
    } else {
      writer.append(Marker.absent)
    }
    writer.append(number: edits.count)
    for edit in edits { writer.append(edit, in: origin) }
    return writer.bytes
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ edit: Edit, in origin: Origin) {
    append(number: edit.field.rawValue)
    append(edit.isSealed ? Entry.Marker.sealed : Entry.Marker.plain)
    switch edit.base {
    case .none: append(Entry.Marker.noBase)
    case .entries(let references):
      append(Entry.Marker.entryBase)
      append(number: references.count)
      for reference in references { append(reference, in: origin) }
    case .catalogue(let digest):
      append(Entry.Marker.catalogueBase)
      append(digest)
    }
    append(edit.commitment)
  }

  private mutating func append(_ reference: EntryReference, in origin: Origin) {
    if reference.origin == origin {
      append(Entry.Marker.ownOrigin)
    } else {
      append(Entry.Marker.otherOrigin)
      append(reference.origin)
    }
    append(number: reference.sequence)
  }
}
