import Records

/// A hand-over as JSON.
struct HandoverOutput: Encodable {
  struct Point: Encodable {
    let key: String
    let words: String
    let isGiven: Bool
    let isReceived: Bool
    let note: String?
  }

  let id: String
  let giver: String
  let receiver: String
  let witness: String
  let beganOn: String?
  let finishedOn: String?
  let open: Int
  let points: [Point]

  init(_ handover: Handover) {
    id = handover.id.record.description
    giver = handover.giver
    receiver = handover.receiver
    witness = handover.witness
    beganOn = handover.beganOn?.iso
    finishedOn = handover.finishedOn?.iso
    open = handover.unsettled.count
    points = handover.points.map { point in
      Point(
        key: point.key, words: point.words, isGiven: handover.given.contains(point.key),
        isReceived: handover.received.contains(point.key), note: handover.notes[point.key])
    }
  }
}
