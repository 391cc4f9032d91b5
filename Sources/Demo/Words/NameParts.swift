/// The parts of which invented names are put together.
struct NameParts {
  let families: [String]
  let middlesOfMen: [String]
  let middlesOfWomen: [String]
  let givensOfMen: [String]
  let givensOfWomen: [String]
  let placeFirsts: [String]
  let placeSeconds: [String]
  /// Names of small preschools and tutoring places.
  let gardens: [String]

  init(_ bytes: [UInt8]) throws(DemoError) {
    let lines = try TabbedLines(bytes, file: "names.tsv")
    families = try lines.list("family")
    middlesOfMen = try lines.list("middleMale")
    middlesOfWomen = try lines.list("middleFemale")
    givensOfMen = try lines.list("givenMale")
    givensOfWomen = try lines.list("givenFemale")
    placeFirsts = try lines.list("placeFirst")
    placeSeconds = try lines.list("placeSecond")
    gardens = try lines.list("garden")
  }
}

extension NameParts {
  /// The name of a person who does not exist.
  func person(_ random: inout DemoRandom) -> String {
    let family = families[random.skewed(families.count)]
    return random.chance(60)
      ? "\(family) \(random.pick(middlesOfWomen)) \(random.pick(givensOfWomen))"
      : "\(family) \(random.pick(middlesOfMen)) \(random.pick(givensOfMen))"
  }

  /// All names of places that can be put together and that are not in `taken`.
  func places(except taken: Set<String>) -> [String] {
    placeFirsts.flatMap { first in
      placeSeconds.lazy.filter { $0 != first }.map { "\(first) \($0)" }
    }.filter { !taken.contains($0) }
  }
}

/// Telephone numbers that nobody can have: no number of Vietnam begins with 0000.
enum UnrealPhone {
  static func number(_ random: inout DemoRandom) -> String {
    "0000 \(digits(random.below(1000))) \(digits(random.below(1000)))"
  }

  private static func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: 3 - text.count) + text
  }
}
