import Records
import Terminal

/// One line of a record page, before it is wrapped.
public enum RecordLine {
  case heading(Phrase)
  /// A fact: its name and its value.
  case fact(Phrase, String, Style = .plain)
  /// Something that Tab stops at. `key` tells the page which one it is; `opens` is where Enter goes.
  case item(key: String, label: Phrase?, String, opens: Route? = nil, Style = .plain)
  /// A paragraph.
  case text(String, Style = .plain)
  case blank
}
