import CXml
import Texts

/// Goes through XML element by element: no document types, no entities of its own, nothing from
/// outside, no more depth than documents have.
final class XmlReader {
  enum Event {
    case start(String, isEmpty: Bool)
    case end(String)
    case text(String)
  }

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let reader: xmlTextReaderPtr

  init(_ content: [UInt8]) throws(ContainerRefusal) {
    guard !Self.hasDoctype(content) else { throw .doctype }
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    bytes = .allocate(capacity: max(1, content.count))
    _ = bytes.initialize(from: content)
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue)
    let reader = bytes.withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory($0.baseAddress, Int32(content.count), nil, "UTF-8", options)
    }
    guard let reader else {
      bytes.deallocate()
      throw .malformedXML
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next event, or nil at the end.
  func next() throws(ContainerRefusal) -> Event? {
    while true {
      guard try advance(xmlTextReaderRead(reader)) else { return nil }
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        return .start(name, isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(name)
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
        return .text(xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? "")
      case XML_READER_TYPE_ENTITY_REFERENCE.rawValue, XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
        throw .doctype
      default: break
      }
    }
  }

  /// An attribute of the element that began last, with its prefix: `w:val`.
  func attribute(_ name: String) -> String? {
    guard let value = xmlTextReaderGetAttribute(reader, name) else { return nil }
    defer { xml_free(value) }
    return String(cString: value)
  }

  private func advance(_ status: Int32) throws(ContainerRefusal) -> Bool {
    guard status >= 0 else { throw Self.isTooDeep ? .tooDeep : .malformedXML }
    guard xmlTextReaderDepth(reader) <= Int32(ContainerLimits.depth) else { throw .tooDeep }
    return status == 1
  }

  /// Whether the parser itself, which reads ahead, has met more depth than it allows.
  private static var isTooDeep: Bool {
    guard let message = xmlGetLastError()?.pointee.message else { return false }
    return String(cString: message).contains("depth")
  }

  private var name: String {
    xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
  }

  /// `<!DOCTYPE` or `<!ENTITY` anywhere, or an encoding in which they could not be seen.
  private static func hasDoctype(_ bytes: [UInt8]) -> Bool {
    if bytes.prefix(2).contains(where: { $0 == 0 || $0 >= 0xFE }) { return true }
    var place = 0
    while place + 9 <= bytes.count {
      if bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "!"),
        bytes[place + 2] | 0x20 == UInt8(ascii: "d") || bytes[place + 2] | 0x20 == UInt8(ascii: "e")
      {
        return true
      }
      place += 1
    }
    return false
  }
}
