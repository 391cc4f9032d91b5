import Papers
import Records

/// A commune whose papers are made.
struct SampleUnit {
  /// `xã`, `phường`.
  let type: String
  let name: String

  static let short = SampleUnit(type: "xã", name: "Đồng Tâm")
  /// The longest name of the list of communes.
  static let long = SampleUnit(type: "phường", name: "Văn Miếu - Quốc Tử Giám")

  var issuer: String { "Ủy ban nhân dân \(type) \(name)" }

  /// The head of a paper of the People's Committee.
  func committee(_ symbol: String, number: Int? = nil, day: Day? = nil) -> Paper.Head {
    Paper.Head(
      agency: ["Ủy ban nhân dân", "\(type) \(name)"], issuer: issuer, place: name, number: number,
      symbol: symbol, day: day)
  }

  /// The head of a paper of the office.
  func office(_ symbol: String, number: Int? = nil, day: Day? = nil) -> Paper.Head {
    Paper.Head(
      superior: ["UBND \(type) \(name)"], agency: ["Phòng Văn hóa - Xã hội"],
      issuer: "Phòng Văn hóa - Xã hội \(type) \(name)", place: name, number: number, symbol: symbol,
      day: day)
  }

  static let chair = Paper.Power.onBehalf(of: "Ủy ban nhân dân", .own(post: "Chủ tịch"))
  static let deputy = Paper.Power.onBehalf(
    of: "Ủy ban nhân dân", .forHead("Chủ tịch", post: "Phó Chủ tịch"))
}

func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return day
}
