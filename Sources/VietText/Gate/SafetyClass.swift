/// What the gate does with a scalar.
enum SafetyClass {
  case plain, lineFeed, otherLineEnd, tab, control, bidi, invisible, mark

  init(_ value: UInt32) {
    switch value {
    case 0x0A: self = .lineFeed
    case 0x09: self = .tab
    case 0x85, 0x2028, 0x2029: self = .otherLineEnd
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x02FF, 0x1E00...0x1EFF: self = .plain
    case 0x0300...0x034E, 0x0350...0x036F: self = .mark
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidi
    default: self = SafetyClass(rare: value)
    }
  }

  private init(rare value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .invisible
      return
    }
    if ForeignScalar.isInvisible(scalar) {
      self = .invisible
    } else {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: self = .mark
      default: self = .plain
      }
    }
  }
}
