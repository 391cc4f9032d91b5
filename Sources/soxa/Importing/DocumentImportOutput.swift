import Importing
import Records
import Texts

/// What became of one file, as JSON.
struct DocumentImportOutput: Encodable {
  let file: String
  /// kept, here, shown, asked or refused.
  let outcome: String
  var number: String?
  var type: String?
  var title: String?
  var issuer: String?
  var issuedOn: String?
  var effectiveOn: String?
  var isListed: Bool?
  var articles: Int?
  var clauses: Int?
  var points: Int?
  var annexes: Int?
  var textDigest: String?
  var originalDigest: String?
  var questions: [String] = []
  var remarks: [String] = []
  var reason: String?

  init(_ result: DocumentResult) {
    file = result.path
    switch result.outcome {
    case .refused(let error):
      outcome = "refused"
      reason = error.sentences[.ofProcess]
    case .asked(let candidate):
      outcome = "asked"
      describe(candidate)
    case .shown(let candidate):
      outcome = "shown"
      describe(candidate)
    case .here(let candidate):
      outcome = "here"
      describe(candidate)
    case .kept(let candidate):
      outcome = "kept"
      describe(candidate)
    }
  }

  private mutating func describe(_ candidate: DocumentCandidate) {
    let document = candidate.document
    number = document.number
    type = document.type
    title = document.abstract
    issuer = document.issuer
    issuedOn = document.issuedOn?.iso
    effectiveOn = document.effectiveOn?.iso
    isListed = candidate.listed != nil
    articles = candidate.articles
    clauses = candidate.text.count(.clause)
    points = candidate.text.count(.point)
    annexes = candidate.text.count(.annex)
    textDigest = document.textDigest
    originalDigest = document.originalDigest
    questions = candidate.questions.map { $0[.ofProcess] }
    remarks = candidate.remarks.map { $0[.ofProcess] }
  }
}

/// A file of the watched folder, as JSON.
struct WatchedFileOutput: Encodable {
  let file: String
  let importedAs: String?

  init(_ file: WatchedFile) {
    self.file = file.path
    importedAs = file.importedAs
  }
}
