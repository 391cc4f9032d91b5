/// An error that can be shown to a person as it stands, in either language.
public protocol Explained: Error {
  /// What did not happen: "The incident was not saved."
  var what: Phrase { get }
  /// Why, with names and numbers: "The title has 214 characters; the limit is 120."
  var why: Phrase { get }
  /// What to do next: "Shorten it, and move the detail into the log."
  var remedy: Phrase { get }
}

extension Explained {
  /// The three sentences one after the other.
  public var sentences: Phrase { what.appending(why).appending(remedy) }
}
