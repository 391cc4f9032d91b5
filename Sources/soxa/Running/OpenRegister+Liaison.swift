import Ledger
import Records

extension OpenRegister {
  /// All records of a list.
  func liaison<Record: LiaisonRecord>(
    _ type: Record.Type
  ) throws(StoreError) -> [LiaisonRow<Record>] {
    try ListedRows { window throws(StoreError) in
      try reader.liaison(type, under: nil, window)
    }.rows
  }

  /// The record whose key begins so; more than one, or none, is refused.
  func liaison<Record: LiaisonRecord>(
    _ type: Record.Type, keyed text: String
  ) throws(StoreError) -> LiaisonRow<Record> {
    let none = StoreError.rule(.noSuchRecord(Record.title, text))
    guard text.isKey else { throw none }
    let found = try liaison(type).filter { $0.record.id.record.description.hasPrefix(text) }
    guard let row = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.record.id.record.shortKey }))
    }
    return row
  }

  /// The cluster of the province with this number.
  func cluster(numbered number: Int) throws(StoreError) -> Identifier<Cluster> {
    guard let cluster = try reader.clusters().first(where: { $0.number == number }) else {
      throw .rule(.noSuchRecord(Cluster.title, "\(number)"))
    }
    return cluster.id
  }
}

extension LiaisonRow {
  /// The words of a field in the language of the process; sealed ones that cannot be read as such.
  func words(of input: LiaisonInput) -> String {
    if input.field.isSealed, sight != .open { return say("(niêm phong)", "(sealed)") }
    let values = record.values
    switch input.form {
    case .day: return values.day(input.field)?.formatted ?? ""
    case .flag: return values.flag(input.field) ? say("có", "yes") : ""
    case .institution, .cluster, .incident, .core: return name(input.field)
    case .choice:
      let code = values.text(input.field) ?? ""
      return input.label(of: code)?[.ofProcess] ?? code
    case .line, .lines, .time: return values.text(input.field) ?? ""
    }
  }
}
