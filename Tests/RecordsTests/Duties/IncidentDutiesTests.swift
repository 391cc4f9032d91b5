import Ledger
import Records
import Testing

@Suite struct IncidentDutiesTests {
  private func duties(_ incident: Incident, done: [DutyCompletion] = []) throws -> [Duty] {
    IncidentDuties(incident: incident, completions: done, facts: try Shipped.facts()).all
  }

  private func rules(_ incident: Incident, done: [DutyCompletion] = []) throws -> Set<String> {
    Set(try duties(incident, done: done).map(\.rule))
  }

  @Test func owesNothingAsADuplicateOrWithdrawn() throws {
    #expect(try duties(.example(state: .duplicate)).isEmpty)
    #expect(try duties(.example().with { $0.isWithdrawn = true }).isEmpty)
  }

  /// Told online first, beaten as well: the family must be told by law, whichever comes first.
  @Test(arguments: [("MM", "BL"), ("BL", "MM")])
  func keepsTheStrongestRowForARecipient(main: String, further: String) throws {
    let incident = Incident.example(category: main).with { $0.furtherCategories = [further] }
    let family = try #require(try duties(incident).first { $0.rule == "N-gia_dinh" })
    #expect(family.basisKind == .law)
    #expect(family.document == "80/2017/NĐ-CP")
    #expect(try duties(incident).filter { $0.rule == "N-gia_dinh" }.count == 1)
  }

  @Test func settlesAGroupByTellingOneOfIt() throws {
    let incident = Incident.example(category: "XH", level: .verySerious)
    #expect(try duties(incident).filter(\.blocksClosing).map(\.rule) == ["N-XH-XH-1"])
    let police = DutyCompletion.done("N-ca_xa", of: incident, at: "2026-11-21T10:50:00+07:00")
    let hotline = DutyCompletion.done("N-td111", of: incident, at: "2026-11-21T10:45:00+07:00")
    let after = try duties(incident, done: [police, hotline])
    #expect(!after.contains { $0.blocksClosing })
    #expect(after.first { $0.rule == "N-XH-XH-1" }?.completion == hotline)
    #expect(after.first { $0.rule == "N-bvte" }?.isSettled == false)
  }

  /// A member that could not be told does not tell the group.
  @Test func doesNotSettleAGroupByAnExcuseOfOne() throws {
    let incident = Incident.example(category: "XH", level: .verySerious)
    let excuse = DutyCompletion.excused("N-td111", of: incident, "không gọi được")
    #expect(try duties(incident, done: [excuse]).contains { $0.blocksClosing })
  }

  @Test func acceptsThatTheFamilyIsUnsafeToTell() throws {
    let incident = Incident.example()
    let before = try duties(incident).filter(\.blocksClosing).map(\.rule)
    #expect(before == ["N-ca_xa", "N-ct_ubnd", "N-gia_dinh"])
    let unsafe = DutyCompletion.excused(
      "N-gia_dinh", of: incident, "báo gia đình không an toàn vì người gây hại ở cùng nhà")
    let after = try duties(incident, done: [unsafe]).filter(\.blocksClosing).map(\.rule)
    #expect(after == ["N-ca_xa", "N-ct_ubnd"])
  }

  private func support(_ day: String?, _ done: [DutyCompletion] = []) throws -> [String] {
    let incident = Incident.example(state: .closed).with {
      $0.supportNextOn = day.map { .on($0) }
    }
    return try duties(incident, done: done).filter(\.outlastsClosing).map {
      "\($0.isSettled ? "x" : "-") \($0.limit.vietnamese)"
    }
  }

  private func completion(_ day: String, at moment: String?) -> DutyCompletion {
    var completion = DutyCompletion(
      subject: Incident.example().id.record, rule: "S-support",
      occurrence: Int(Day.on(day).sinceEpoch))
    completion.doneAt = moment.map { .at($0) }
    completion.excuse = moment == nil ? "em đi vắng" : ""
    return completion
  }

  /// Each day of support that was set is a duty of its own, done early, late or excused.
  @Test func remindsOfEachDayOfSupport() throws {
    let next = "- ngày 21/12/2026"
    #expect(try support(nil).isEmpty)
    #expect(try support("2026-12-21") == [next])
    let onTime = completion("2026-12-07", at: "2026-12-07T09:00:00+07:00")
    #expect(try support(nil, [onTime]) == ["x ngày 07/12/2026"])
    #expect(try support("2026-12-21", [onTime]) == ["x ngày 07/12/2026", next])
    let early = completion("2026-12-21", at: "2026-12-18T09:00:00+07:00")
    #expect(try support("2026-12-21", [early]) == ["x ngày 21/12/2026"])
    let excused = completion("2026-12-07", at: nil)
    #expect(try support("2026-12-21", [excused]) == ["x ngày 07/12/2026", next])
    let file = try duties(
      .example(state: .closed).with { $0.supportNextOn = .on("2026-12-21") }, done: [])
    #expect(file.filter(\.outlastsClosing).map(\.again) == [nil])
  }

  /// News stands under "other" until somebody has looked at it, however bad it is.
  @Test func asksToClassifyAQuickEntry() throws {
    for level in Level.allCases {
      let entry = Incident.example(category: "KH", level: level)
      let duty = try #require(try duties(entry).first { $0.rule == "P-KH-1" })
      #expect(duty.due == entry.learnedAt.adding(minutes: 120))
      #expect(duty.condition != nil)
    }
    #expect(try !rules(.example(category: "BL", level: .notice)).contains("P-KH-1"))
  }

  @Test func startsWhatOnlyTheNewLevelAsksForWhenItWasReached() throws {
    let raised = Moment.at("2026-11-21T15:00:00+07:00")
    let incident = Incident.example(level: .serious).with { $0.levelSince = raised }
    let duties = try duties(incident)
    let call = try #require(duties.first { $0.rule == "P-3-1" })
    #expect(call.due == raised.adding(minutes: 60))
    #expect(
      call.explanation.map(\.vietnamese).prefix(2) == [
        "Quy tắc: đề xuất của phần mềm", "Tính từ khi lên mức này: 15:00 21/11/2026",
      ])
    #expect(duties.first { $0.rule == "N-cum" }?.start == raised)
    #expect(duties.first { $0.rule == "N-gia_dinh" }?.start == incident.learnedAt)
  }

  @Test func asksForNothingAnewAfterALowering() throws {
    let incident = Incident.example(level: .serious)
    let done = ["P-4-1", "P-4-2"].map {
      DutyCompletion.done($0, of: incident, at: "2026-11-21T11:00:00+07:00")
    }
    let lines = try duties(incident, done: done).map(\.line)
    #expect(lines.contains("x P-4-1/1 21/11 11:10 should default"))
    #expect(!lines.contains { $0.contains("P-3-1") || $0.contains("P-3-2") })
  }

  @Test func keepsWhatWasDoneUnderAnotherCategory() throws {
    let incident = Incident.example(category: "NĐ", level: .serious)
    let done = DutyCompletion.done("N-nen_tang", of: incident, at: "2026-11-21T11:00:00+07:00")
    #expect(try rules(incident, done: [done]).contains("N-nen_tang"))
    #expect(try !rules(incident).contains("N-nen_tang"))
    let strange = DutyCompletion.done("Z-1", of: incident, at: "2026-11-21T11:00:00+07:00")
    #expect(try !rules(incident, done: [strange]).contains("Z-1"))
  }

  @Test func goesOnWithAFollowUpAfterEachOne() throws {
    let incident = Incident.example(level: .serious)
    let first = DutyCompletion.done("P-3-3", of: incident, at: "2026-11-22T09:00:00+07:00")
    let lines = try duties(incident, done: [first]).filter { $0.rule == "P-3-3" }.map(\.line)
    #expect(
      lines == [
        "x P-3-3/1 23/11 23:59 should default", "- P-3-3/2 24/11 23:59 should default",
      ])
    let settled = incident.with {
      $0.state = .following
      $0.settledAt = .noon
    }
    let after = try duties(settled, done: [first])
    #expect(after.filter { $0.rule == "P-3-3" }.map(\.isSettled) == [true])
    #expect(after.contains { $0.rule == "P-3-4" && !$0.isSettled })
  }

  @Test func waitsWithTheClosingReportUntilSettled() throws {
    #expect(try !rules(.example(level: .serious)).contains("P-3-4"))
  }

  @Test func namesWhoActs() throws {
    let kitchen = Incident.example(category: "NĐ", level: .serious).with { $0.casualties.ill = 2 }
    let report = try #require(try duties(kitchen).first { $0.rule == "L-ND-2" })
    #expect(report.actor?.vietnamese == "cơ sở y tế (trạm y tế xã)")
  }

  /// What is not certain is never a legal duty.
  @Test func showsNoUnsureRowAsLaw() throws {
    let categories = try Shipped.tables().categories.map(\.code.rawValue)
    for category in categories {
      for level in Level.allCases {
        let incident = Incident.example(category: category, level: level, state: .following).with {
          $0.settledAt = .noon
        }
        for duty in try duties(incident) where duty.blocksClosing {
          #expect(duty.confidence.mayBeShownAsLaw, "\(category) \(level) \(duty.rule)")
        }
      }
    }
  }

  @Test func namesEachDutyOnce() throws {
    let categories = try Shipped.tables().categories.map(\.code.rawValue)
    var chance = TimeChance(seed: 20)
    for seed in 0..<300 {
      let picked = (0..<3).map { _ in categories.randomElement(using: &chance) ?? "KH" }
      let incident = Incident.example(
        category: picked[0], level: Level.allCases.randomElement(using: &chance) ?? .notice
      ).with {
        $0.furtherCategories = Array(picked.dropFirst())
        $0.casualties.ill = .random(in: 0...60, using: &chance)
      }
      let all = try duties(incident)
      #expect(Set(all.map { "\($0.rule)/\($0.occurrence)" }).count == all.count, "seed \(seed)")
      #expect(all.map(\.lateFrom) == all.map(\.lateFrom).sorted(), "seed \(seed)")
      #expect(all.allSatisfy { !$0.explanation.isEmpty }, "seed \(seed)")
    }
  }
}
