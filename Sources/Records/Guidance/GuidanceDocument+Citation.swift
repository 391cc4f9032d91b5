extension GuidanceDocument {
  /// Why a document cannot be cited in full from what is known of it.
  public enum CitationGap: Error, Hashable, Sendable {
    /// Number, date or title may be wrong.
    case unsure
    /// The official title was not found, or only a short form of it.
    case titleUnconfirmed
    case issueDayMissing
  }

  /// The citation of a document that a paper names for the first time: type, number, date,
  /// agency and title; a law is named by its title and date alone.
  ///
  /// - SeeAlso: Decree 30/2020/NĐ-CP, annex I.
  public func firstCitation() throws(CitationGap) -> String {
    guard confidence != .unsure || isCitationStated else { throw .unsure }
    guard let name = officialName else { throw .titleUnconfirmed }
    guard let issuedOn else { throw .issueDayMissing }
    let day = issuedOn.inPapers
    guard !Self.typesNamedByTitle.contains(type) else { return "\(type) \(name) \(day)" }
    let agency = issuer.split(separator: ";").map(\.trimmed).joined(separator: ", ")
    return "\(type) số \(number.inCitation) \(day) của \(agency) \(name)"
  }

  /// The same for a unit of the document: "khoản 2 Điều 8 Nghị định số …".
  ///
  /// - Parameter unit: in words; empty for the whole document.
  public func firstCitation(of unit: String) throws(CitationGap) -> String {
    let whole = try firstCitation()
    return unit.isEmpty ? whole : "\(unit) \(whole)"
  }

  /// How a paper names the document once it has been cited in full: type and number; a law by its
  /// name.
  ///
  /// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II, item 6.
  public var laterCitation: String {
    guard Self.typesNamedByTitle.contains(type), let officialName else {
      return "\(type) số \(number.inCitation)"
    }
    return "\(type) \(officialName)"
  }

  /// Whether an officer has stated from the paper what a citation says.
  private var isCitationStated: Bool {
    correction.map { !$0.documentTitle.isEmpty && $0.issuedOn != nil } ?? false
  }

  private static let typesNamedByTitle = ["Luật", "Bộ luật", "Pháp lệnh"]

  /// The Vietnamese title without the word for the type, the agency and remarks in brackets;
  /// nil where a remark says that it is not the official one.
  private var officialName: String? {
    var name = title.vietnamese.trimmed
    guard !name.hasPrefix("("), !name.contains("(tên") else { return nil }
    if name.hasSuffix(")"), let bracket = name.lastIndex(of: "(") {
      name = name[..<bracket].trimmed
    }
    name = name.without(prefix: type).without(prefix: "của \(issuer)")
    guard Self.typesNamedByTitle.contains(type) else { return name }
    return name.without(year: issuedOn?.year)
  }
}

extension GuidanceDocument.CitationGap {
  /// Why there is nothing to copy, and what to do about it.
  public var reason: Phrase {
    switch self {
    case .unsure:
      Phrase(
        "Số, ngày hoặc tên chưa chắc chắn: hãy đối chiếu bản gốc trước khi trích dẫn.",
        "Number, date or title is unsure: check the original before citing it.")
    case .titleUnconfirmed:
      Phrase(
        "Chưa có tên đầy đủ của văn bản: hãy đối chiếu bản gốc trước khi trích dẫn.",
        "The full title is not known: check the original before citing it.")
    case .issueDayMissing:
      Phrase(
        "Chưa tìm thấy ngày ban hành: hãy đối chiếu bản gốc trước khi trích dẫn.",
        "The day of issue was not found: check the original before citing it.")
    }
  }
}

extension GuidanceDocument.Number {
  /// As papers write it: without the year in brackets that tells numbers of several years apart.
  fileprivate var inCitation: String {
    rawValue.split(separator: " ").first.map(String.init) ?? rawValue
  }
}

extension String {
  /// The text behind a word or name that it begins with.
  fileprivate func without(prefix: String) -> String {
    hasPrefix(prefix + " ") ? String(dropFirst(prefix.count + 1)) : self
  }

  fileprivate func without(year: Int?) -> String {
    guard let year, hasSuffix(" \(year)") else { return self }
    return String(dropLast(5))
  }
}
