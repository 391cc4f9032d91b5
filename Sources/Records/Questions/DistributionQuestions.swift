/// One sending in the list of all.
public struct DistributionRow: KeyedRow {
  public var key: RowKey
  public var distribution: Distribution
  /// The title of the document; absent where the list has no such document.
  public var title: Phrase?
  public var count: ReceiptCount

  public init(key: RowKey, distribution: Distribution, title: Phrase?, count: ReceiptCount) {
    self.key = key
    self.distribution = distribution
    self.title = title
    self.count = count
  }
}

/// One sending with what every school said.
public struct DistributionSheet: Equatable, Sendable {
  public struct School: Equatable, Sendable {
    public var id: Identifier<Institution>
    public var name: String
    public var phone: String
    public var receipt: SchoolReceipt

    public init(id: Identifier<Institution>, name: String, phone: String, receipt: SchoolReceipt) {
      self.id = id
      self.name = name
      self.phone = phone
      self.receipt = receipt
    }
  }

  public var distribution: Distribution
  public var title: Phrase?
  /// By the Vietnamese order of names.
  public var schools: [School]

  public init(distribution: Distribution, title: Phrase?, schools: [School]) {
    self.distribution = distribution
    self.title = title
    self.schools = schools
  }

  public var count: ReceiptCount { ReceiptCount(schools.map(\.receipt)) }
}

/// Questions about documents handed to schools.
public protocol DistributionQuestions {
  /// Latest first.
  func distributions(_ window: Window) throws(StoreError) -> Rows<DistributionRow>
  /// Nil for one that was never sent or was withdrawn.
  func distribution(_ id: Identifier<Distribution>) throws(StoreError) -> DistributionSheet?
  /// Those of one document, latest first.
  func distributions(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> [DistributionSheet]
  /// How many are past their day on `day` with schools that have not read them.
  func lateDistributions(on day: Day) throws(StoreError) -> Int
}
