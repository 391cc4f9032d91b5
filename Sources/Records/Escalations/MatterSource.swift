/// Who brought a difficulty or a petition up: a body or an occasion, never a private name.
public enum MatterSource: String, Labelled {
  case school = "truong"
  case resident = "nguoi_dan"
  case ownWork = "cong_viec"
  case votersMeeting = "tiep_xuc_cu_tri"
  case councilDelegation = "to_dai_bieu_hdnd"
  case assemblyDelegation = "doan_dbqh"
  case deputy = "dai_bieu"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .school: Phrase("Trường phản ánh", "A school")
    case .resident: Phrase("Người dân phản ánh", "A resident")
    case .ownWork: Phrase("Từ công việc của cán bộ", "Own work")
    case .votersMeeting: Phrase("Hội nghị tiếp xúc cử tri", "A meeting with voters")
    case .councilDelegation: Phrase("Tổ đại biểu HĐND", "Deputies of the People's Council")
    case .assemblyDelegation:
      Phrase("Đoàn đại biểu Quốc hội", "Delegation of National Assembly deputies")
    case .deputy: Phrase("Đại biểu", "A deputy")
    case .other: Phrase("Nguồn khác", "Other")
    }
  }

  /// Those from whom a difficulty comes.
  public static let ofDifficulties: [MatterSource] = [.school, .resident, .ownWork, .other]
  /// Those who bring a petition.
  public static let ofPetitions: [MatterSource] = [
    .votersMeeting, .councilDelegation, .assemblyDelegation, .deputy, .other,
  ]
}
