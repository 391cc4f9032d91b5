/// Why a change cannot be written down.
public enum DraftError: Error, Hashable, Sendable {
  /// A change without any part.
  case nothingToWrite
  /// A part, counted from 0, edits one field twice.
  case fieldTwice(part: Int, field: FieldCode)
  /// A value has more lists in one another than ``Value/deepestNesting``.
  case nestedTooDeep(part: Int, field: FieldCode)
  /// A base of the writer's own origin is not earlier than the edit.
  case baseNotEarlier(part: Int, field: FieldCode, base: EntryReference)
  /// No salt was given for a sealed edit: its record has no key yet.
  case noSalt(EditPlace)
  /// A number of the header is outside its range.
  case numberOutOfRange(part: Int)
}
