import Records

extension OpenRegister {
  /// The limit of time that an option names by its code.
  func clock(coded code: String) throws(StoreError) -> ClockSheet {
    let wanted = code.folded
    guard
      let sheet = try reader.clockSheets().first(where: { $0.code.rawValue.folded == wanted })
    else { throw .rule(.noSuchRecord(LocalClockRule.title, code)) }
    return sheet
  }

  /// Who is told, by the code of the list.
  func recipient(_ code: String) throws(StoreError) -> Recipient {
    let wanted = code.folded
    guard let found = try reader.recipients().first(where: { $0.code.rawValue.folded == wanted })
    else { throw .rule(.notAChoice(LocalClockRule.Fields.recipients.label, typed: code)) }
    return found
  }
}
