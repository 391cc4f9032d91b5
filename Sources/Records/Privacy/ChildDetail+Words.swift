extension ChildDetail {
  /// Why the place is pointed at: "“lớp 7A” là lớp của trẻ."
  public var explanation: Phrase {
    let doubt = weight == .likely ? Phrase("có thể là", "may be") : Phrase("là", "is")
    return Phrase(verbatim: "“\(text)”").appending(doubt).appending(kind.label)
  }

  /// The explanation and what to write instead, in two short sentences.
  public var warning: Phrase {
    explanation.appending(instead, separator: "; ")
  }
}

extension ChildDetail.Kind {
  /// "tên của trẻ".
  public var label: Phrase {
    switch self {
    case .knownName: Phrase("tên người có trong sổ", "a name that the register knows")
    case .name: Phrase("tên của trẻ", "a child's name")
    case .initials: Phrase("tên viết tắt của trẻ", "a child's initials")
    case .schoolClass: Phrase("lớp của trẻ", "a child's class")
    case .schoolAndClass: Phrase("trường và lớp của trẻ", "a child's school and class")
    case .age: Phrase("tuổi của trẻ", "a child's age")
    case .birth: Phrase("ngày, năm sinh của trẻ", "a child's date or year of birth")
    case .address: Phrase("nơi ở của trẻ", "a child's home")
    case .parentName: Phrase("tên người nhà của trẻ", "a name of a child's family")
    case .phone: Phrase("điện thoại của gia đình trẻ", "the telephone of a child's family")
    case .identityNumber: Phrase("số định danh", "an identity number")
    case .pupilCode: Phrase("mã học sinh, số báo danh", "a pupil's code")
    case .bodyMark: Phrase("đặc điểm nhận dạng của trẻ", "a mark that a child is known by")
    case .schoolMark: Phrase("kết quả học tập của trẻ", "a child's marks at school")
    case .picture: Phrase("ảnh hoặc clip của trẻ", "a picture or clip of a child")
    case .staffName: Phrase("tên nhà giáo, nhân viên", "the name of a teacher or of staff")
    }
  }

  /// What to write instead where nothing of the child need be said.
  func instead(_ child: Phrase) -> Phrase {
    switch self {
    case .phone, .identityNumber, .pupilCode, .picture, .bodyMark, .schoolMark:
      Phrase("nên bỏ, chỉ ghi ", "leave it out, write only ").appending(child, separator: "")
    case .staffName:
      Phrase(
        "trước kết luận nên chỉ ghi chức danh, như “giáo viên”",
        "before a finding better write the post alone, as “giáo viên”")
    default: Phrase("nên ghi ", "better write ").appending(child, separator: "")
    }
  }
}
