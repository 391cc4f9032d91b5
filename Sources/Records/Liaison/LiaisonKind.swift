/// The lists in which a commune keeps what it has to do with clusters, regions and the Department.
/// Raw values are what commands are given and drafts are named by: never renamed.
public enum LiaisonKind: String, Labelled {
  case member = "nguoi"
  case cover = "truc"
  case contact = "lien-he"
  case core = "nong-cot"
  case activity = "hoat-dong"
  case proposal = "nhan-su"
  case instruction = "chi-dao"

  public var label: Phrase {
    switch self {
    case .member: Phrase("Người của cụm", "People of clusters")
    case .cover: Phrase("Trực ngoài giờ", "Duty cover")
    case .contact: Phrase("Lần liên hệ cơ sở", "Contacts with institutions")
    case .core: Phrase("Trường và người nòng cốt", "Core schools and persons")
    case .activity: Phrase("Hoạt động, hỗ trợ", "Activities and support")
    case .proposal: Phrase("Đề xuất nhân sự", "Personnel proposals")
    case .instruction: Phrase("Sở chỉ đạo thẳng trường", "Direct instructions")
    }
  }

  /// The type of its records.
  public var type: any LiaisonRecord.Type {
    switch self {
    case .member: ClusterMember.self
    case .cover: DutyCover.self
    case .contact: ContactNote.self
    case .core: CoreMember.self
    case .activity: ClusterActivity.self
    case .proposal: PersonnelNote.self
    case .instruction: DirectInstruction.self
    }
  }
}
