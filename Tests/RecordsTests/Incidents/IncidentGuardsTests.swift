import Records
import Testing

@Suite struct IncidentGuardsTests {
  static let family = Phrase("Báo gia đình", "Tell the family")

  private func missing(
    _ target: IncidentState, from state: IncidentState, level: Level = .significant,
    open: [Phrase] = [family], _ set: (inout Incident) -> Void = { _ in }
  ) -> [Phrase] {
    let incident = Incident.example(level: level, state: state).with(set)
    return IncidentGuards(incident: incident, openLegalDuties: open).missing(for: target)
  }

  /// Handling may begin, and a matter may be passed on, before every call is made.
  @Test(arguments: [
    (IncidentState.new, IncidentState.handling), (.verifying, .handling),
    (.following, .handling), (.transferred, .handling), (.awaitingConclusion, .handling),
    (.reopened, .handling), (.new, .verifying), (.handling, .transferred),
  ])
  func neverHoldsUpActing(from: IncidentState, to: IncidentState) {
    #expect(missing(to, from: from, level: .verySerious).isEmpty)
  }

  @Test func waitsForLegalDutiesBeforeHandlingEnds() {
    #expect(missing(.following, from: .handling) == [Self.family])
    #expect(missing(.awaitingConclusion, from: .handling) == [Self.family])
    #expect(missing(.following, from: .handling, open: []).isEmpty)
  }

  @Test func asksForTheTransferPaperWhenATransferIsLeft() {
    #expect(missing(.transferred, from: .handling, open: []).isEmpty)
    let labels = [Incident.Fields.transferDocument.label, Incident.Fields.transferredOn.label]
    #expect(missing(.awaitingConclusion, from: .transferred, open: []) == labels)
    #expect(
      missing(.awaitingConclusion, from: .transferred, open: []) {
        $0.transferDocument = "12/CV-UBND"
        $0.transferredOn = .on("2026-11-20")
      }.isEmpty)
  }

  @Test func closesALevelOneMatterWithoutPapers() {
    #expect(missing(.closed, from: .following, level: .notice, open: []).isEmpty)
  }

  @Test func listsEverythingThatClosingWaitsFor() {
    let papers = [
      Incident.Fields.cause.label, Incident.Fields.lesson.label,
      Incident.Fields.closingReportNumber.label,
    ]
    #expect(missing(.closed, from: .following) == [Self.family] + papers)
    #expect(
      missing(.closed, from: .following, level: .serious, open: [])
        == papers + [Incident.Fields.chairSignOff.label])
    #expect(
      missing(.closed, from: .following, level: .verySerious, open: []) {
        $0.cause = "Mâu thuẫn trên mạng"
        $0.lesson = "Cử người trực cổng"
        $0.closingReportNumber = "31/BC-UBND"
        $0.chairSignOff = "Chủ tịch ký ngày 28/11/2026"
      }.isEmpty)
  }

  /// What others tell about a school does not end before the school was asked.
  @Test func asksTheSchoolBeforeAnIncidentIsClosed() {
    let contact = [Incident.Fields.schoolContactedAt.label]
    func missing(_ set: (inout Incident) -> Void) -> [Phrase] {
      self.missing(.closed, from: .following, level: .notice, open: []) {
        $0.institution = .number(20)
        $0.source = .parent
        set(&$0)
      }
    }
    #expect(missing { _ in } == contact)
    #expect(missing { $0.schoolContactedAt = .noon }.isEmpty)
    #expect(missing { $0.source = .school }.isEmpty)
    #expect(missing { $0.institution = nil }.isEmpty)
  }

  /// Support of a pupil who was hurt goes on, or ends with a reason.
  @Test func asksForTheNextDayOfSupportBeforeAnIncidentIsClosed() {
    func missing(_ set: (inout Incident) -> Void) -> [Phrase] {
      self.missing(.closed, from: .following, level: .notice, open: []) {
        $0.people.pupils = 3
        set(&$0)
      }
    }
    let support = [Incident.Fields.supportNextOn.label]
    #expect(missing { $0.casualties.ill = 2 } == support)
    #expect(
      missing {
        $0.casualties.ill = 2
        $0.supportNextOn = .on("2026-12-07")
      }.isEmpty)
    #expect(
      missing {
        $0.casualties.ill = 2
        $0.supportEnded = "Các em đã khỏe, đi học đều"
      }.isEmpty)
  }

  @Test(arguments: [
    ("NĐ", 3, 2, 0, true), ("TN", 3, 0, 0, false), ("BL", 1, 0, 0, true), ("BL", 0, 0, 0, false),
    ("XH", 0, 0, 0, true), ("DN", 1, 1, 1, false), ("DN", 2, 2, 1, true), ("SK", 1, 1, 1, false),
  ])
  func knowsWhetherALivingPupilWasHurt(
    category: String, pupils: Int, hurt: Int, dead: Int, isHurt: Bool
  ) {
    let incident = Incident.example(category: category).with {
      $0.people.pupils = pupils
      $0.casualties.dead = dead
      $0.casualties.lightlyInjured = hurt - dead
    }
    #expect(incident.hasChildVictim == isHurt)
  }

  /// A dead teacher is no pupil.
  @Test func countsTheDeadAsPupilsOnlyWhereNobodyElseIsThere() {
    let incident = Incident.example(category: "GT").with {
      $0.people.pupils = 1
      $0.people.staff = 1
      $0.casualties.dead = 1
      $0.casualties.lightlyInjured = 1
    }
    #expect(incident.hasChildVictim)
  }

  /// Support that is planned does not end by withdrawing the file.
  @Test func keepsAClosedIncidentWhileSupportIsPlanned() {
    let closed = Incident.example(state: .closed)
    func reasons(_ incident: Incident) -> Int {
      IncidentGuards(incident: incident, openLegalDuties: []).againstWithdrawing(openEscalations: []
      )
      .count
    }
    #expect(reasons(closed) == 0)
    #expect(reasons(closed.with { $0.supportNextOn = .on("2026-12-07") }) == 1)
  }

  /// A sign-off has its day or paper.
  @Test(arguments: ["", "chưa", "Chủ tịch đồng ý"])
  func takesNoSignOffWithoutADay(words: String) {
    #expect(
      missing(.closed, from: .following, level: .serious, open: []) {
        $0.cause = "Bếp bẩn"
        $0.lesson = "Kiểm tra bếp"
        $0.closingReportNumber = "31/BC-UBND"
        $0.chairSignOff = words
      } == [Incident.Fields.chairSignOff.label])
  }

  @Test func stillAsksAFalseReportForItsDuties() {
    #expect(
      missing(.closed, from: .falseReport, level: .verySerious) {
        $0.falseReportCheck = "Công an xã kiểm tra tại chỗ"
      } == [Self.family])
    let check = [Incident.Fields.falseReportCheck.label]
    #expect(missing(.closed, from: .falseReport, open: []) == check)
    #expect(missing(.falseReport, from: .new, open: []) == check)
  }

  /// Where the news is about a school, somebody must have asked there first.
  @Test func asksTheSchoolBeforeNewsAboutItIsCalledFalse() {
    let both = [Incident.Fields.schoolContactedAt.label, Incident.Fields.falseReportCheck.label]
    #expect(missing(.falseReport, from: .verifying) { $0.institution = .number(20) } == both)
    #expect(
      missing(.falseReport, from: .verifying) {
        $0.institution = .number(20)
        $0.schoolContactedAt = .noon
        $0.falseReportCheck = "Hiệu trưởng, gọi điện"
      }.isEmpty)
    #expect(
      missing(.falseReport, from: .verifying) { $0.falseReportCheck = "Công an xã" }.isEmpty)
  }

  @Test func asksADuplicateForTheKeptRecord() {
    #expect(missing(.duplicate, from: .new) == [Incident.Fields.duplicateOf.label])
    #expect(missing(.duplicate, from: .new) { $0.duplicateOf = .number(2) }.isEmpty)
  }

  @Test func needsAReasonOnlyForReopening() {
    #expect(IncidentState.allCases.filter { IncidentGuards.needsReason($0) } == [.reopened])
  }
}
