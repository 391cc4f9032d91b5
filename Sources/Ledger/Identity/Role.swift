/// The office for which an entry was written. Raw values are stored: never renumber them.
public enum Role: UInt8, CaseIterable, Sendable {
  case commune = 1
  case cluster = 2
  case department = 3
  case ministry = 4
}
