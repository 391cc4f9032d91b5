import Records

extension StoreReader: ClockQuestions {
  public func clockSheets() throws(StoreError) -> [ClockSheet] {
    try read { try dutyFacts($0).clockSheets }
  }

  public func clockRule(
    _ id: Identifier<LocalClockRule>
  ) throws(StoreError) -> LocalClockRule? {
    try read { try RecordRows(db: $0).record(id) }
  }

  public func recipients() throws(StoreError) -> [Recipient] {
    try read { try dutyFacts($0).recipients }
  }
}
