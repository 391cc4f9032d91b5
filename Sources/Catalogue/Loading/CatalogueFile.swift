/// The files of a catalogue, by their names.
public enum CatalogueFile: String, CaseIterable, Sendable {
  case provinces = "provinces.tsv"
  case communes = "communes.tsv"
  case unitChanges = "unit_changes.tsv"
  case formerUnits = "former_units.tsv"
  case clusters = "clusters.tsv"
  case clusterPlaces = "cluster_places.tsv"
  case documents = "documents.tsv"
  case relations = "relations.tsv"
  case authority = "authority.tsv"
  case categories = "categories.tsv"
  case categoryBases = "category_bases.tsv"
  case levels = "levels.tsv"
  case triggers = "triggers.tsv"
  case recipients = "recipients.tsv"
  case duties = "duties.tsv"
  case clocks = "clocks.tsv"
  case emergencyNumbers = "emergency_numbers.tsv"
  case calendar = "calendar.tsv"
  case glossary = "glossary.tsv"
  case answers = "answers.tsv"
  case guides = "guides.tsv"
  case guideSteps = "guide_steps.tsv"
  case trees = "trees.tsv"
  case treeQuestions = "tree_questions.tsv"
  case treeAnswers = "tree_answers.tsv"
  case studySteps = "study_steps.tsv"

  /// The name of the file that lists the others.
  public static let manifestName = "manifest.tsv"

  /// The header, in order.
  public var columns: [String] {
    switch self {
    case .provinces: ["code", "name", "ascii_name", "type"]
    case .communes: ["code", "province_code", "name", "ascii_name", "type"]
    case .unitChanges: ["level", "code", "type", "basis", "issued_on", "effective_on"]
    case .formerUnits:
      [
        "province_code", "province_name", "district_code", "district_name", "code", "name",
        "successor_code", "share",
      ]
    case .clusters:
      [
        "code", "province_code", "number", "office_vi", "office_en", "former_districts",
        "confidence", "source",
      ]
    case .clusterPlaces:
      ["commune_code", "former_district", "cluster_code", "note_vi", "note_en"]
    case .documents:
      [
        "number", "type", "title_vi", "title_en", "issuer", "issued_on", "effective_on", "area",
        "replaces", "summary_vi", "summary_en", "confidence", "source_vi", "source_en",
      ]
    case .relations:
      [
        "from_number", "relation", "to_number", "effective_on", "part", "confidence", "source",
      ]
    case .authority:
      [
        "code", "task_vi", "task_en", "area", "decider", "basis", "documents", "limit_days",
        "limit_unit", "note_vi", "note_en", "confidence", "source_vi", "source_en",
      ]
    case .categories:
      [
        "code", "name_vi", "name_en", "examples_vi", "examples_en", "lead_vi", "lead_en",
        "default_level",
      ]
    case .categoryBases: ["category", "document", "part", "note_vi", "note_en", "confidence"]
    case .levels: ["level", "name_vi", "name_en"]
    case .triggers: ["code", "level", "text_vi", "text_en", "document"]
    case .recipients: ["code", "name_vi", "name_en", "number"]
    case .duties:
      [
        "category", "strength", "recipient", "any_one_of", "from_level", "condition_vi",
        "condition_en", "manner_vi", "manner_en", "document", "confidence",
      ]
    case .clocks:
      [
        "code", "matter", "step", "what_vi", "what_en", "categories", "level_from", "level_to",
        "triggers", "recipients", "limit", "unit", "counted_from", "every", "every_unit",
        "actor_vi", "actor_en", "condition_vi", "condition_en", "document", "basis_kind",
        "confidence", "source",
      ]
    case .emergencyNumbers: ["number", "name_vi", "name_en", "confidence", "source"]
    case .calendar:
      [
        "day", "effect", "name_vi", "name_en", "basis", "standing", "is_lunar", "confidence",
        "source",
      ]
    case .glossary: ["term_vi", "term_en", "identifiers"]
    case .answers:
      [
        "code", "kind", "area", "question_vi", "question_en", "condition_vi", "condition_en",
        "answer_vi", "answer_en", "next_vi", "next_en", "authority", "grounds", "confidence",
      ]
    case .guides: ["code", "title_vi", "title_en", "area", "when_vi", "when_en"]
    case .guideSteps:
      [
        "guide", "step", "what_vi", "what_en", "who_vi", "who_en", "limit_vi", "limit_en",
        "authority", "grounds", "confidence",
      ]
    case .trees: ["code", "title_vi", "title_en", "area", "words_vi"]
    case .treeQuestions: ["tree", "node", "question_vi", "question_en"]
    case .treeAnswers:
      [
        "tree", "node", "order", "answer_vi", "answer_en", "next_node", "authority", "ask_vi",
        "ask_en",
      ]
    case .studySteps: ["code", "stage_vi", "stage_en", "target", "why_vi", "why_en"]
    }
  }
}
