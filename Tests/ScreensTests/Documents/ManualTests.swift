import Records
import Screens
import Terminal
import Testing

@Suite struct ManualTests {
  @Test(arguments: [Language.vietnamese, .english])
  func theTableOfKeysIsTheOneOfTheProgram(_ language: Language) throws {
    let heads = [
      Phrase("Phím", "Keys"), Phrase("Việc", "Action"), Phrase("Làm gì", "What it does"),
    ]
    var lines = [
      "| " + heads.map { $0[language] }.joined(separator: " | ") + " |", "|---|---|---|",
    ]
    for action in Action.allCases {
      let keys = action.keys.map { key in
        key == .character("|") ? "`\\|`" : "`\(key.name)`"
      }
      lines.append(
        "| \(keys.joined(separator: " ")) | \(action.name[language]) | \(action.help[language]) |")
    }
    let document = language == .vietnamese ? "docs/manual.vi.md" : "docs/manual.en.md"
    try DocumentSection(document: document, name: "keys").expect(lines.joined(separator: "\n"))
  }
}
