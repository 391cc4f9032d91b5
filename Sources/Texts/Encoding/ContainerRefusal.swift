/// Why the program that takes foreign files apart refused one: the words that it sends back.
public enum ContainerRefusal: String, Error, CaseIterable, Sendable {
  /// No archive, or one that breaks off.
  case damagedArchive
  case tooManyEntries
  case duplicateEntry
  /// A name with "..", or one that begins at the root.
  case entryOutside
  /// A link, a device or a pipe in the archive.
  case entryNotAFile
  case encrypted
  /// Unpacked it would be larger than is allowed.
  case unpackedTooLarge
  /// It unpacks to hundreds of times its size.
  case unpackedTooFar
  /// An archive without the part that holds the text.
  case noDocument
  /// A document type, which could name entities and other files.
  case doctype
  case tooDeep
  case malformedXML
  case legacyEncoding
  case unknownEncoding
  case binary
  case toolMissing
  case wronglyCalled

  /// The exit status that goes with the word on standard error.
  public static let status: Int32 = 65
}

/// What the program that takes foreign files apart is asked for.
public enum ContainerKind: String, CaseIterable, Sendable {
  case docx
  case html
  case pdf
}

/// The most that a foreign file may cost.
public enum ContainerLimits {
  /// Bytes of a file.
  public static let file = 64 << 20
  /// Bytes of what is unpacked, and of the text.
  public static let unpacked = 64 << 20
  /// Times the size of the file.
  public static let ratio = 200
  /// Bytes that may be unpacked whatever the ratio.
  public static let unpackedFreely = 1 << 20
  public static let entries = 2_000
  /// Elements within each other in XML.
  public static let depth = 250
  /// Elements within each other in a web page, whose authors forget to close them.
  public static let pageDepth = 4_000
  /// Bytes of memory of the program that takes it apart.
  public static let memory = 512 << 20
  /// Seconds of its processor time.
  public static let processorTime = 20
  /// Seconds after which it is ended whatever it does.
  public static let patience = 40
}
