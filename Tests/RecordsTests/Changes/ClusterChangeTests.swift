import Records
import Testing

@Suite struct ClusterChangeTests {
  private let cluster = Cluster(
    id: Cluster.id(provinceCode: "40", number: 1), provinceCode: "40", number: 1,
    office: "Trung tâm GDTX Kỳ Sơn")

  @Test func savesAClusterTwiceAsOne() throws {
    var source = MemorySource()
    try source.apply(.cluster(.save(cluster)))
    var led = cluster
    led.leaderName = "Lô Văn A"
    try source.apply(.cluster(.save(led)))
    #expect(try source.record(cluster.id) == led)
    try source.apply(.cluster(.save(cluster)))
    #expect(try source.record(cluster.id).leaderName == "")
  }

  @Test func refusesAClusterWithoutANumber() {
    var source = MemorySource()
    var nameless = cluster
    nameless.number = 0
    #expect(throws: StoreError.rule(.missing(Cluster.Fields.number.label))) {
      try source.apply(.cluster(.save(nameless)))
    }
  }

  @Test func takesACommuneOutOfEveryCluster() throws {
    var source = MemorySource()
    let placed = CommuneMembership(communeCode: "16813", cluster: cluster.id)
    try source.apply(.cluster(.assign(placed)))
    let alone = CommuneMembership(communeCode: "16813", cluster: nil)
    try source.apply(.cluster(.assign(alone)))
    #expect(try source.record(placed.id).cluster == nil)
  }

  @Test func savesAndWithdrawsContacts() throws {
    var source = MemorySource()
    let contact = ContactPoint(id: .number(60), level: .department, unit: "Văn phòng Sở")
    try source.apply(.contactPoint(.save(contact)))
    var nameless = contact
    nameless.unit = ""
    #expect(throws: StoreError.rule(.missing(ContactPoint.Fields.unit.label))) {
      try source.apply(.contactPoint(.save(nameless)))
    }
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.contactPoint(.withdraw(contact.id, reason: "")))
    }
    try source.apply(.contactPoint(.withdraw(contact.id, reason: "đã chuyển công tác")))
    #expect(try source.record(contact.id).isWithdrawn)
    try source.apply(.contactPoint(.save(contact)))
    #expect(try !source.record(contact.id).isWithdrawn)
  }

  @Test func needsNumberAndDayOfALocalDecision() throws {
    var source = MemorySource()
    var decision = AuthorityOverride(
      task: "A001", decider: "Sở GD&ĐT", decisionNumber: "45/2026/QĐ-UBND")
    #expect(throws: StoreError.rule(.missing(AuthorityOverride.Fields.decidedOn.label))) {
      try source.apply(.authority(.save(decision)))
    }
    decision.decidedOn = .on("2026-03-02")
    try source.apply(.authority(.save(decision)))
    #expect(try source.record(decision.id) == decision)
    try source.apply(.authority(.withdraw(decision.id, reason: "bị thay thế")))
    #expect(try source.record(decision.id).isWithdrawn)
  }
}
