/// One thing that an officer hands over.
public struct HandoverPoint: Equatable, Sendable {
  /// Under which heading it stands. Raw values begin the keys of points: never renamed.
  public enum Part: String, Labelled {
    case incident = "vu-viec"
    case task = "nhiem-vu"
    case escalation = "kien-nghi"
    case difficulty = "kho-khan"
    case petition = "cu-tri"
    case guidance = "huong-dan"
    case contacts = "lien-he"
    case keys = "khoa"
    case copies = "ban-sao"
    case incoming = "van-ban-den"
    case outgoing = "van-ban-di"
    case privacy = "du-lieu-ca-nhan"

    public var label: Phrase {
      switch self {
      case .incident: Phrase("Vụ việc đang mở", "Open incidents")
      case .task: Phrase("Nhiệm vụ đã nhận", "Tasks")
      case .escalation: Phrase("Kiến nghị chưa xong", "Open escalations")
      case .difficulty: Phrase("Khó khăn, vướng mắc", "Difficulties")
      case .petition: Phrase("Kiến nghị của cử tri", "Petitions")
      case .guidance: Phrase("Hướng dẫn chưa đọc", "Guidance not read")
      case .contacts: Phrase("Đầu mối, liên hệ", "Contacts")
      case .keys: Phrase("Khóa, mật khẩu", "Keys and passphrase")
      case .copies: Phrase("Máy, bản sao lưu, sổ giấy", "Machine, backups, paper")
      case .incoming: Phrase("Văn bản đến chưa giải quyết", "Incoming papers to be handled")
      case .outgoing: Phrase("Văn bản đi chưa gửi", "Papers not sent yet")
      case .privacy: Phrase("Yêu cầu về dữ liệu cá nhân", "Requests for personal data")
      }
    }
  }

  /// "vu-viec/4f1c…": the part and what tells the point apart.
  public let key: String
  public let words: String

  public init(_ part: Part, _ mark: String, _ words: String) {
    key = "\(part.rawValue)/\(mark)"
    self.words = words
  }

  init(key: String, words: String) {
    self.key = key
    self.words = words
  }

  /// Nil for a part of a newer program.
  public var part: Part? { key.split(separator: "/").first.flatMap { Part(rawValue: "\($0)") } }
}
