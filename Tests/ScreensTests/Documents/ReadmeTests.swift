import Records
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func theScreenOfTheReadmeIsThePageOfToday() throws {
    let register = try TestRegister(isPractice: true)
    try register.write(.institution(.add(.readme)))
    try register.write(.incident(.log(.readme(at: register.clock.now), nil)))
    let run = ScreenRun(register, keys: "")
    try DocumentSection(document: "README.md", name: "screen").expect("```\n\(run.last)\n```")
  }
}

extension Institution {
  fileprivate static let readme = Institution(
    id: Identifier(.init(high: 1, low: 1)), name: "Trường Tiểu học Na Loi", level: .primary,
    communeCode: TestRegister.communeCode)
}

extension Incident {
  fileprivate static func readme(at now: Moment) -> Incident {
    var incident = Incident(
      id: Identifier(.init(high: 1, low: 2)), category: "NĐ", level: .serious,
      title: "7 học sinh nôn sau bữa sáng bán trú", learnedAt: now.adding(minutes: -35))
    incident.institution = Institution.readme.id
    incident.casualties.ill = 7
    incident.casualties.hospitalised = 2
    incident.people.pupils = 7
    return incident
  }
}
