import Ledger
import Records

extension Route {
  /// The record whose incident the page tells of: is that a restricted one, the program opens the page
  /// only where it may be read. Nil for a page that tells of none, or shows by itself what may be shown
  /// of one that is hidden.
  var toldIncident: RecordReference? {
    switch self {
    case .incidents(let route): route.toldIncident.map { RecordReference($0) }
    case .escalations(.add(for: let incident)), .papers(.addOutgoing(for: let incident, _, _)):
      incident.map { RecordReference($0) }
    case .history(let record, _), .known(let record, _, _): record
    case .today, .guidance, .institutions, .escalations, .tasks, .papers, .liaison, .handover,
      .privacy, .search, .drafts, .firstStart, .unlock, .quickEntry, .numbering, .clock, .recover,
      .changePassphrase, .newRecoveryKey, .officers, .addOfficer, .giveAccess, .endAccess:
      nil
    }
  }
}

extension IncidentRoute {
  /// Written out for every page, so that a new one cannot forget it.
  fileprivate var toldIncident: Identifier<Incident>? {
    switch self {
    case .edit(let id), .move(let id), .settleDuty(let id, _, _), .withdraw(let id),
      .erase(let id), .details(let id), .outcome(let id), .addMeasure(let id), .addSite(let id),
      .addPerson(let id), .papers(let id), .paper(let id, _), .measure(_, let id),
      .withdrawMeasure(_, let id), .site(_, let id), .withdrawSite(_, let id),
      .person(_, let id), .withdrawPerson(_, let id), .erasePerson(_, let id),
      .keepLonger(let id):
      id
    // These mask it themselves, or only take words in.
    case .file, .duty, .parts, .people, .similar, .merging, .openPeople, .openRestricted,
      .writeLine:
      nil
    case .list, .log, .logAbout, .clocks, .clock, .addClock, .editClock, .withdrawClock, .numbers:
      nil
    }
  }
}
