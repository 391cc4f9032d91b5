/// A language of the program's own words. Vietnamese is first, English complete.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The language named by a `--lang` value or by `LANG`: `en…` is English, everything else
  /// Vietnamese.
  public init(named name: String?) {
    let start = name?.prefix(2).lowercased() ?? ""
    self = start == "en" ? .english : .vietnamese
  }
}
