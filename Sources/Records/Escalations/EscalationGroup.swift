/// The three kinds of matter that share one life.
public enum EscalationGroup: String, Labelled {
  case request = "de_nghi"
  case difficulty = "kho_khan"
  case petition = "cu_tri"

  public var label: Phrase {
    switch self {
    case .request: Phrase("Đề nghị từ vụ việc, công việc", "Requests")
    case .difficulty: Phrase("Khó khăn, vướng mắc", "Difficulties")
    case .petition: Phrase("Kiến nghị của cử tri, đại biểu", "Petitions")
    }
  }

  /// What one record of the group is called.
  public var title: Phrase {
    switch self {
    case .request: Phrase("Kiến nghị", "Escalation")
    case .difficulty: Phrase("Khó khăn, vướng mắc", "Difficulty")
    case .petition: Phrase("Kiến nghị của cử tri", "Petition")
    }
  }

  /// For a narrow column.
  public var tag: Phrase {
    switch self {
    case .request: Phrase("ĐN", "Req")
    case .difficulty: Phrase("KK", "Dif")
    case .petition: Phrase("CT", "Pet")
    }
  }

  /// As the tables keep it.
  public var number: Int {
    switch self {
    case .request: 0
    case .difficulty: 1
    case .petition: 2
    }
  }
}
