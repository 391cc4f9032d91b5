import Ledger

/// The permanent codes of the kinds of record. A code is never reused.
public enum Kind {
  public static let register: KindCode = 1
  public static let officer: KindCode = 2
  public static let communeMembership: KindCode = 3
  public static let cluster: KindCode = 4
  public static let contactPoint: KindCode = 5
  public static let institution: KindCode = 6
  public static let incident: KindCode = 7
  public static let logLine: KindCode = 8
  public static let dutyCompletion: KindCode = 9
  public static let escalation: KindCode = 10
  public static let authorityOverride: KindCode = 11
  public static let catalogueTaken: KindCode = 13
  public static let erasure: KindCode = 14
  public static let importedDocument: KindCode = 15
  public static let question: KindCode = 16
  public static let localRelation: KindCode = 17
  public static let documentCorrection: KindCode = 18
  public static let driftLook: KindCode = 19
  public static let distribution: KindCode = 20
  public static let readingNote: KindCode = 21
  public static let understanding: KindCode = 22
  public static let receipt: KindCode = 23
  public static let incidentDetail: KindCode = 24
  public static let measure: KindCode = 25
  public static let siteImpact: KindCode = 26
  public static let person: KindCode = 27
  public static let accessNote: KindCode = 30
  public static let task: KindCode = 33
  public static let reminder: KindCode = 28
  public static let outgoingPaper: KindCode = 32
  public static let incomingPaper: KindCode = 35
  public static let officeSettings: KindCode = 34
  public static let clusterMember: KindCode = 31
  public static let dutyCover: KindCode = 36
  public static let contactNote: KindCode = 37
  public static let coreMember: KindCode = 38
  public static let importedList: KindCode = 39
  public static let clusterActivity: KindCode = 40
  public static let personnelNote: KindCode = 41
  public static let directInstruction: KindCode = 42
  public static let handover: KindCode = 43
  public static let clockRule: KindCode = 12
  public static let privacyRequest: KindCode = 29
}
