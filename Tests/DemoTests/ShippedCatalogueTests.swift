import Catalogue
import Demo
import Foundation
import Records
import Testing

/// The practice registers stand on the shipped facts: their duties, clocks and calendar.
@Suite struct ShippedCatalogueTests {
  private static let catalogue = Result {
    try CatalogueTables(
      folder: Shipped.folder.deletingLastPathComponent().appending(path: "catalogue").path)
  }

  private func facts(_ size: DemoSize, home: Commune.Code) throws -> DemoFacts {
    let catalogue = try Self.catalogue.get()
    return DemoFacts(
      communes: size.chosen(from: catalogue.communes, home: home),
      categories: catalogue.categories, clusters: catalogue.clusters,
      duties: DutyFacts(
        recipients: catalogue.recipients, recipientDuties: catalogue.duties,
        clocks: catalogue.clocks, calendar: WorkingCalendar(catalogue.calendar)),
      realPlaces: Set(catalogue.communes.map(\.name)))
  }

  private func plan(_ size: DemoSize, seed: UInt64, home: Commune.Code) throws -> DemoPlan {
    try DemoPlan(
      size: size, seed: seed, facts: facts(size, home: home), words: Shipped.words(),
      now: .sample)
  }

  @Test func everyStepKeepsTheRulesUnderTheShippedFacts() throws {
    for seed in UInt64(0)..<12 {
      let plan = try plan(.commune, seed: seed, home: "16870")
      var replay = Replay(facts: try facts(.commune, home: "16870").duties)
      for step in plan.steps { replay.apply(step) }
      #expect(replay.faults == [], "seed \(seed)")
    }
  }

  @Test func theBeginningOfAProvinceKeepsTheRulesToo() throws {
    let plan = try plan(.province, seed: 5, home: "16870")
    var replay = Replay(facts: try facts(.province, home: "16870").duties)
    for step in plan.steps.prefix(8_000) { replay.apply(step) }
    #expect(replay.faults.prefix(3) == [])
    #expect(replay.records(Cluster.self).count == 5)
  }

  @Test func theCatalogueHoldsEnoughCommunesForEverySize() throws {
    for size in DemoSize.allCases {
      #expect(try facts(size, home: "16870").communes.count == size.communes)
    }
  }

  @Test func everyShippedCategoryComes() throws {
    let plan = try plan(.province, seed: 5, home: "16870")
    var codes: Set<String> = []
    for step in plan.steps.prefix(30_000) where step.writes[0].isNewIncident {
      if let category = step.writes[0].category { codes.insert(category) }
    }
    #expect(codes == Set(try Self.catalogue.get().categories.map(\.code.rawValue)))
  }

  @Test func noSchoolIsNamedAfterACommune() throws {
    let plan = try plan(.province, seed: 5, home: "16870")
    let communes = Set(try Self.catalogue.get().communes.map(\.name))
    for step in plan.steps.prefix(132) {
      for write in step.writes where write.kind == Institution.kind {
        let name = Institution(id: .init(write.id), values: write.changes.applied(to: .init())).name
        let place = name.split(separator: " ").suffix(2).joined(separator: " ")
        let isReal = communes.contains(place)
        #expect(!isReal, "\(name)")
      }
    }
  }
}

extension RecordWrite {
  /// The category that the write gives an incident.
  fileprivate var category: String? {
    changes.applied(to: FieldValues()).text(Incident.Fields.category)
  }
}
