extension ColumnMapping {
  /// What is taken for granted where a list has no column for it.
  ///
  /// - Parameter ownCommune: the name of the register's own commune.
  public func assumptions(ownCommune: String) -> [Phrase] {
    var phrases: [Phrase] = []
    if column(of: .commune) == nil {
      phrases.append(
        Phrase(
          "Tệp không có cột xã: ghi là \(ownCommune).",
          "No commune column: taken to be \(ownCommune)."))
    }
    if column(of: .ownership) == nil {
      phrases.append(
        Phrase(
          "Tệp không có cột sở hữu: ghi là công lập.", "No ownership column: taken to be public."))
    }
    if column(of: .level) == nil {
      phrases.append(
        Phrase(
          "Tệp không có cột loại hình: đọc từ tên trường.",
          "No level column: read from the names."))
    }
    return phrases
  }

  /// The remarks that tell more than ``assumptions(ownCommune:)`` have told for all rows.
  public func telling(_ remarks: [ImportRemark]) -> [ImportRemark] {
    remarks.filter { remark in
      guard case .levelFromName = remark else { return true }
      return column(of: .level) != nil
    }
  }
}
