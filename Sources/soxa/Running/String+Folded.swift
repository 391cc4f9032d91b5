import VietText

extension String {
  /// The text as searches see it.
  var folded: String { Fold.key(self) }
}
