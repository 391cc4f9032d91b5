/// The summary of one month: difficulties by area and by who can decide, and the petitions.
///
/// Every number is counted anew from the lines.
public struct MatterMonth: Equatable, Sendable {
  public let month: YearMonth
  public let difficulties: [MatterLine]
  public let petitions: [MatterLine]
  /// Difficulties and petitions of earlier months on which something is still owed.
  public let carriedOver: BoundedCount

  /// - Parameter lines: of the month, in the order in which they came.
  public init(_ month: YearMonth, _ lines: [MatterLine], carriedOver: BoundedCount) {
    self.month = month
    self.carriedOver = carriedOver
    difficulties = lines.filter { $0.matter.group == .difficulty }
    petitions = lines.filter { $0.matter.group == .petition }
  }

  public var isEmpty: Bool { difficulties.isEmpty && petitions.isEmpty }

  /// Some matters under one heading.
  public struct Group<Code: Labelled>: Equatable, Sendable {
    /// Nil: not classified yet.
    public let code: Code?
    public let lines: [MatterLine]

    public var count: WayCount { WayCount(lines) }

    public var label: Phrase { code?.label ?? Phrase("Chưa phân loại", "Not classified") }
  }

  /// In the order of the list of areas, what is not classified last; no empty ones.
  public var byArea: [Group<GuidanceArea>] { Self.grouped(difficulties, by: \.area) }
  public var byDecider: [Group<DecidingBody>] { Self.grouped(difficulties, by: \.decider) }

  private static func grouped<Code: Labelled>(
    _ lines: [MatterLine], by code: (MatterLine) -> Code?
  ) -> [Group<Code>] {
    let codes: [Code?] = Code.allCases.map { $0 } + [nil]
    return codes.map { wanted in
      Group(code: wanted, lines: lines.filter { code($0) == wanted })
    }.filter { !$0.lines.isEmpty }
  }
}

extension MatterMonth {
  public var emptyWords: Phrase {
    Phrase(
      "Tháng \(month.formatted) không ghi khó khăn, kiến nghị nào.",
      "No difficulty or petition was noted in \(month.formatted).")
  }

  public var carriedOverWords: Phrase {
    Phrase(
      "Từ các tháng trước còn \(carriedOver.text) việc chưa xong.",
      "\(carriedOver.text) matters of earlier months are still open.")
  }
}
