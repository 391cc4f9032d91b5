extension DocumentStatus {
  /// The status in a few words, with what is doubtful about it.
  public var label: Phrase {
    guard !isUnknown else {
      return Phrase("Chưa rõ còn hiệu lực hay không", "Not known whether in force")
    }
    return isUnsure ? stateLabel.appending(Phrase("(chưa chắc chắn)", "(unsure)")) : stateLabel
  }

  /// The status in one or two words, for a narrow column.
  public var shortLabel: Phrase {
    guard !isUnknown else { return Phrase("Chưa rõ", "Not known") }
    let mark = isUnsure ? "?" : ""
    switch state {
    case .notYetInForce: return Phrase("Chưa hiệu lực\(mark)", "Not yet\(mark)")
    case .inForce: return Phrase("Còn hiệu lực\(mark)", "In force\(mark)")
    case .partlyCeased: return Phrase("Hết một phần\(mark)", "Partly ceased\(mark)")
    case .replaced: return Phrase("Bị thay thế\(mark)", "Replaced\(mark)")
    case .ceased, .ended: return Phrase("Hết hiệu lực\(mark)", "Ceased\(mark)")
    }
  }

  /// Nobody can say that a document holds whose first day was not found.
  private var isUnknown: Bool { state == .inForce && doubts.contains(.effectiveDayMissing) }

  private var stateLabel: Phrase {
    switch state {
    case .notYetInForce(let day?):
      Phrase("Chưa có hiệu lực, từ \(day.formatted)", "Not yet in force, from \(day.formatted)")
    case .notYetInForce(nil): Phrase("Chưa có hiệu lực", "Not yet in force")
    case .inForce: Phrase("Còn hiệu lực", "In force")
    case .partlyCeased(let relations): Self.partly(relations)
    case .replaced(let number, let day):
      Phrase(
        "Được thay thế bởi \(number)\(day.map { " từ \($0.formatted)" } ?? "")",
        "Replaced by \(number)\(day.map { " on \($0.formatted)" } ?? "")")
    case .ceased(let number, let day, _):
      Phrase(
        "Hết hiệu lực theo \(number)\(day.map { " từ \($0.formatted)" } ?? "")",
        "Ceased by \(number)\(day.map { " on \($0.formatted)" } ?? "")")
    case .ended(let day):
      Phrase(
        "Hết hiệu lực\(day.map { " từ \($0.formatted)" } ?? "")",
        "Ceased\(day.map { " on \($0.formatted)" } ?? "")")
    }
  }

  private static func partly(_ relations: [DocumentRelation]) -> Phrase {
    let parts = relations.map { relation in
      relation.part.map { "\($0) (\(relation.from))" } ?? "\(relation.from)"
    }
    let list = parts.joined(separator: "; ")
    return Phrase("Hết hiệu lực một phần: \(list)", "Partly ceased: \(list)")
  }
}
