import Records
import Screens
import TestSupport
import Testing

@Suite struct ClusterTests {
  private let list = Route.institutions(.clusters)

  @Test func listsTheClustersOfTheProvince() throws {
    try expectSnapshot(ScreenRun(TestRegister(), opening: list, keys: "j").last, "clusters")
  }

  @Test func saysWhatToDoInAProvinceWithoutClusters() throws {
    let register = try TestRegister(communeCode: "00070")
    let run = ScreenRun(register, opening: list, keys: "j")
    try expectSnapshot(run.last, "clusters-empty")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(try TestRegister(), opening: list, columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "clusters-narrow")
  }

  @Test func showsOneClusterWithItsCommunes() throws {
    let run = ScreenRun(try TestRegister(), opening: list, rows: 30, keys: "<Enter>")
    try expectSnapshot(run.last, "cluster")
  }

  @Test func recordsTheLeader() throws {
    let register = try TestRegister()
    let keys = "e<Tab><Tab>Nguyễn Thị Hiền<Tab>0912 345 678<Tab>1/9/2025<F2><Wake><Enter>"
    let run = ScreenRun(register, opening: list, rows: 30, keys: keys)
    #expect(run.last.contains("Nguyễn Thị Hiền"))
    #expect(run.last.contains("01/09/2025"))
    #expect(run.last.contains("Xã Mường Xén"))
  }

  @Test func refusesALeaderWhoEndsBeforeBeginning() throws {
    let keys = "e<Tab><Tab>Nguyễn Thị Hiền<Tab><Tab>1/9/2025<Tab>1/8/2025<F2>"
    let run = ScreenRun(try TestRegister(), opening: list, keys: keys)
    #expect(run.last.contains("Cụm trưởng từ phải trước Cụm trưởng đến."))
  }

  @Test func addsAClusterWhereThereIsNone() throws {
    let register = try TestRegister(communeCode: "00070")
    let run = ScreenRun(register, opening: list, keys: "n<Tab>Trường THCS Trưng Vương<F2><Wake>")
    #expect(run.last.contains("Cụm 1"))
    #expect(run.last.contains("Trường THCS Trưng Vương"))
    #expect(try register.reader.clusters().map(\.id) == [Cluster.id(provinceCode: "01", number: 1)])
  }

  @Test func aClusterWithoutCommunesIsWithdrawnAndComesBack() throws {
    let register = try TestRegister(communeCode: "00070")
    ScreenRun(register, opening: list, keys: "n<Tab>Trường THCS Trưng Vương<F2><Wake>")
    let id = Cluster.id(provinceCode: "01", number: 1)
    let route = Route.institutions(.cluster(id))
    let run = ScreenRun(register, opening: route, keys: "Wghi nhầm số<F2><Wake>")
    #expect(run.last.contains("cụm đã rút"))
    #expect(try register.reader.clusters() == [])
    try register.write(.undo)
    #expect(try register.reader.clusters().map(\.id) == [id])
    #expect(try register.store.check().findings == [])
  }

  @Test func aClusterWithCommunesIsNotWithdrawn() throws {
    let id = Cluster.id(provinceCode: "40", number: 1)
    let route = Route.institutions(.withdrawCluster(id))
    let run = ScreenRun(try TestRegister(), opening: route, keys: "nhầm<F2>")
    #expect(run.last.contains("xã trong cụm"))
  }

  /// What was edited and taken back is as it was announced.
  @Test func anUndoneEditLeavesTheAnnouncedCluster() throws {
    let register = try TestRegister()
    let before = try register.reader.clusters()
    var led = try #require(before.first)
    led.leaderName = "Nguyễn Thị Hiền"
    try register.write(.cluster(.save(led)))
    try register.write(.undo)
    #expect(try register.reader.clusters() == before)
  }

  @Test func takesACommuneOutOfItsCluster() throws {
    let register = try TestRegister()
    let run = ScreenRun(
      register, opening: list, keys: "A<Tab>khong thuoc<Enter><F2><Wake>")
    #expect(run.last.contains("Xã Mường Xén: không thuộc cụm; liên hệ trực tiếp Sở"))
    let back = ScreenRun(register, opening: list, keys: "A<Tab>cum 2<Enter><F2><Wake>")
    #expect(back.last.contains("Xã Mường Xén: Cụm 2"))
  }
}
