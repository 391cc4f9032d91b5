import Papers
import Records

/// Who signs the papers of the People's Committee. Raw values are what commands are given.
public enum PaperSigner: String, Labelled {
  case chair = "chu_tich"
  case viceChair = "pho_chu_tich"
  case officeHead = "truong_phong"

  public var label: Phrase {
    switch self {
    case .chair: Phrase("Chủ tịch", "Chair")
    case .viceChair: Phrase("Phó Chủ tịch", "Vice-chair")
    case .officeHead: Phrase("Trưởng phòng, thừa lệnh", "Head of the office, by order")
    }
  }

  var power: Paper.Power {
    let committee = "Ủy ban nhân dân"
    return switch self {
    case .chair: .onBehalf(of: committee, .own(post: "Chủ tịch"))
    case .viceChair: .onBehalf(of: committee, .forHead("Chủ tịch", post: "Phó Chủ tịch"))
    case .officeHead: .byOrder(of: "Chủ tịch", post: "Trưởng phòng Văn hóa - Xã hội")
    }
  }
}

/// In whose name papers are written: what stands in their head and above the signature.
public struct PaperOffice: Equatable, Sendable {
  /// The symbol of the office that drafts; offices write it in several ways.
  public static let usualUnit = "VHXH"

  public var unit = PaperOffice.usualUnit
  public var signer = PaperSigner.chair
  /// Address, telephone, mail at the foot of the first page; nil: none.
  public private(set) var contactLine: String?
  private var names: [PaperSigner: String] = [:]

  public init() {}

  public init(_ settings: OfficeSettings) {
    if !settings.unit.isEmpty { unit = settings.unit }
    contactLine = settings.contactLine.isEmpty ? nil : settings.contactLine
    let known: [(PaperSigner, String)] = [
      (.chair, settings.chairName), (.viceChair, settings.viceChairName),
      (.officeHead, settings.officeHeadName),
    ]
    for (signer, name) in known where !name.isEmpty { names[signer] = name }
  }

  /// Nil: written by hand.
  public func name(of signer: PaperSigner) -> String? { names[signer] }

  /// Of whoever signs now.
  public var signerName: String? {
    get { names[signer] }
    set { names[signer] = newValue }
  }
}

extension PaperOffice {
  /// As a letter has it: what was signed keeps who signed it and the line at its foot.
  init(_ settings: OfficeSettings, of letter: OutgoingPaper) {
    self.init(settings)
    signer = PaperSigner(named: letter.signer)
    guard !letter.isTextOpen else { return }
    if !letter.keeper.isEmpty { unit = letter.keeper }
    signerName = letter.letter.signerName.isEmpty ? nil : letter.letter.signerName
    contactLine = letter.letter.contactLine.isEmpty ? nil : letter.letter.contactLine
  }
}

extension OutgoingPaper {
  /// Keeps who signs and the line at the foot: a chair who comes later changes no older letter.
  public mutating func keepSigning(_ settings: OfficeSettings) {
    guard isOwnLetter else { return }
    var office = PaperOffice(settings)
    office.signer = PaperSigner(named: signer)
    letter.signerName = office.signerName ?? ""
    letter.contactLine = office.contactLine ?? ""
  }
}

/// The commune as its papers name it.
struct PaperPlace {
  /// `xã`, `phường`.
  let type: String
  let name: String
  let province: String
  let isPractice: Bool

  init(_ header: RegisterHeader, on day: Day) {
    let unit = header.commune.type(on: day) ?? header.commune.types.last?.type ?? .commune
    type = unit.label.vietnamese.lowercased()
    name = header.commune.name
    province = header.provinceName
    isPractice = header.isPractice
  }

  var unit: String { "\(type) \(name)" }
  var committee: String { "Ủy ban nhân dân \(unit)" }

  /// Number and day are the clerk's.
  func head(_ symbol: String) -> Paper.Head {
    Paper.Head(
      agency: ["Ủy ban nhân dân", unit], issuer: committee, place: name, symbol: symbol,
      circulation: isPractice ? "SỔ TẬP" : nil)
  }
}
