import Records

/// One page on the stack, with what the program must know about it.
struct OpenPage {
  /// Unlike any other page of this run.
  let id: Int
  let route: Route
  var screen: any Screen
  /// Must be loaded before it is drawn or answers again.
  var isStale = true
  /// Must be loaded before it answers again, but not before it is drawn.
  var readsAhead = false
  /// Whether it was loaded at all; until then it answers nothing.
  var isLoaded = false
  /// Under which name what is typed on it is kept; nil for pages that are no forms.
  var draftName: String?
  /// Whether a draft of the page is on disk.
  var isDraftKept = false
  /// How many entries the record of a form had when the form was opened.
  var baseRevision = 0
}
