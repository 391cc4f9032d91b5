import VietText

/// The values that need more than the text of their cell.
extension InstitutionImport {
  func name(
    from cells: inout ImportCells, line: Int, remarks: inout [ImportRemark]
  ) -> String? {
    guard var name = cells.text(.name) else {
      if cells.problems.isEmpty { cells.note(.rule(.missing(ImportField.name.label))) }
      return nil
    }
    for doubt in NameDoubt.all(in: name) {
      switch doubt {
      case .lookAlikeD(let proposal):
        name = proposal
        remarks.append(.corrected(line: line, name: proposal))
      case .mixedScript(let word): remarks.append(.mixedScript(line: line, word: word))
      }
    }
    return name
  }

  func level(
    from cells: inout ImportCells, name: String?, line: Int, remarks: inout [ImportRemark]
  ) -> InstitutionLevel? {
    if let written = cells.text(.level) {
      if let level = InstitutionLevel(written: written) { return level }
      cells.note(.rule(.notAChoice(ImportField.level.label, typed: written)))
      return nil
    }
    guard let name else { return nil }
    guard let level = InstitutionLevel(written: name) else {
      cells.note(.rule(.missing(ImportField.level.label)))
      return nil
    }
    remarks.append(.levelFromName(line: line, level))
    return level
  }

  func commune(from cells: inout ImportCells) -> Commune? {
    guard let written = cells.text(.commune) else { return surroundings.ownCommune }
    switch surroundings.communes[written] ?? .unknown {
    case .found(let commune): return commune
    case .unknown: cells.note(.unknownCommune(typed: written))
    case .ambiguous(let count): cells.note(.ambiguousCommune(typed: written, count: count))
    }
    return nil
  }

  /// The text under which ``Surroundings/communes`` must hold the commune of a row; nil for a row
  /// that names none.
  public static func communeText(of row: ImportRow, _ mapping: ColumnMapping) -> String? {
    var cells = ImportCells(row, mapping)
    return cells.text(.commune)
  }
}

extension InstitutionImport {
  func fill(_ institution: inout Institution, from cells: inout ImportCells) {
    institution.code = cells.text(.code) ?? ""
    institution.ownership = coded(.ownership, from: &cells, Ownership.init(written:)) ?? .public
    institution.address = cells.text(.address) ?? ""
    institution.sites = cells.texts(.sites)
    institution.openedOn = cells.day(.openedOn, today: surroundings.today)
    institution.openingDecision = cells.text(.openingDecision) ?? ""
    institution.principalName = cells.text(.principalName) ?? ""
    institution.principalPhone = cells.text(.principalPhone) ?? ""
    institution.phone = cells.text(.phone) ?? ""
    institution.email = cells.text(.email) ?? ""
    institution.contacts = cells.texts(.contacts)
    institution.nationalStandard =
      coded(.nationalStandard, from: &cells, NationalStandard.init(written:)) ?? .none
    institution.standardSince = cells.day(.standardSince, today: surroundings.today)
    institution.standardUntil = cells.day(.standardUntil, today: surroundings.today)
    institution.note = cells.text(.note) ?? ""
  }

  private func coded<Code>(
    _ field: ImportField, from cells: inout ImportCells, _ read: (String) -> Code?
  ) -> Code? {
    guard let written = cells.text(field) else { return nil }
    let code = read(written)
    if code == nil { cells.note(.rule(.notAChoice(field.label, typed: written))) }
    return code
  }
}
