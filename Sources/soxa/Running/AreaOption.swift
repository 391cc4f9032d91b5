import ArgumentParser
import Records

/// Which area of guidance a question is about.
struct AreaOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lĩnh vực: ", "Area: ") + GuidanceArea.choices,
      valueName: say("lĩnh-vực", "area")))
  var area: String?

  func chosen() throws -> GuidanceArea? {
    try GuidanceArea.option(area, named: Phrase("Lĩnh vực", "Area"))
  }
}
