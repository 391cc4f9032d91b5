import Records

/// What stands in the slots of a title, a log line or a request.
struct IncidentSlots: SlotFilling {
  let people: Int
  let spot: String
  let at: Moment
  var random: DemoRandom

  mutating func fill(_ slot: Slot, into text: inout [UInt8]) {
    switch slot {
    case .people: text += (people < 10 ? "0\(people)" : "\(people)").utf8
    case .spot: text += spot.utf8
    case .time: text += at.clock.formatted.utf8
    case .amount: text += "\(random.number(in: 2...90))".utf8
    case .millions: text += "\(random.number(in: 3...180))".utf8
    default: break
    }
  }
}
