import Catalogue
import Records
import VietText

/// Finds the commune that somebody named, before there is a register to ask.
struct CommuneChoice {
  private let catalogue: CatalogueTables

  init(_ catalogue: CatalogueTables) { self.catalogue = catalogue }

  /// The commune with this code or name; a name may be followed by its province.
  ///
  /// - Throws: `.rule` when there is none, or when several bear the name: they are listed.
  func commune(named text: String) throws(StoreError) -> Commune {
    if let commune = catalogue.communes.first(where: { $0.code.rawValue == text }) {
      return commune
    }
    let typed = Fold.words(text)
    let whole = catalogue.communes.filter { Fold.words($0.name) == typed }
    let found = whole.isEmpty ? catalogue.communes.filter { matches($0, typed) } : whole
    guard let first = found.first else {
      throw .rule(.noSuchRecord(RegisterRecord.Fields.communeCode.label, text))
    }
    guard found.count == 1 else {
      let names = found.prefix(9).map {
        "\($0.name), \(catalogue.provinceName(of: $0)) (\($0.code))"
      }
      throw .rule(.severalMatch(typed: text, names))
    }
    return first
  }

  /// Whether every typed word stands in the name of the commune or of its province.
  private func matches(_ commune: Commune, _ typed: [String]) -> Bool {
    let words = Fold.words(commune.name + " " + catalogue.provinceName(of: commune))
    return typed.allSatisfy { words.contains($0) }
      && Fold.words(commune.name).allSatisfy { typed.contains($0) }
  }
}

extension CatalogueTables {
  /// The name of the province that a commune lies in.
  func provinceName(of commune: Commune) -> String {
    provinces.first { $0.code == commune.province }?.name ?? ""
  }
}
