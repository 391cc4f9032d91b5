extension TypedWord {
  /// One key of VNI: 1 to 5 set the tone and 0 removes it; 6 is the circumflex, 7 the horn, 8 the
  /// breve, 9 the stroke of đ. A digit that finds nothing to mark stays a digit.
  mutating func pressVni(_ key: UInt8) {
    if !pressVniMark(key) { append(key) }
  }

  private mutating func pressVniMark(_ key: UInt8) -> Bool {
    switch Unicode.Scalar(key) {
    case "1": set(.sac, key: key)
    case "2": set(.huyen, key: key)
    case "3": set(.hoi, key: key)
    case "4": set(.nga, key: key)
    case "5": set(.nang, key: key)
    case "0": removeTone()
    case "6": circumflex("aeo", key: key, marking: key)
    case "7": hornOrBreve("ou", key: key, marking: key)
    case "8": hornOrBreve("a", key: key, marking: key)
    case "9": stroke(key: key, marking: key)
    default: false
    }
  }
}
