import Ledger
import Records

/// What was typed into the fields of a form, read as the values of a record.
///
/// An empty field reads as nil; what cannot be read is a ``FormProblem`` at its field.
public struct TypedContents {
  private let contents: [String: String]
  private let surroundings: Surroundings

  var today: Day { surroundings.today }

  public init(_ contents: [String: String], in surroundings: Surroundings) {
    self.contents = contents
    self.surroundings = surroundings
  }

  /// The text of a field without blanks around it; empty when there is none.
  public func text(_ field: FieldSpec) -> String { contents[field.name]?.trimmed ?? "" }

  /// The lines of a field, empty ones left out.
  public func lines(_ field: FieldSpec) -> [String] {
    text(field).split(separator: "\n").map(String.init)
  }

  public func flag(_ field: FieldSpec) -> Bool { !text(field).isEmpty }

  public func code<Code: Labelled>(_ field: FieldSpec, as type: Code.Type = Code.self) -> Code? {
    Code(rawValue: text(field))
  }

  public func record<Record: Recorded>(_ field: FieldSpec) -> Identifier<Record>? {
    RecordID(hex: text(field)).map { Identifier($0) }
  }
}

extension TypedContents {
  /// A whole number; dots between thousands are allowed.
  public func number(
    _ field: FieldSpec, isRequired: Bool = false
  ) throws(FormProblem) -> Int? {
    guard let typed = try present(field, isRequired) else { return nil }
    guard let number = Int(typed.filter { $0 != "." && $0 != " " }), number >= 0 else {
      throw FormProblem(.notANumber(field.label, typed: typed), at: field.name)
    }
    return number
  }

  public func day(
    _ field: FieldSpec, leaning: TypedDate.Leaning = .thisYear, isRequired: Bool = false
  ) throws(FormProblem) -> Day? {
    guard let typed = try present(field, isRequired) else { return nil }
    do throws(TypedTimeError) {
      return try Day(typed: typed, today: surroundings.today, leaning: leaning)
    } catch {
      throw FormProblem(.badTime(field.label, error), at: field.name)
    }
  }

  public func moment(
    _ field: FieldSpec, leaning: TypedDate.Leaning = .past, isRequired: Bool = false
  ) throws(FormProblem) -> Moment? {
    guard let typed = try present(field, isRequired) else { return nil }
    do throws(TypedTimeError) {
      return try Moment(typed: typed, now: surroundings.now, leaning: leaning)
    } catch {
      throw FormProblem(.badTime(field.label, error), at: field.name)
    }
  }

  private func present(_ field: FieldSpec, _ isRequired: Bool) throws(FormProblem) -> String? {
    let typed = text(field)
    guard typed.isEmpty else { return typed }
    if isRequired { throw FormProblem(.missing(field.label), at: field.name) }
    return nil
  }
}
