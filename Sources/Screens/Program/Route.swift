import IncidentPapers
import Ledger
import Records

/// Every page that can be opened; each section knows its own.
public enum Route: Hashable, Sendable {
  case today
  case guidance(GuidanceRoute)
  case institutions(InstitutionRoute)
  case incidents(IncidentRoute)
  case escalations(EscalationRoute)
  case tasks(TaskRoute)
  case papers(PaperRoute)
  case liaison(LiaisonRoute)
  case handover(HandoverRoute)
  case privacy(PrivacyRoute)
  case history(RecordReference, title: String)
  /// The record as it was known when an entry had just arrived.
  case known(RecordReference, with: EntryReference, title: String)
  case search(String)
  case drafts
  case firstStart
  case unlock
  case quickEntry
  /// Confirms the highest incident number used on paper, after a restore.
  case numbering
  /// Asks whether the machine's clock is right.
  case clock
  /// Opens a register whose passphrase is forgotten.
  case recover
  case changePassphrase
  case newRecoveryKey
  /// Who has a passphrase for the register.
  case officers
  case addOfficer
  /// Gives an officer who has none any more a passphrase.
  case giveAccess(Identifier<Officer>)
  case endAccess(Identifier<Officer>)
}

public enum GuidanceRoute: Hashable, Sendable {
  case list
  /// A document with the status that it has on a day; nil for today.
  case document(GuidanceDocument.Number, on: Day? = nil)
  /// Who decides on a day, with the words to start from; nil for today.
  case authority(String, on: Day? = nil)
  case rule(AuthorityRule.Code, on: Day? = nil)
  case override(AuthorityRule.Code)
  case withdrawOverride(AuthorityRule.Code)
  /// Asks somebody about a task, its ground cited.
  case escalate(AuthorityRule.Code)
  /// A relation of a document that the list does not have.
  case addRelation(GuidanceDocument.Number)
  case editRelation(Identifier<LocalRelation>)
  case withdrawRelation(Identifier<LocalRelation>)
  /// Grounds that ceased, with what rests on them.
  case drifts
  /// Questions and answers, shipped and the commune's own.
  case answers
  /// An answer with the standing of its grounds on a day; nil for today.
  case answer(ShippedAnswer.Code, on: Day? = nil)
  case question(Identifier<OwnQuestion>, on: Day? = nil)
  /// Writes a question of the commune.
  case ask
  case editQuestion(Identifier<OwnQuestion>)
  case withdrawQuestion(Identifier<OwnQuestion>)
  case guides
  case guide(PracticalGuide.Code, on: Day? = nil)
  case trees(on: Day? = nil)
  case tree(DecisionTree.Code, on: Day? = nil)
  /// Asks somebody about what a text of the library says.
  case escalateAbout(EscalationTopic)
  /// Takes the text of a document in.
  case importFile
  /// Documents handed to schools.
  case distributions
  case distribution(Identifier<Distribution>)
  case distribute(GuidanceDocument.Number)
  case editDistribution(Identifier<Distribution>)
  case withdrawDistribution(Identifier<Distribution>)
  /// What one school said of a document.
  case receipt(of: Identifier<Distribution>, by: Identifier<Institution>)
  /// The full text of a document.
  case reader(GuidanceDocument.Number, at: ReaderStart = .saved, on: Day? = nil)
  /// What a ground names: its full text where that is here, else the page of its document.
  case ground(Ground, on: Day? = nil)
  /// The officer's note on a unit of a document.
  case readingNote(Ground)
  /// A question of the commune with its ground.
  case askAbout(Ground)
  /// Bookmarks and notes on all documents.
  case readingNotes
  /// The path for newcomers and what was understood.
  case study
  /// Corrects what the list says of a document.
  case correct(GuidanceDocument.Number)
  case withdrawCorrection(GuidanceDocument.Number)
  /// The events of a document around a day; nil for today.
  case timeline(GuidanceDocument.Number, on: Day? = nil)
  /// Takes a newer catalogue from a file.
  case catalogue
  /// What changed since the officer looked last.
  case news
}

/// What of the library somebody is asked about, or an incident is begun from.
public enum EscalationTopic: Hashable, Sendable {
  case answer(ShippedAnswer.Code)
  case question(Identifier<OwnQuestion>)
  /// A step of a guide, from 1.
  case step(PracticalGuide.Code, Int)
  /// A choice that ends a path of guided questions, from 0.
  case choice(DecisionTree.Code, question: String, Int)
  /// A task of the table of authority.
  case rule(AuthorityRule.Code)
  case document(GuidanceDocument.Number)
}

public enum InstitutionRoute: Hashable, Sendable {
  case list
  case sheet(Identifier<Institution>)
  case add
  case edit(Identifier<Institution>)
  case close(Identifier<Institution>)
  case withdraw(Identifier<Institution>)
  case merge([Identifier<Institution>])
  case importFile
  case clusters
  case cluster(Identifier<Cluster>)
  case editCluster(Identifier<Cluster>)
  case withdrawCluster(Identifier<Cluster>)
  case assignCommune
  case contactPoints
  case contactPoint(Identifier<ContactPoint>?)
  case withdrawContactPoint(Identifier<ContactPoint>)
  /// Takes over what the former district office left.
  case importFormer
}

public enum IncidentRoute: Hashable, Sendable {
  case list
  case file(Identifier<Incident>)
  /// The same page with one duty selected.
  case duty(Identifier<Incident>, rule: String, occurrence: Int)
  case log(at: Identifier<Institution>?)
  case edit(Identifier<Incident>)
  case writeLine(Identifier<Incident>)
  case move(Identifier<Incident>)
  case settleDuty(Identifier<Incident>, rule: String, occurrence: Int)
  case withdraw(Identifier<Incident>)
  case erase(Identifier<Incident>)
  /// Logs one, the grounds of a topic cited.
  case logAbout(EscalationTopic)
  /// What can be added, and the parts that there are.
  case parts(Identifier<Incident>)
  case details(Identifier<Incident>)
  case outcome(Identifier<Incident>)
  case addMeasure(Identifier<Incident>)
  case measure(Identifier<Measure>, of: Identifier<Incident>)
  case withdrawMeasure(Identifier<Measure>, of: Identifier<Incident>)
  case addSite(Identifier<Incident>)
  case site(Identifier<SiteImpact>, of: Identifier<Incident>)
  case withdrawSite(Identifier<SiteImpact>, of: Identifier<Incident>)
  /// Asks why the people are to be seen.
  case openPeople(Identifier<Incident>)
  case people(Identifier<Incident>)
  case addPerson(Identifier<Incident>)
  case person(Identifier<Person>, of: Identifier<Incident>)
  case withdrawPerson(Identifier<Person>, of: Identifier<Incident>)
  case erasePerson(Identifier<Person>, of: Identifier<Incident>)
  /// Others that are like it.
  case similar(Identifier<Incident>)
  /// The papers that come out of it.
  case papers(Identifier<Incident>)
  case paper(Identifier<Incident>, IncidentPaperKind)
  /// All limits of time.
  case clocks
  case clock(ClockRule.Code)
  case addClock
  /// What was set for a rule; nil sets something from today on.
  case editClock(ClockRule.Code, Identifier<LocalClockRule>?)
  case withdrawClock(Identifier<LocalClockRule>)
  /// Incidents of a period, counted.
  case numbers(NumbersPeriod)
  /// Two incidents that are the same, beside each other.
  case merging(Identifier<Incident>, into: Identifier<Incident>)
  /// Asks why a restricted one is to be seen.
  case openRestricted(Identifier<Incident>)
  /// Another day until which it is kept, on a ground.
  case keepLonger(Identifier<Incident>)
}

public enum EscalationRoute: Hashable, Sendable {
  case list
  case file(Identifier<Escalation>)
  case add(for: Identifier<Incident>?)
  /// Carries one onward that was let lie.
  case onward(of: Identifier<Escalation>)
  case edit(Identifier<Escalation>)
  case move(Identifier<Escalation>)
  case withdraw(Identifier<Escalation>)
  case erase(Identifier<Escalation>)
  /// Notes a difficulty, from a page of the library with what it stands on.
  case difficulty(about: EscalationTopic?)
  case petition
  case remind(Identifier<Escalation>)
  case answerVoters(Identifier<Escalation>)
  /// Makes a question of the commune of what was answered.
  case offer(Identifier<Escalation>)
  /// Difficulties and petitions of a month.
  case month(YearMonth)
}

public enum TaskRoute: Hashable, Sendable {
  case list
  case file(Identifier<CommuneTask>)
  case add
  /// Starts one from a text of the library, its ground cited.
  case about(EscalationTopic)
  case edit(Identifier<CommuneTask>)
  /// Notes what came of it.
  case settle(Identifier<CommuneTask>)
  case withdraw(Identifier<CommuneTask>)
}

public enum PaperRoute: Hashable, Sendable {
  case outgoingList
  case outgoing(Identifier<OutgoingPaper>)
  /// A new one, of an incident where one is named.
  case addOutgoing(for: Identifier<Incident>?, IncidentPaperKind?, PaperChoices)
  case editOutgoing(Identifier<OutgoingPaper>)
  /// Its next state.
  case moveOutgoing(Identifier<OutgoingPaper>)
  case withdrawOutgoing(Identifier<OutgoingPaper>)
  case incomingList
  case addIncoming
  case editIncoming(Identifier<IncomingPaper>)
  case withdrawIncoming(Identifier<IncomingPaper>)
  case overview(OverviewKind)
  /// A new official letter whose text the officer writes.
  case writeLetter(LetterSource)
  case editLetter(Identifier<OutgoingPaper>)
  /// As it will be printed.
  case letter(Identifier<OutgoingPaper>)
  case eraseLetter(Identifier<OutgoingPaper>)
  case office
  /// The clerk's register in a file.
  case importRegister(PaperDirection)
}

/// Pages of clusters' people, cover, contacts, core schools, activities, notes.
public enum LiaisonRoute: Hashable, Sendable {
  /// A list; what belongs to one record alone where one is named.
  case list(LiaisonKind, under: RecordID?)
  case file(LiaisonKind, RecordID)
  case add(LiaisonKind, under: RecordID?)
  case edit(LiaisonKind, RecordID)
  case withdraw(LiaisonKind, RecordID)
  case erase(LiaisonKind, RecordID)
  /// Regions with their core schools.
  case regions
  /// Institutions that were not contacted for long.
  case contactAges
}

public enum HandoverRoute: Hashable, Sendable {
  case list
  case file(Identifier<Handover>)
  case begin
  case minutes(Identifier<Handover>)
  case withdraw(Identifier<Handover>)
}

/// What is personal: requests of data subjects, and records that reach their retention day.
public enum PrivacyRoute: Hashable, Sendable {
  case list
  case file(Identifier<PrivacyRequest>)
  case add
  case edit(Identifier<PrivacyRequest>)
  /// Notes the answer and what came of it.
  case answer(Identifier<PrivacyRequest>)
  case withdraw(Identifier<PrivacyRequest>)
  case erase(Identifier<PrivacyRequest>)
  /// Incidents that reach their retention day this year.
  case retention
}
