import PaperFiles
import Papers

/// A paper that is to become a file.
public struct PaperTicket: Sendable {
  public let paper: Paper
  public let form: PaperForm
  /// Tells it apart from others of its kind, without any personal detail.
  public let mark: String
  /// Whether it may take the place of a file of the same name.
  public let isReplacing: Bool
}
