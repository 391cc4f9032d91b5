extension ClockRule {
  /// What kind of record the clock runs on.
  public enum Matter: String, Labelled {
    case incident
    case childFile
    case dataRequest
    case complaint

    public var label: Phrase {
      switch self {
      case .incident: Phrase("Vụ việc", "Incident")
      case .childFile: Phrase("Hồ sơ bảo vệ trẻ em", "Child-protection file")
      case .dataRequest: Phrase("Yêu cầu về dữ liệu cá nhân", "Personal-data request")
      case .complaint: Phrase("Khiếu nại, tố cáo", "Complaint or denunciation")
      }
    }
  }

  /// What is done when the clock runs out.
  public enum Step: String, Labelled {
    case notify
    case quickReport
    case followUp
    case closingReport
    case procedure

    public var label: Phrase {
      switch self {
      case .notify: Phrase("Báo tin", "Notify")
      case .quickReport: Phrase("Báo cáo nhanh", "Quick report")
      case .followUp: Phrase("Cập nhật diễn biến", "Follow-up")
      case .closingReport: Phrase("Báo cáo kết thúc", "Closing report")
      case .procedure: Phrase("Thủ tục", "Procedure")
      }
    }
  }

  /// From which instant the limit is counted.
  public enum Start: String, Labelled {
    case learned
    case judged
    case received
    case fileComplete
    case accepted
    case happened
    case settled

    public var label: Phrase {
      switch self {
      case .learned: Phrase("từ khi biết", "from learning of it")
      case .judged:
        Phrase("từ khi thấy vượt khả năng", "from finding it beyond one's ability")
      case .received: Phrase("từ khi tiếp nhận", "from receipt")
      case .fileComplete: Phrase("từ khi nhận đủ hồ sơ", "from a complete file")
      case .accepted: Phrase("từ khi thụ lý", "from acceptance")
      case .happened: Phrase("từ khi xảy ra", "from the event")
      case .settled: Phrase("từ khi xử lý xong", "from settlement")
      }
    }
  }

  /// Whose rule it is; told apart on every screen.
  public enum BasisKind: String, Labelled {
    case law
    case province
    case commune
    /// A proposal of this program.
    case `default`

    public var label: Phrase {
      switch self {
      case .law: Phrase("pháp luật", "law")
      case .province: Phrase("quy định của tỉnh", "rule of the province")
      case .commune: Phrase("quy định của xã", "rule of the commune")
      case .default: Phrase("đề xuất của phần mềm", "proposal of the program")
      }
    }
  }

  /// Done again and again until the matter is settled.
  public struct Recurrence: Hashable, Sendable {
    public enum Unit: String, CaseIterable, Sendable {
      case days
      case weeks
      case months
    }

    /// One or more.
    public let every: Int
    public let unit: Unit

    public init(every: Int, unit: Unit) {
      self.every = every
      self.unit = unit
    }
  }
}
