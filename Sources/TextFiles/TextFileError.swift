import Records
import Texts

/// Why no text was taken from a file.
public enum TextFileError: Error, Equatable, Sendable {
  case notFound(path: String)
  case cannotRead(path: String, code: Int)
  /// A folder, a pipe, a device.
  case notAFile(path: String)
  /// A link in the place of the file.
  case link(path: String)
  /// In bytes.
  case tooLarge(path: String, limit: Int)
  case empty(path: String)
  /// Changed while it was read.
  case changing(path: String)
  /// The ending of its name is none of those that are read.
  case unknownForm(ending: String)
  /// The bytes are of another form than the name says.
  case otherForm(ending: String, found: String)
  case encoding(TextDecoding.Refusal)
  /// Text that only shows in an old font.
  case font(FontEncoding)
  /// The file was read and holds no letters: a scanned picture.
  case noText
  case refused(ContainerRefusal)
  /// The program that takes files apart is not there.
  case readerMissing(path: String)
  case cannotStart(code: Int)
  /// It used up its memory or its time, or fell over.
  case readerEnded(signal: Int)
  case tooSlow(seconds: Int)
}

extension TextFileError: Explained {
  public var what: Phrase { Phrase("Chưa đọc được tệp.", "The file was not read.") }
  public var why: Phrase { TextFileErrorWords.why(self) }
  public var remedy: Phrase { TextFileErrorWords.remedy(self) }
}
