/// What voters are told has become of their petition.
public enum PetitionResult: String, Labelled {
  case settled = "da_giai_quyet"
  case beingSettled = "dang_giai_quyet"
  case explained = "giai_trinh"

  public var label: Phrase {
    switch self {
    case .settled: Phrase("Đã giải quyết xong", "Settled")
    case .beingSettled: Phrase("Đang giải quyết", "Being settled")
    case .explained: Phrase("Giải trình, cung cấp thông tin", "Explained")
    }
  }
}
