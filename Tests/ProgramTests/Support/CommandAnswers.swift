/// What commands answer with `--json`, as far as the tests look at it.

struct SchoolAnswer: Decodable, Equatable {
  let id: String
  let name: String
  let level: String
  let ownership: String
  let commune: String
  let isClosed: Bool
}

struct IncidentAnswer: Decodable, Equatable {
  let id: String
  let number: String?
  let level: Int
  let category: String
  let title: String
  let state: String
  let learnedAt: String
  let institution: String?
}

struct EscalationAnswer: Decodable, Equatable {
  let id: String
  let request: String
  let addressee: String
  let state: String
  let isOfficial: Bool
  let incident: String?
  let matter: String
  let decider: String?
}

struct EscalationsAnswer: Decodable, Equatable {
  struct Count: Decodable, Equatable {
    let value: Int
    let isMore: Bool
  }

  let settledHere: Count
  let sentUp: Count
  let waiting: Count
  let escalations: [EscalationAnswer]
}

struct WrittenAnswer: Decodable {
  let records: [String]
  let summary: String
  let warnings: [String]?
}

struct SimilarAnswer: Decodable {
  struct Item: Decodable {
    let number: String
    let reason: String
    let outcome: String
  }
  let duplicates: [Item]
  let past: [Item]
}

struct CheckAnswer: Decodable {
  struct Finding: Decodable, Equatable {
    let part: String
    let place: String
  }

  let entries: Int
  let isSound: Bool
  let findings: [Finding]
}
