import ArgumentParser
import Records

/// `soxa incident categories`: the codes that `soxa incident log` takes.
struct IncidentCategories: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "categories",
    abstract: say(
      "Mã các loại vụ việc, mức đề xuất và tên.",
      "Codes of the categories, with proposed level and name."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let categories = try OpenRegister.forReading(common).reader.categories()
    if common.json { return try JSON.print(categories.map(CategoryOutput.init)) }
    var table = TextTable()
    for category in categories {
      table.add(
        category.code.rawValue, "\(category.defaultLevel)", category.name[.ofProcess])
    }
    try Console.lines(table.lines)
  }
}

/// A category as JSON.
struct CategoryOutput: Encodable {
  let code: String
  let name: String
  let proposedLevel: Int

  init(_ category: IncidentCategory) {
    code = category.code.rawValue
    name = category.name[.ofProcess]
    proposedLevel = category.defaultLevel
  }
}
