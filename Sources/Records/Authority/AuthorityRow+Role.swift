extension AuthorityRow {
  /// What is left to the commune, as far as the decider says it: a proposal of the program.
  public var communeRole: Phrase {
    guard override == nil else {
      return Phrase("theo quyết định của địa phương.", "as the local decision says.")
    }
    guard hasLimitOnDay else {
      return Phrase(
        "đọc căn cứ của ngày đó; chưa rõ thì kiến nghị lên nơi quyết định.",
        "read the ground of that day; where it is unclear ask the body that decides.")
    }
    switch rule.decider {
    case .communeCommittee, .communeChair:
      return Phrase(
        "cấp xã quyết định; Phòng Văn hóa - Xã hội tham mưu, chuẩn bị hồ sơ trình ký.",
        "the commune decides; the office advises and prepares the file for signature.")
    case .communeOffice:
      return Phrase(
        "Phòng Văn hóa - Xã hội trực tiếp giải quyết.", "the commune's office settles it itself.")
    case .school:
      return Phrase(
        "nhà trường quyết định; xã theo dõi và giúp khi trường vượt khả năng.",
        "the school decides; the commune follows and helps where the school cannot.")
    case .provinceCommittee, .provinceChair, .department, .ministry:
      return Phrase(
        "không quyết định; tổng hợp hồ sơ, ý kiến và kiến nghị lên nơi quyết định.",
        "does not decide; gathers the file and asks the body that does.")
    }
  }
}
