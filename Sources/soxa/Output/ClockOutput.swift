import Ledger
import Records

/// A limit of time as JSON: as it counts on a day, and what was set for it.
struct ClockOutput: Encodable {
  struct Version: Encodable {
    let id: String
    let from: String
    let until: String?
    let isOff: Bool
    let limit: String
    let unit: String
    let count: Int?
    let countedFrom: String
    let basis: String
    let document: String
    let issuedOn: String?
    let note: String
  }

  let code: String
  let what: String
  let isUsed: Bool
  let limit: String?
  let unit: String?
  let count: Int?
  let countedFrom: String?
  let basis: String?
  let confidence: String?
  let document: String?
  let isLaw: Bool
  let versions: [Version]

  init(_ sheet: ClockSheet, on day: Day) {
    let rule = sheet.rule(on: day)
    code = sheet.code.rawValue
    what = sheet.what(on: day)[.ofProcess]
    isUsed = rule != nil
    limit = rule?.limit.label[.ofProcess]
    unit = rule?.limit.unit.rawValue
    count = rule?.limit.count
    countedFrom = rule?.countedFrom.rawValue
    basis = rule?.basisKind.rawValue
    confidence = rule?.confidence.rawValue
    document = rule?.document?.rawValue
    isLaw = sheet.shipped?.isCertainLaw ?? false
    versions = sheet.versions.map(Version.init)
  }
}

extension ClockOutput.Version {
  fileprivate init(_ version: LocalClockRule) {
    id = version.id.record.description
    from = version.from.iso
    until = version.until?.iso
    isOff = version.isOff
    limit = version.limit.label[.ofProcess]
    unit = version.limit.unit.rawValue
    count = version.limit.count
    countedFrom = version.countedFrom.rawValue
    basis = version.basis.rawValue
    document = version.document
    issuedOn = version.issuedOn?.iso
    note = version.note
  }
}

/// A limit of time for the eye.
struct ClockText {
  private let sheet: ClockSheet
  private let day: Day

  init(_ sheet: ClockSheet, on day: Day) {
    self.sheet = sheet
    self.day = day
  }

  var lines: [String] {
    ["\(sheet.code.rawValue)  \(sheet.what(on: day)[.ofProcess])"] + today
      + sheet.versions.map { version in
        let limit =
          version.isOff
          ? say("không áp dụng", "not used")
          : "\(version.limit.label[.ofProcess]) \(version.countedFrom.label[.ofProcess])"
        let until = version.until.map { "–\($0.formatted)" } ?? ""
        let paper = [version.basis.settingLabel[.ofProcess], version.document].filter {
          !$0.isEmpty
        }
        return "  \(version.from.formatted)\(until)  \(limit)  \(paper.joined(separator: ", "))"
      }
  }

  private var today: [String] {
    guard let rule = sheet.rule(on: day) else {
      return [say("Không áp dụng ngày này.", "Not used on this day.")]
    }
    return ["\(rule.limit.label[.ofProcess]) \(rule.countedFrom.label[.ofProcess])"]
      + rule.ruleLines.map { $0[.ofProcess] }
  }
}
