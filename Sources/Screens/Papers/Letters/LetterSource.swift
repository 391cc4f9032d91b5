import Ledger
import Records

/// What a letter begins from.
public enum LetterSource: Hashable, Sendable {
  case nothing
  case topic(EscalationTopic)
  case escalation(Identifier<Escalation>)
}
