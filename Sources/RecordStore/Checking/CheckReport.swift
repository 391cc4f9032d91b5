import Ledger
import Records

/// What a check has found.
public struct CheckReport: Equatable, Sendable {
  /// Entries in the ledger.
  public let entries: Int
  /// In the order in which they were found; empty when everything is as it must be.
  public let findings: [CheckFinding]

  public var isSound: Bool { findings.isEmpty }
}

/// The first fault that one part of a check has met.
public struct CheckFinding: Equatable, Sendable {
  /// The part of the register that is not as it must be.
  public enum Part: String, CaseIterable, Sendable {
    /// Pages, indexes, references or shape of the file.
    case file
    /// An entry: its hash, its commitments, its place.
    case entry
    /// A row of this copy alone: a key, a setting, a draft, a text.
    case local
    /// A sealed value without its key, or the other way round.
    case sealed
    /// A table that follows from the ledger.
    case projection
    /// The index of words.
    case search
    /// The shipped facts.
    case catalogue

    public var label: Phrase {
      switch self {
      case .file: Phrase("Tệp sổ", "File")
      case .entry: Phrase("Nhật ký", "Ledger")
      case .local: Phrase("Dữ liệu riêng của máy này", "Data of this copy")
      case .sealed: Phrase("Nội dung niêm phong", "Sealed text")
      case .projection: Phrase("Bảng hiển thị", "Tables")
      case .search: Phrase("Chỉ mục tìm kiếm", "Search index")
      case .catalogue: Phrase("Danh mục", "Catalogue")
      }
    }

    /// Whether rebuilding mends it.
    public var isRebuilt: Bool { self == .projection || self == .search }
  }

  public let part: Part
  /// Table, row and reason, for whoever mends it.
  public let place: String
  /// What a person calls the record concerned, where it can be read.
  public let record: Phrase?
}

extension CheckFinding {
  /// "Nhật ký: Vụ việc VV-2026-0007 (…:12: …)".
  public var sentence: Phrase {
    let place = Phrase(verbatim: "(\(self.place))")
    let subject = record.map { $0.appending(place) } ?? place
    return part.label.appending(subject, separator: ": ")
  }
}
