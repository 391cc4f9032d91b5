/// A place in a text that is filled anew each time; the raw value stands between braces.
enum Slot: String {
  case noun = "n"
  case nounCapital = "N"
  case verb = "v"
  case verbCapital = "V"
  case deed = "d"
  case adjective = "a"
  case connective = "c"
  case connectiveCapital = "C"
  case agency
  case agencyCapital = "Agency"
  /// Three nouns that tell the paragraph from every other.
  case list
  case number
  case roman
  case letter
  case day
  case month
  case days
  case few
  case kind
  case symbol
  /// How many people the incident is about.
  case people
  case amount = "m"
  case millions = "k"
  case time
  case spot
}

/// Whatever knows what to write into the slots of a text.
protocol SlotFilling {
  mutating func fill(_ slot: Slot, into text: inout [UInt8])
}
