extension SearchGroup.Kind {
  public var label: Phrase {
    switch self {
    case .documents: Phrase("Văn bản", "Documents")
    case .authority: Phrase("Ai quyết định", "Who decides")
    case .answers: Phrase("Hỏi – đáp", "Questions and answers")
    case .guides: Phrase("Cẩm nang", "Practical guides")
    case .trees: Phrase("Hỏi từng bước", "Guided questions")
    case .institutions: Phrase("Cơ sở giáo dục", "Institutions")
    case .incidents: Phrase("Vụ việc", "Incidents")
    case .escalations: Phrase("Kiến nghị", "Escalations")
    case .texts: Phrase("Trong toàn văn", "In full texts")
    case .communes: Phrase("Xã, phường, đặc khu", "Communes")
    case .contactPoints: Phrase("Đầu mối liên hệ", "Contact points")
    case .sealed: Phrase("Nội dung niêm phong", "Sealed text")
    }
  }
}
