import ArgumentParser
import Ledger
import Records

/// `soxa cluster`: clusters, their people, duty cover, contacts, core schools, activities, notes.
struct ClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: say(
      "Cụm, người của cụm, trực, liên hệ, nòng cốt, hoạt động, chỉ đạo.",
      "Clusters, people, duty cover, contacts, core schools, activities, instructions."),
    subcommands: [
      ClusterListing.self, ClusterShow.self, ClusterNow.self, ClusterNotes.self,
      ClusterAdd.self, ClusterEdit.self, ClusterWithdraw.self, ClusterSilent.self,
      ClusterRegions.self,
    ],
    defaultSubcommand: ClusterListing.self)
}

struct ClusterListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("Các cụm của tỉnh.", "The clusters of the province."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let clusters = try register.reader.clusters()
    if common.json { return try JSON.print(clusters.map { RecordOutput($0) }) }
    if clusters.isEmpty {
      try Console.line(say("Chưa ghi cụm nào.", "No cluster is recorded."))
    }
    var table = TextTable()
    for cluster in clusters {
      table.add(
        cluster.name[.ofProcess], cluster.office, cluster.leaderName, cluster.leaderPhone)
    }
    try Console.lines(table.lines)
  }
}

struct ClusterShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say(
      "Một cụm: người đang làm, ai đang trực.", "One cluster: its people, who is on duty."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(say("Số của cụm.", "Number."), valueName: say("số", "number")))
  var number: Int

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let id = try register.cluster(numbered: number)
    guard let sheet = try register.reader.cluster(id) else {
      throw StoreError.rule(.noSuchRecord(Cluster.title, "\(number)"))
    }
    let people = try register.reader.people(of: id, on: register.now.day)
    if common.json {
      return try JSON.print(
        ClusterOutput(
          cluster: RecordOutput(sheet.cluster), people: people.map { RecordOutput($0) },
          communes: sheet.communes.map(\.name)))
    }
    try Console.line("\(sheet.cluster.name[.ofProcess]): \(sheet.cluster.office)")
    var table = TextTable()
    for person in people {
      table.add(
        person.role.label[.ofProcess], person.personName, person.phone,
        person.fromOn?.formatted ?? "")
    }
    try Console.lines(table.lines)
    try Console.line(sheet.communes.map(\.name).joined(separator: ", "))
  }
}

/// A cluster with its people, as JSON.
struct ClusterOutput: Encodable {
  let cluster: RecordOutput
  let people: [RecordOutput]
  let communes: [String]
}

struct ClusterNow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "now",
    abstract: say("Ai đang trực lúc này.", "Who is on duty now."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let cover = try register.reader.dutyCover(
      at: register.now, of: try register.header().cluster?.id)
    if common.json { return try JSON.print(cover.map { RecordOutput($0) }) }
    if cover.isEmpty {
      try Console.line(
        say("Chưa ghi ai trực lúc này.", "Nobody is recorded as on duty now."))
    }
    var table = TextTable()
    for one in cover { table.add(one.personName, one.phone, one.unit, one.hours) }
    try Console.lines(table.lines)
  }
}

struct ClusterSilent: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "silent",
    abstract: say(
      "Cơ sở chưa liên hệ quá nhiều ngày.", "Institutions not contacted for many days."))

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Quá bao nhiêu ngày (đề xuất 30).", "After how many days (proposal 30)."),
      valueName: say("số", "number")))
  var days = ContactNote.usualDays

  func validate() throws { try ListOptions.validate(days) }

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    var query = InstitutionQuery()
    query.uncontactedSince = register.now.day.adding(days: -days)
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.institutions(query, window)
    }.rows
    if common.json { return try JSON.print(rows.map(SilentOutput.init)) }
    if rows.isEmpty {
      try Console.line(say("Không có cơ sở nào.", "There is no such institution."))
    }
    var table = TextTable()
    for row in rows {
      table.add(
        row.lastContactOn?.formatted ?? say("chưa lần nào", "never"), row.name, row.phone)
    }
    try Console.lines(table.lines)
  }
}

/// An institution with its latest contact, as JSON.
struct SilentOutput: Encodable {
  let id: String
  let name: String
  let lastContactOn: String?

  init(_ row: InstitutionRow) {
    id = row.id.record.description
    name = row.name
    lastContactOn = row.lastContactOn?.iso
  }
}

struct ClusterRegions: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions",
    abstract: say(
      "Số trường nòng cốt từng vùng, cảnh báo dưới 5, trên 10.",
      "Core schools a region; warns below 5 and above 10."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let regions = try register.reader.coreRegions(on: register.now.day)
    if common.json { return try JSON.print(regions.map(RegionOutput.init)) }
    if regions.isEmpty {
      try Console.line(say("Chưa ghi trường nòng cốt nào.", "No core school is recorded."))
    }
    var table = TextTable()
    for region in regions {
      table.add(region.name, "\(region.schools)", region.warning?[.ofProcess] ?? "")
    }
    try Console.lines(table.lines)
  }
}

/// A region as JSON.
struct RegionOutput: Encodable {
  let region: String
  let schools: Int
  let warning: String?

  init(_ region: CoreRegion) {
    self.region = region.name
    schools = region.schools
    warning = region.warning?[.ofProcess]
  }
}
