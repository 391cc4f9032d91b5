import Ledger
import Records

@testable import RecordStore

extension Identifier {
  static func random(using random: inout some RandomNumberGenerator) -> Self {
    Self(RecordID.random(using: &random))
  }
}

extension Incident {
  static func sample(
    _ title: String, level: Level = .notice, minutesAgo: Int = 60, number: Int? = nil,
    state: IncidentState = .new, using random: inout some RandomNumberGenerator
  ) -> Incident {
    var incident = Incident(
      id: .random(using: &random), category: "BL", level: level, title: title,
      learnedAt: SampleRegister.now.adding(minutes: -minutesAgo))
    incident.number = number.map { IncidentNumber(year: 2026, serial: $0) }
    incident.state = state
    return incident
  }
}

extension Institution {
  static func sample(
    _ name: String, level: InstitutionLevel = .primary, communeCode: String = "16813",
    using random: inout some RandomNumberGenerator
  ) -> Institution {
    Institution(id: .random(using: &random), name: name, level: level, communeCode: communeCode)
  }
}

extension ImportedDocument {
  static func sample(
    _ number: String, _ abstract: String, issuedOn: Day? = nil, textDigest: String = ""
  ) -> ImportedDocument {
    ImportedDocument(
      number: number, type: "Công văn", abstract: abstract, issuer: "Sở GD&ĐT Nghệ An",
      issuedOn: issuedOn, effectiveOn: nil, area: .administration, textDigest: textDigest)
  }
}
