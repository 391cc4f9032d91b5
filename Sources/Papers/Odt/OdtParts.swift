/// The files of an OpenDocument text around its pieces.
///
/// - SeeAlso: OASIS Open Document Format 1.2, part 1, section 3, and part 3.
enum OdtParts {
  static let mimetype = "application/vnd.oasis.opendocument.text"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  static let manifest = """
    \(declaration)<manifest:manifest \
    xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
    manifest:media-type="\(mimetype)"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>

    """

  /// No author and no time: neither belongs into a file that goes out.
  static func meta(title: String) -> String {
    document(
      "meta",
      """
      <office:meta>
      <meta:generator>soxa</meta:generator>
      <dc:title>\(Markup.escaped(title))</dc:title>
      <dc:language>vi-VN</dc:language>
      </office:meta>

      """)
  }

  static func content(styles: String, body: String) -> String {
    document(
      "content",
      """
      \(fonts)<office:automatic-styles>
      \(styles)</office:automatic-styles>
      <office:body>
      <office:text>
      \(body)</office:text>
      </office:body>

      """)
  }

  static let fonts = """
    <office:font-face-decls>
    <style:font-face style:name="Times New Roman" \
    svg:font-family="'Times New Roman', 'Liberation Serif'" \
    style:font-family-generic="roman" style:font-pitch="variable"/>
    </office:font-face-decls>

    """

  /// - Parameter kind: `content`, `styles`, `meta`.
  static func document(_ kind: String, _ contents: String) -> String {
    let names = [
      "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
      "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
      "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
      "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
      "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
      "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
      "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
      "dc": "http://purl.org/dc/elements/1.1/",
    ]
    let spaces = names.sorted { $0.key < $1.key }.map { " xmlns:\($0.key)=\"\($0.value)\"" }
    return """
      \(declaration)<office:document-\(kind)\(spaces.joined()) office:version="1.2">
      \(contents)</office:document-\(kind)>

      """
  }
}
