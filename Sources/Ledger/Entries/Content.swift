/// What lies behind one commitment of an entry.
public enum Content: Hashable, Sendable {
  /// Kept back by whoever passed the entry on.
  case withheld
  /// The payload's canonical bytes, and the salt that was hashed before them.
  case plain(Salt, [UInt8])
  /// The payload stands encrypted elsewhere, under its record's key.
  case sealed
}
