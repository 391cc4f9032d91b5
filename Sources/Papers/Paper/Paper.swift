/// An official paper: what it says, in the parts that Decree 30/2020/NĐ-CP names.
///
/// What follows from the parts is not in it: numbers of headings, points and annexes, totals,
/// semicolons, the closing "./.", capitals. Whoever writes it out sets them.
public struct Paper: Equatable, Sendable {
  public var head: Head
  public var subject: Subject
  /// Behind "Kính gửi:"; empty for papers that are addressed to nobody.
  public var addressees: [String]
  /// "Căn cứ …", in their order.
  public var grounds: [Basis]
  public var body: [Block]
  /// Below "Nơi nhận:", without dashes and semicolons; "Lưu: VT, …" last.
  public var recipients: [String]
  public var signing: Signing
  public var annexes: [Annex]
  /// Address, mail, telephone, site: at the foot of page 1.
  public var contactLine: String?

  public init(
    head: Head, subject: Subject, addressees: [String] = [], grounds: [Basis] = [], body: [Block],
    recipients: [String], signing: Signing, annexes: [Annex] = [], contactLine: String? = nil
  ) {
    self.head = head
    self.subject = subject
    self.addressees = addressees
    self.grounds = grounds
    self.body = body
    self.recipients = recipients
    self.signing = signing
    self.annexes = annexes
    self.contactLine = contactLine
  }
}

extension Paper {
  /// What the paper is called.
  public enum Subject: Equatable, Sendable {
    /// A named paper: `Báo cáo` and what it is about.
    case named(type: String, abstract: String)
    /// An official letter: what stands behind "V/v".
    case letter(abstract: String)

    public var abstract: String {
      switch self {
      case .named(_, let abstract), .letter(let abstract): abstract
      }
    }
  }

  /// A supplement, on pages of its own. The only one has no number.
  public struct Annex: Equatable, Sendable {
    public var title: String
    public var body: [Block]

    public init(title: String, body: [Block]) {
      self.title = title
      self.body = body
    }
  }
}

extension Paper {
  /// The tables of the paper and its annexes, in their order.
  public var tables: [Table] {
    (body + annexes.flatMap(\.body)).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The lines below "Nơi nhận:" in the order of the decree.
  ///
  /// - Parameters:
  ///   - others: who receives it beside the addressees.
  ///   - isAddressed: whether there is a "Kính gửi", so that "Như trên" comes first.
  ///   - unit: the code of the unit that drafted it, `VHXH`; empty: none.
  public static func recipients(
    _ others: [String], isAddressed: Bool, unit: String
  ) -> [String] {
    let kept = unit.isEmpty ? "Lưu: VT" : "Lưu: VT, \(unit)"
    return (isAddressed ? ["Như trên"] : []) + others + [kept]
  }
}
