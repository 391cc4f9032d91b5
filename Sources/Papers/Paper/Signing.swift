extension Paper {
  /// In whose power a paper is signed: the lines above the signature.
  ///
  /// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II, item 7.
  public indirect enum Power: Equatable, Sendable {
    /// A head in own name: `CHỦ TỊCH`, `TRƯỞNG PHÒNG`; in minutes `THƯ KÝ`.
    case own(post: String)
    /// A deputy for the head: `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH`.
    case forHead(String, post: String)
    /// Somebody put in charge: `Q. CHỦ TỊCH`.
    case acting(post: String)
    /// By order of the head: `TL. CHỦ TỊCH` over the post.
    case byOrder(of: String, post: String)
    /// By written authorisation: `TUQ. CHỦ TỊCH` over the post.
    case authorised(by: String, post: String)
    /// For a body that decides together: `TM. ỦY BAN NHÂN DÂN` over one of the others.
    case onBehalf(of: String, Power)

    /// From top to bottom, as typed.
    var lines: [String] {
      switch self {
      case .own(let post): [post]
      case .forHead(let head, let post): ["KT. \(head)", post]
      case .acting(let post): ["Q. \(post)"]
      case .byOrder(let head, let post): ["TL. \(head)", post]
      case .authorised(let head, let post): ["TUQ. \(head)", post]
      case .onBehalf(let body, let power): ["TM. \(body)"] + power.lines
      }
    }
  }

  public struct Signature: Equatable, Sendable {
    public var power: Power
    /// Without titles; nil: left to be written by hand.
    public var name: String?

    public init(_ power: Power, name: String? = nil) {
      self.power = power
      self.name = name
    }
  }

  public enum Signing: Equatable, Sendable {
    case one(Signature)
    /// Side by side, as in minutes; the recipients stand below.
    case two(left: Signature, right: Signature)

    var signatures: [Signature] {
      switch self {
      case .one(let signature): [signature]
      case .two(let left, let right): [left, right]
      }
    }
  }
}
