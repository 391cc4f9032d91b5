import Ledger
import Records

/// What stands beside a cluster: its people of today, who is on duty, what was done lately, which
/// institutions are silent.
struct ClusterLiaison {
  private static let shown = 3

  let people: [ClusterMember]
  let cover: [DutyCover]
  let activities: [ClusterActivity]
  let silent: [InstitutionRow]

  init(
    of id: Identifier<Cluster>, _ register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) {
    people = try register.people(of: id, on: surroundings.today)
    cover = try register.dutyCover(at: surroundings.now, of: id)
    let window = Window(.first, count: Self.shown)
    activities = try register.liaison(ClusterActivity.self, under: id.record, window).rows
      .map(\.record)
    var query = InstitutionQuery()
    query.uncontactedSince = surroundings.today.adding(days: -ContactNote.usualDays)
    silent = try register.institutions(query, window).rows
  }
}
