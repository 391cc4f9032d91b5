import Ledger
import Records
import Screens
import Terminal

extension Surroundings {
  /// A page's surroundings in a practice register of the sample commune, without a store.
  public static func sample(
    language: Language = .vietnamese, size: Size = Size(columns: 80, rows: 19)
  ) -> Surroundings {
    let commune = Commune(
      code: "16813", province: "40", name: "Mường Xén", asciiName: "Muong Xen", types: [])
    let header = RegisterHeader(
      commune: commune, provinceName: "Nghệ An", cluster: nil, areClustersKnown: true,
      isPractice: true, hasKeys: false,
      isLocked: false, officer: nil, overdue: BoundedCount(counted: 0), mayNumber: true)
    let nothing = ChoiceSearch { _ in [] }
    let lookups = Lookups(
      institutions: nothing, communes: nothing, categories: nothing, incidents: nothing)
    return Surroundings(
      language: language, now: TestClock.start, size: size, header: header, lookups: lookups,
      newIdentity: { .program })
  }
}
