import Records

/// A copy of the register in the folder of backups, verified before it got its name.
public struct Backup: Equatable, Sendable {
  /// Why a backup was made. Raw values are parts of file names.
  public enum Reason: String, CaseIterable, Sendable {
    case daily = "ngay"
    case manual = "tay"
    case manyChanges = "nhieu-thay-doi"
    case beforeMigration = "truoc-nang-cap"
    case beforeImport = "truoc-nhap"
    case beforeRestore = "truoc-khoi-phuc"
    /// Far fewer entries than the one before: kept, and nothing is rotated because of it.
    case shrunk = "it-han"

    /// Whether the backup shows the register before something that could go wrong.
    public var isBefore: Bool {
      self == .beforeMigration || self == .beforeImport || self == .beforeRestore
    }
  }

  /// Counts up; the date is only for the eye, for the clock may be wrong.
  public let number: Int
  public let day: Day
  public let reason: Reason
  /// Entries in the ledger.
  public let entries: Int

  public init(number: Int, day: Day, reason: Reason, entries: Int) {
    self.number = number
    self.day = day
    self.reason = reason
    self.entries = entries
  }

  /// `000012_2026-11-21_ngay_1234.db`
  public var fileName: String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    return "\(padded)_\(day.iso)_\(reason.rawValue)_\(entries).db"
  }

  init?(fileName: String) {
    guard fileName.hasSuffix(".db") else { return nil }
    let parts = fileName.dropLast(3).split(separator: "_")
    guard parts.count == 4, let number = Int(parts[0]), let day = Day(iso: String(parts[1])),
      let reason = Reason(rawValue: String(parts[2])), let entries = Int(parts[3])
    else { return nil }
    self.init(number: number, day: day, reason: reason, entries: entries)
  }
}
