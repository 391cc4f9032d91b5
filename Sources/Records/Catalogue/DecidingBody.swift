/// Who decides a task.
public enum DecidingBody: String, Labelled {
  case communeCommittee = "commune-pc"
  case communeChair = "commune-chair"
  case communeOffice = "commune-dept"
  case provinceCommittee = "province-pc"
  case provinceChair = "province-chair"
  case department = "sogddt"
  case ministry
  case school

  public var label: Phrase {
    switch self {
    case .communeCommittee: Phrase("UBND cấp xã", "People's Committee of the commune")
    case .communeChair: Phrase("Chủ tịch UBND cấp xã", "Chair of the commune")
    case .communeOffice:
      Phrase("Phòng Văn hóa - Xã hội", "Culture and Social Affairs office")
    case .provinceCommittee: Phrase("UBND cấp tỉnh", "People's Committee of the province")
    case .provinceChair: Phrase("Chủ tịch UBND cấp tỉnh", "Chair of the province")
    case .department:
      Phrase("Sở Giáo dục và Đào tạo", "Provincial Department of Education and Training")
    case .ministry:
      Phrase("Bộ Giáo dục và Đào tạo", "Ministry of Education and Training")
    case .school: Phrase("Nhà trường", "School")
    }
  }
}
