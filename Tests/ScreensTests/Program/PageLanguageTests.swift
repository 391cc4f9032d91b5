import Records
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Every page in English: no Vietnamese words but those of the register and the catalogue.
@Suite struct PageLanguageTests {
  /// Names, numbers and citations, longest first; they are what they are in every language.
  private static let data: [String] = {
    let catalogue = TestRegister.catalogue
    var words = ["Sổ Xã", "Lô Văn Tập", "Sở GD&ĐT", "Cụm trưởng Cụm 1"]
    words += catalogue.documents.flatMap { [$0.number.rawValue, $0.type, $0.issuer] }
    words += catalogue.provinces.map(\.name) + catalogue.clusters.map(\.office.vietnamese)
    words += catalogue.communes.filter { $0.province == "40" }.map(\.name)
    words += Commune.UnitType.allCases.map(\.label.vietnamese)
    words += catalogue.authority.map(\.basis) + catalogue.relations.compactMap(\.part)
    words += catalogue.categories.flatMap(\.bases).compactMap(\.part)
    words += catalogue.categories.map(\.code.rawValue) + ["Đồng Tháp", "QĐ-UBND"]
    words += catalogue.guides.flatMap(\.steps).flatMap(\.grounds).compactMap(\.part)
    words += catalogue.answers.flatMap(\.grounds).compactMap(\.part)
    words += ["BGDĐT", "ĐTB", "Tết", "Chủ tịch, các PCT UBND xã", "Chuyên viên", "Điều"]
    // A name may stand on two lines of a pane.
    words += ["Lô", "Văn", "Tập"]
    return Set(words).sorted { $0.count > $1.count }
  }()

  /// Hits of a search are shown as they were found; papers are Vietnamese, and what an escalation takes
  /// from an incident is in the words of papers.
  private static let routes =
    PageKeysTests.routes.filter { route in
      switch route {
      case .search, .incidents(.paper), .papers(.overview), .papers(.letter),
        .handover(.minutes), .escalations(.add(for: .some)):
        false
      default: true
      }
    } + [.escalations(.add(for: nil))]

  private func vietnameseWords(in page: String) -> String {
    var rest = page
    for word in Self.data where !word.isEmpty {
      while let range = rest.firstRange(of: word) { rest.removeSubrange(range) }
    }
    let words = rest.split { " (),;:/·–-".contains($0) }
    return words.filter { word in
      word.unicodeScalars.contains { LatinLetters.isVietnamese($0) }
    }.joined(separator: " ")
  }

  @Test(arguments: routes) func aPageHasNoVietnameseWordsInEnglish(route: Route) throws {
    let register = try RouteSamples.register()
    let (program, terminal) = PageKeysTests.program(
      register, at: route, columns: 109, rows: 120, language: .english)
    #expect(program.overlay == nil)
    // A citation may be longer than a line.
    let words = (terminal.pages.last?.text ?? "").split(whereSeparator: \.isWhitespace)
    #expect(vietnameseWords(in: words.joined(separator: " ")) == "")
  }
}

/// Letters that only Vietnamese has among the languages of the program.
private enum LatinLetters {
  static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x1B0).contains(scalar.value) || (0x1EA0...0x1EF9).contains(scalar.value)
  }
}
