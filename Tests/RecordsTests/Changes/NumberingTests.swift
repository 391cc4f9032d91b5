import Records
import Testing

@Suite struct NumberingTests {
  /// Three incidents, the second learned of first; one of them has a number.
  private func source() -> MemorySource {
    let early = Moment.at("2026-11-20T08:00:00+07:00")
    var source = MemorySource(
      Incident.example(1), Incident.example(2, learnedAt: early),
      Incident.example(3).with { $0.number = IncidentNumber(year: 2026, serial: 9) })
    source.nextSerial = nil
    return source
  }

  private func serial(_ number: UInt64, in source: MemorySource) throws -> Int? {
    try source.record(Incident.ID.number(number)).number?.serial
  }

  @Test func thoseThatWaitGetTheirNumbersInOrder() throws {
    var source = source()
    let writes = try source.apply(.register(.takeNumbering(highest: nil)))
    #expect(writes.count == 3)
    #expect(try [1, 2, 3].map { try serial($0, in: source) } == [11, 10, 9])
  }

  @Test func theHighestOnPaperCounts() throws {
    var source = source()
    try source.apply(.register(.takeNumbering(highest: IncidentNumber(year: 2026, serial: 41))))
    #expect(try serial(2, in: source) == 42)
  }

  @Test func aLowerNumberOrOneOfAnotherYearDoesNot() throws {
    for paper in [IncidentNumber(year: 2026, serial: 3), IncidentNumber(year: 2025, serial: 80)] {
      var source = source()
      try source.apply(.register(.takeNumbering(highest: paper)))
      #expect(try serial(2, in: source) == 10)
    }
  }
}
