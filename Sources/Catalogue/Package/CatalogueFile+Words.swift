import Records

extension CatalogueFile {
  /// What stands in the table.
  public var label: Phrase {
    switch self {
    case .provinces: Phrase("Tỉnh, thành phố", "Provinces")
    case .communes: Phrase("Xã, phường, đặc khu", "Communes")
    case .unitChanges: Phrase("Thay đổi đơn vị hành chính", "Changes of units")
    case .formerUnits: Phrase("Đơn vị hành chính cũ", "Former units")
    case .clusters: Phrase("Cụm chuyên môn", "Clusters")
    case .clusterPlaces: Phrase("Xã thuộc cụm", "Places of clusters")
    case .documents: Phrase("Văn bản", "Documents")
    case .relations: Phrase("Quan hệ văn bản", "Relations of documents")
    case .authority: Phrase("Ai quyết định", "Who decides")
    case .categories: Phrase("Loại vụ việc", "Categories of incidents")
    case .categoryBases: Phrase("Căn cứ của loại vụ việc", "Grounds of categories")
    case .levels: Phrase("Mức độ", "Levels")
    case .triggers: Phrase("Dấu hiệu tăng mức", "Triggers of levels")
    case .recipients: Phrase("Nơi nhận báo", "Recipients")
    case .duties: Phrase("Phải báo ai", "Who must be told")
    case .clocks: Phrase("Thời hạn", "Time limits")
    case .emergencyNumbers: Phrase("Số khẩn cấp", "Emergency numbers")
    case .calendar: Phrase("Lịch nghỉ, làm bù", "Calendar")
    case .glossary: Phrase("Thuật ngữ", "Glossary")
    case .answers: Phrase("Hỏi – đáp", "Answers")
    case .guides: Phrase("Cẩm nang", "Guides")
    case .guideSteps: Phrase("Bước của cẩm nang", "Steps of guides")
    case .trees: Phrase("Cây câu hỏi", "Guided questions")
    case .treeQuestions: Phrase("Câu hỏi của cây", "Questions of trees")
    case .treeAnswers: Phrase("Lựa chọn của cây", "Choices of trees")
    case .studySteps: Phrase("Lộ trình tự học", "Path of study")
    }
  }
}
