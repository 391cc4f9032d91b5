import Records
import Testing

@testable import Demo

@Suite struct DemoSizeTests {
  private let communes = (0..<400).map { Commune.sample($0) }

  @Test func aCommuneIsTheOneAsked() {
    let chosen = DemoSize.commune.chosen(from: communes, home: communes[200].code)
    #expect(chosen == [communes[200]])
  }

  @Test func aProvinceBeginsAtHomeAndFillsUpFromItsNeighbours() {
    let home = communes[270]
    let chosen = DemoSize.province.chosen(from: communes.reversed(), home: home.code)
    #expect(chosen.count == 130)
    #expect(chosen.first == home)
    #expect(Set(chosen.map(\.code)).count == 130)
    #expect(chosen.prefix(130).allSatisfy { $0.province == home.province })
    let wide = DemoSize.tenProvinces.chosen(from: communes, home: home.code)
    #expect(wide.count == 400)
    #expect(wide[130].province != home.province)
  }

  @Test func anUnknownHomeGivesNothing() {
    #expect(DemoSize.province.chosen(from: communes, home: "99999").isEmpty)
  }

  @Test func incidentsAreSharedOutOverTheDaysWithoutLoss() {
    for size in DemoSize.allCases {
      let last = Moment.sample.day
      let weights = DayWeights(days: last.adding(days: -729)...last, count: size.incidents)
      var next = 0
      for day in 0..<weights.dayCount {
        let ordinals = weights.ordinals(ofDay: day)
        #expect(ordinals.lowerBound == next)
        next = ordinals.upperBound
      }
      #expect(next == size.incidents)
    }
  }
}
