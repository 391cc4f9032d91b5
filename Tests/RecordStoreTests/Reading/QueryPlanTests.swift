import GRDB
import Records
import Testing

@testable import RecordStore

/// No question reads a growing table from end to end, and none sorts one.
@Suite struct QueryPlanTests {
  /// What SQLite does for a statement, one line a step.
  private func plan(_ db: Database, _ query: Condition) throws -> [String] {
    try Row.fetchAll(
      db, sql: "EXPLAIN QUERY PLAN " + query.sql,
      arguments: StatementArguments(query.arguments)
    ).map { $0["detail"] }
  }

  private func expectIndexed(
    _ list: KeyedList, in db: Database, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let walk = ListWalk(db: db, list: list)
    let values = list.order.map { _ in 1.databaseValue }
    for begin in [nil, values] {
      for isForward in [true, false] {
        let query = walk.query(
          0, from: begin, includesStart: false, isForward: isForward, limit: 20)
        let steps = try plan(db, query)
        #expect(
          !steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)", sourceLocation: sourceLocation
        )
        #expect(
          steps.allSatisfy {
            $0.contains("INDEX") || $0.contains("PRIMARY KEY") || !$0.hasPrefix("SCAN")
          },
          "\(steps)", sourceLocation: sourceLocation)
        if begin != nil {
          #expect(
            steps.contains { $0.hasPrefix("SEARCH") }, "\(steps)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func listsOfIncidentsFollowAnIndex() throws {
    try SampleRegister().read { db in
      for level in [nil, Level.serious] {
        for onlyOpen in [true, false] {
          for institution in [nil, Identifier<Institution>(.program)] {
            var query = IncidentQuery()
            (query.level, query.onlyOpen, query.institution) = (level, onlyOpen, institution)
            try expectIndexed(IncidentRows.list(query), in: db)
          }
        }
      }
    }
  }

  @Test func anInstitutionsIncidentsAreNotSoughtAmongAll() throws {
    try SampleRegister().read { db in
      var query = IncidentQuery()
      query.institution = Identifier(.program)
      let walk = ListWalk(db: db, list: IncidentRows.list(query))
      let steps = try plan(
        db, walk.query(0, from: nil, includesStart: true, isForward: true, limit: 20))
      #expect(steps.contains { $0.contains("incidentByPlace (institution=?") }, "\(steps)")
    }
  }

  @Test func theDocumentsOfATextAreFoundByIt() throws {
    try SampleRegister().read { db in
      let steps = try plan(
        db, Condition(sql: "SELECT id FROM importedDocument WHERE textDigest = 'a'"))
      #expect(steps.contains { $0.contains("importedDocumentByText (textDigest=?") }, "\(steps)")
    }
  }

  @Test func listsOfInstitutionsFollowAnIndex() throws {
    try SampleRegister().read { db in
      for commune in [nil, "16813"] {
        for level in [nil, InstitutionLevel.primary] {
          for includesClosed in [true, false] {
            var query = InstitutionQuery()
            (query.communeCode, query.level, query.includesClosed) = (
              commune, level, includesClosed
            )
            try expectIndexed(InstitutionRows.list(query), in: db)
          }
        }
      }
    }
  }

  @Test func listsOfEscalationsFollowAnIndex() throws {
    try SampleRegister().read { db in
      for onlyOpen in [true, false] {
        for query in Self.escalationQueries {
          var query = query
          query.onlyOpen = onlyOpen
          try expectIndexed(EscalationRows.list(query), in: db)
        }
      }
    }
  }

  /// One part at a time, and all of them.
  private static let escalationQueries: [EscalationQuery] = {
    var queries = Array(repeating: EscalationQuery(), count: 7)
    (queries[1].incident, queries[6].incident) = (Identifier(.program), Identifier(.program))
    (queries[2].group, queries[6].group) = (.difficulty, .difficulty)
    (queries[3].state, queries[6].state) = (.sent, .sent)
    (queries[4].area, queries[6].area) = (.finance, .finance)
    (queries[5].decider, queries[6].decider) = (.department, .department)
    return queries
  }()

  @Test func countersAndMonthsOfEscalationsFollowAnIndex() throws {
    try SampleRegister().read { db in
      for (sql, index) in [
        ("SELECT 1 FROM escalation WHERE way = 1", "escalationByWay"),
        ("SELECT 1 FROM escalation WHERE way = 1 AND matterGroup = 2", "escalationByWay"),
        (
          "SELECT id FROM escalation WHERE matterGroup = 1 AND cameOn BETWEEN 1 AND 2 "
            + "ORDER BY cameOn, id", "escalationByDay"
        ),
        (
          "SELECT 1 FROM escalation WHERE isOpen = 1 AND matterGroup = 1 AND cameOn < 9",
          "escalationOpenByDay"
        ),
        ("SELECT max(remindedAt) FROM reminder WHERE escalation = x'00'", "reminderByEscalation"),
        ("SELECT id FROM escalation WHERE onwardOf = x'00'", "escalationByEarlier"),
      ] {
        let steps = try plan(db, Condition(sql: sql))
        #expect(steps.contains { $0.contains(index) }, "\(steps)")
      }
    }
  }

  @Test func bothListsOfDocumentsFollowAnIndex() throws {
    try SampleRegister().read { db in
      for area in [nil, GuidanceArea.safety] {
        var query = DocumentQuery(day: .first)
        query.area = area
        let list = try DocumentList(library: DocumentLibrary(db: db, day: .first), query: query)
        try expectIndexed(list.shipped, in: db)
        try expectIndexed(list.imported, in: db)
      }
    }
  }

  @Test func theListOfTodayFollowsAnIndexInEverySection() throws {
    try SampleRegister().read { db in
      let list = DutyList.list(at: SampleRegister.now)
      let walk = ListWalk(db: db, list: list)
      for (segment, bounds) in list.segments.enumerated() {
        // The first column lies in the segment: a place before all of it begins at its own bound.
        let inside = bounds.lowest ?? bounds.highest ?? 1
        let values = [inside.databaseValue] + list.order.dropFirst().map { _ in 1.databaseValue }
        for isForward in [true, false] {
          let first = walk.query(
            segment, from: nil, includesStart: true, isForward: isForward, limit: 20)
          let index = "COVERING INDEX dutyByUrgency (band=? AND "
          let beginning = try plan(db, first)
          #expect(beginning.allSatisfy { $0.contains(index + "lateFrom") }, "\(beginning)")
          let next = walk.query(
            segment, from: values, includesStart: true, isForward: isForward, limit: 20)
          let steps = try plan(db, next)
          let place = "(lateFrom,subject,rule,occurrence)"
          #expect(
            steps.allSatisfy { $0.contains(index) && $0.contains(place) }, "\(steps)")
          let isRising = list.isAscending(in: segment) == isForward
          let before = [(isRising ? Int64.min : .max).databaseValue] + values.dropFirst()
          let whole = walk.query(
            segment, from: before, includesStart: true, isForward: isForward, limit: 20)
          let bounded = (isRising ? bounds.lowest : bounds.highest) != nil
          if bounded { #expect(whole == first, "\(whole)") }
        }
      }
    }
  }

  @Test func theIndexAloneIsWalkedForWordsThatStandFarDown() throws {
    try SampleRegister().read { db in
      for onlyOpen in [true, false] {
        var query = IncidentQuery()
        query.onlyOpen = onlyOpen
        let walk = ListWalk(db: db, list: IncidentRows.list(query), test: .members([]))
        let steps = try plan(
          db, walk.query(0, from: nil, includesStart: true, isForward: true, limit: nil))
        #expect(steps.allSatisfy { $0.contains("COVERING INDEX") }, "\(steps)")
      }
    }
  }

  @Test func theCountsOfDutiesReadAnIndexAlone() throws {
    try SampleRegister().read { db in
      for range in ["lateFrom < 5", "lateFrom BETWEEN 1 AND 5"] {
        let sql =
          "SELECT 1 FROM duty WHERE isOpen = 1 AND isImpossible = 0 AND \(range) LIMIT 1000"
        let steps = try plan(db, Condition(sql: sql))
        #expect(steps.allSatisfy { $0.contains("COVERING INDEX dutyByTime") }, "\(steps)")
      }
      let impossible = "SELECT 1 FROM duty WHERE isOpen = 1 AND isImpossible = 1 LIMIT 1000"
      let steps = try plan(db, Condition(sql: impossible))
      #expect(steps.allSatisfy { $0.contains("COVERING INDEX dutyImpossible") }, "\(steps)")
    }
  }

  @Test func rareWordsAreLookedUpRowByRow() throws {
    try SampleRegister().read { (db) throws in
      for (search, list) in [
        (SearchTable.incidents, IncidentRows.list(IncidentQuery())),
        (.institutions, InstitutionRows.list(InstitutionQuery())),
        (.escalations, EscalationRows.list(EscalationQuery())),
      ] {
        let filtered = FilteredList(
          db: db, list: list, search: search, query: TypedQuery("duong"))
        let steps = try plan(db, filtered.matching)
        #expect(steps.count == 2 && steps[0].hasPrefix("SCAN s VIRTUAL TABLE"), "\(steps)")
        #expect(steps[1] == "SEARCH t USING INTEGER PRIMARY KEY (rowid=?)", "\(steps)")
      }
    }
  }

  @Test func countsAndOpeningsFollowAnIndex() throws {
    let statements = [
      "SELECT 1 FROM institution WHERE isClosed = 0 AND lastConfirmedOn IS NULL LIMIT 1000",
      "SELECT 1 FROM institution WHERE isClosed = 0 AND lastConfirmedOn < 5 LIMIT 1000",
      "SELECT id FROM incident WHERE number = 5 LIMIT 1",
      "SELECT id FROM incident WHERE institution = x'' ORDER BY knownSince DESC, id DESC LIMIT 20",
      "SELECT id FROM logLine WHERE incident = x'' ORDER BY writtenAt, id",
      "SELECT min(lateFrom) FROM duty WHERE subject = x'' AND isOpen = 1",
      "SELECT ordinal FROM article WHERE document = x'' ORDER BY ordinal",
      "SELECT id FROM contactPoint ORDER BY levelOrder, sortKey, id",
      "SELECT id FROM importedDocument WHERE number = 'a' ORDER BY id LIMIT 1",
      "SELECT id FROM authorityOverride WHERE task = 'a' ORDER BY id LIMIT 1",
      "SELECT id FROM communeMembership WHERE communeCode = 'a' LIMIT 1",
    ]
    try SampleRegister().read { db in
      for statement in statements {
        let steps = try plan(db, Condition(sql: statement))
        #expect(steps.allSatisfy { $0.contains("INDEX") || $0.contains("PRIMARY KEY") }, "\(steps)")
      }
    }
  }
}
