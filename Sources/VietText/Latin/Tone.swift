/// The six tones of Vietnamese. Raw values are the order of dictionaries.
enum Tone: UInt8, CaseIterable, Sendable {
  case ngang, huyen, hoi, nga, sac, nang

  /// The combining mark, or nil for the unmarked tone.
  var mark: UInt32? {
    switch self {
    case .ngang: nil
    case .huyen: 0x0300
    case .hoi: 0x0309
    case .nga: 0x0303
    case .sac: 0x0301
    case .nang: 0x0323
    }
  }

  init?(mark: UInt32) {
    guard let tone = Tone.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = tone
  }
}
