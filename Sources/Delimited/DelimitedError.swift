/// Why a file of separated values was refused. Lines and fields are counted from 1.
public enum DelimitedError: Error, Sendable, Hashable {
  /// The system's error number.
  case unreadable(errno: Int32)
  /// A folder, a pipe or a device stands in the place of the file.
  case notAFile
  /// The file is UTF-16; it must be saved as UTF-8.
  case utf16
  case notUTF8(line: Int, field: Int)
  case nulByte(line: Int, field: Int)
  /// A quote inside a field that does not begin with one.
  case bareQuote(line: Int, field: Int)
  /// Anything but a separator or a line end behind the closing quote.
  case textAfterQuote(line: Int, field: Int)
  /// The line is the one on which the quote opens.
  case unclosedQuote(line: Int, field: Int)
  /// The limit is in bytes.
  case fieldTooLong(line: Int, field: Int, limit: Int)
  case tooManyFields(line: Int, limit: Int)
}
