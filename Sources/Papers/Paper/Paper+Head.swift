import Records

extension Paper {
  /// The two cells at the top of page 1, without what stands in every paper.
  public struct Head: Equatable, Sendable {
    /// The agency above the issuing one; empty for a People's Committee.
    public var superior: [String]
    /// The issuing agency, as lines: `Ủy ban nhân dân`, `xã Đồng Tâm`.
    public var agency: [String]
    /// The same in a sentence: `Ủy ban nhân dân xã Đồng Tâm`.
    public var issuer: String
    /// Nil: number and day stand in the text, as in minutes.
    public var place: String?
    /// Nil: left for the clerk.
    public var number: Int?
    /// `BC-UBND`; of a letter `UBND-VHXH`.
    public var symbol: String
    /// Nil: left for the clerk.
    public var day: Day?
    public var isDraft: Bool
    public var urgency: Urgency?
    /// "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ".
    public var circulation: String?

    public init(
      superior: [String] = [], agency: [String], issuer: String, place: String?, number: Int? = nil,
      symbol: String, day: Day? = nil, isDraft: Bool = false, urgency: Urgency? = nil,
      circulation: String? = nil
    ) {
      self.superior = superior
      self.agency = agency
      self.issuer = issuer
      self.place = place
      self.number = number
      self.symbol = symbol
      self.day = day
      self.isDraft = isDraft
      self.urgency = urgency
      self.circulation = circulation
    }
  }

  /// How soon a paper must arrive.
  public enum Urgency: String, CaseIterable, Sendable {
    case immediate = "HỎA TỐC"
    case veryUrgent = "THƯỢNG KHẨN"
    case urgent = "KHẨN"
  }
}

extension Paper.Head {
  /// Number and symbol, `07/BC-UBND`; nil as long as there is no number.
  public var numberAndSymbol: String? { number.map { "\(PaperWords.number($0))/\(symbol)" } }
}
