import Ledger
import Records

extension ProjectionTable {
  /// One table a kind.
  static let all = separate + liaison

  /// Those of kinds that are each read in a way of their own.
  private static let separate: [ProjectionTable] = [
    ProjectionTable("register", of: Kind.register),
    ProjectionTable("officer", of: Kind.officer),
    ProjectionTable(
      "communeMembership", of: Kind.communeMembership,
      indexes: [
        "communeMembershipByCommune ON communeMembership (communeCode)",
        "communeMembershipByCluster ON communeMembership (cluster)",
      ]),
    ProjectionTable(
      "cluster", of: Kind.cluster, keepsWithdrawn: true,
      indexes: ["clusterByNumber ON cluster (provinceCode, number)"]),
    contactPoint, institution, incident, logLine, dutyCompletion, escalation,
    ProjectionTable(
      "authorityOverride", of: Kind.authorityOverride,
      indexes: ["authorityOverrideByTask ON authorityOverride (task, id)"]),
    ProjectionTable("catalogueTaken", of: Kind.catalogueTaken),
    ProjectionTable(
      "erasure", of: Kind.erasure, indexes: ["erasureBySubject ON erasure (subject)"]),
    importedDocument, question,
    ProjectionTable(
      "localRelation", of: Kind.localRelation,
      indexes: [
        "localRelationByFrom ON localRelation (fromNumber, id)",
        "localRelationByTo ON localRelation (toNumber, id)",
      ]),
    ProjectionTable(
      "documentCorrection", of: Kind.documentCorrection,
      indexes: [
        "documentCorrectionByArea ON documentCorrection (correctedArea)",
        "documentCorrectionByNumber ON documentCorrection (documentNumber)",
      ]),
    ProjectionTable("driftLook", of: Kind.driftLook),
    ProjectionTable(
      "distribution", of: Kind.distribution,
      derived: [
        // Latest first, ascending.
        .integer("sentOrder") { values, recordedAt in
          -Int64((values.day(Distribution.Fields.sentOn) ?? recordedAt.day).sinceEpoch)
        }
      ],
      indexes: [
        "distributionBySending ON distribution (sentOrder, id)",
        "distributionByDocument ON distribution (document, sentOrder, id)",
        "distributionByDue ON distribution (dueOn)",
      ]),
    ProjectionTable(
      "readingNote", of: Kind.readingNote,
      indexes: [
        "readingNoteByTime ON readingNote (recordedAt, id)",
        "readingNoteByNumber ON readingNote (number, recordedAt)",
      ]),
    ProjectionTable(
      "understanding", of: Kind.understanding,
      indexes: [
        "understandingByNumber ON understanding (number, recordedAt)",
        "understandingByOfficer ON understanding (officer, recordedAt)",
      ]),
    ProjectionTable(
      "receipt", of: Kind.receipt,
      indexes: [
        "receiptByDistribution ON receipt (distribution, institution)",
        "receiptUnread ON receipt (distribution) WHERE readOn IS NULL",
      ]),
    ProjectionTable(
      "incidentDetail", of: Kind.incidentDetail,
      indexes: ["incidentDetailByIncident ON incidentDetail (incident)"]),
    ProjectionTable(
      "measure", of: Kind.measure, indexes: ["measureByIncident ON measure (incident)"]),
    ProjectionTable(
      "siteImpact", of: Kind.siteImpact,
      indexes: ["siteImpactByIncident ON siteImpact (incident)"]),
    ProjectionTable(
      "person", of: Kind.person, indexes: ["personByIncident ON person (incident)"]),
    ProjectionTable(
      "accessNote", of: Kind.accessNote,
      indexes: ["accessNoteByIncident ON accessNote (incident, openedAt)"]),
    ProjectionTable(
      "task", of: Kind.task,
      derived: [
        .flag("isOver") { ($0.code(CommuneTask.Fields.state) ?? TaskState.open) != .open },
        // Those without a day last.
        .integer("dueOrder") { values, _ in
          Int64((values.day(CommuneTask.Fields.dueOn) ?? .last).sinceEpoch)
        },
      ],
      indexes: ["taskByDue ON task (isOver, dueOrder, id)"]),
    ProjectionTable(
      "reminder", of: Kind.reminder,
      indexes: ["reminderByEscalation ON reminder (escalation, remindedAt, id)"]),
    ProjectionTable(
      "outgoingPaper", of: Kind.outgoingPaper,
      // Those without a day first, then the latest day and its highest number.
      derived: [
        .latestFirst("dayOrder", OutgoingPaper.Fields.issuedOn),
        .integer("numberOrder") { values, _ in
          -Int64(values.integer(OutgoingPaper.Fields.number) ?? 0)
        },
      ],
      indexes: ["outgoingPaperByDay ON outgoingPaper (dayOrder, numberOrder, id)"]),
    ProjectionTable("officeSettings", of: Kind.officeSettings),
    ProjectionTable(
      "incomingPaper", of: Kind.incomingPaper,
      derived: [
        .latestFirst("dayOrder", IncomingPaper.Fields.arrivedOn),
        .integer("numberOrder") { values, _ in
          -Int64(values.integer(IncomingPaper.Fields.arrivalNumber) ?? 0)
        },
      ],
      indexes: ["incomingPaperByDay ON incomingPaper (dayOrder, numberOrder, id)"]),
    ProjectionTable(
      "localClockRule", of: Kind.clockRule,
      indexes: ["localClockRuleByCode ON localClockRule (code, fromDay)"]),
    ProjectionTable(
      "privacyRequest", of: Kind.privacyRequest,
      derived: [.flag("isOver") { $0.day(PrivacyRequest.Fields.closedOn) != nil }],
      indexes: ["privacyRequestByDay ON privacyRequest (isOver, receivedOn, id)"]),
  ]

  private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  static func of(_ kind: KindCode) -> ProjectionTable? { byKind[kind] }

  private static let contactPoint = ProjectionTable(
    "contactPoint", of: Kind.contactPoint,
    derived: [
      .integer("levelOrder") { values, _ in
        let level: ContactLevel = values.code(ContactPoint.Fields.level) ?? .other
        return Int64(ContactLevel.allCases.firstIndex(of: level) ?? 0)
      },
      .sortKey(ContactPoint.Fields.unit),
      .fold(
        ContactPoint.Fields.unit, ContactPoint.Fields.area, ContactPoint.Fields.personName,
        ContactPoint.Fields.phone, ContactPoint.Fields.substitute),
    ],
    indexes: ["contactPointByLevel ON contactPoint (levelOrder, sortKey, id)"])

  private static let institution = ProjectionTable(
    "institution", of: Kind.institution,
    derived: [
      .flag("isClosed") { $0.day(Institution.Fields.closedOn) != nil },
      .sortKey(Institution.Fields.name), .nameKey,
      // Those never contacted first.
      .integer("contactOrder") { values, _ in
        Int64((values.day(Institution.Fields.lastContactOn) ?? .first).sinceEpoch)
      },
      .fold(
        Institution.Fields.name, Institution.Fields.code, Institution.Fields.principalName,
        Institution.Fields.phone, Institution.Fields.principalPhone, Institution.Fields.email,
        Institution.Fields.address, Institution.Fields.sites),
    ],
    indexes: [
      "institutionByOrder ON institution (isClosed, sortKey, id)",
      "institutionByName ON institution (communeCode, nameKey)",
      "institutionByConfirmation ON institution (isClosed, lastConfirmedOn)",
      "institutionByContact ON institution (isClosed, contactOrder, sortKey, id)",
    ])

  private static let incident = ProjectionTable(
    "incident", of: Kind.incident, keepsWithdrawn: true,
    derived: [
      .flag("isOpen") {
        let state: IncidentState = $0.code(Incident.Fields.state) ?? .new
        return state.isOpen && !$0.flag(.isWithdrawn)
      },
      .integer("urgency") { values, _ in
        let level = values.integer(Incident.Fields.level).flatMap(Level.init) ?? .notice
        return Int64(Level.verySerious.rawValue - level.rawValue)
      },
      .integer("knownSince") { values, _ in
        values.moment(Incident.Fields.learnedAt)?.milliseconds ?? 0
      },
      .incidentWords, .incidentFold,
    ],
    indexes: [
      "incidentByUrgency ON incident (isOpen, urgency, knownSince, id)",
      "incidentByNumber ON incident (number)",
      "incidentByInstitution ON incident (institution, knownSince, id)",
      "incidentByCategory ON incident (category, knownSince, id)",
      "incidentByTime ON incident (knownSince, id)",
      "incidentByRetention ON incident (retainUntil, id) WHERE retainUntil IS NOT NULL",
    ])

  private static let logLine = ProjectionTable(
    "logLine", of: Kind.logLine, indexes: ["logLineByIncident ON logLine (incident, writtenAt, id)"]
  )

  private static let dutyCompletion = ProjectionTable(
    "dutyCompletion", of: Kind.dutyCompletion,
    indexes: ["dutyCompletionBySubject ON dutyCompletion (subject)"])

  private static let importedDocument = ProjectionTable(
    "importedDocument", of: Kind.importedDocument,
    derived: [
      .integer("listedOn") { values, _ in
        Int64(DocumentOrder.listedOn(values.day(ImportedDocument.Fields.issuedOn)))
      },
      DerivedColumn(name: "listedNumber", declaration: "TEXT NOT NULL") { values, _ in
        .text(values.text(ImportedDocument.Fields.number) ?? "")
      },
      .fold(
        ImportedDocument.Fields.number, ImportedDocument.Fields.type,
        ImportedDocument.Fields.abstract, ImportedDocument.Fields.issuer),
    ],
    indexes: [
      "importedDocumentByNumber ON importedDocument (number, id)",
      "importedDocumentByText ON importedDocument (textDigest)",
      "importedDocumentByOriginal ON importedDocument (originalDigest)",
      "importedDocumentByEffect ON importedDocument (effectiveOn)",
      "importedDocumentByArrival ON importedDocument (recordedAt)",
    ])

  private static let question = ProjectionTable(
    "question", of: Kind.question,
    derived: [
      .flag("isAnswered") { $0.text(OwnQuestion.Fields.answer) != nil },
      .integer("waitingSince") { values, recordedAt in
        Int64((values.day(OwnQuestion.Fields.askedOn) ?? recordedAt.day).sinceEpoch)
      },
    ],
    indexes: ["questionByWaiting ON question (isAnswered, waitingSince DESC, id)"])
}

extension SchemaPart {
  /// The present values of all records, one table a kind.
  static let projections = SchemaPart(
    tables: ProjectionTable.all.map(\.creation),
    indexes: ProjectionTable.all.flatMap { table in table.indexes.map { "CREATE INDEX \($0)" } })
}
