extension Paper {
  /// The paper as an OpenDocument text, which Word and LibreOffice open. The same paper gives the same
  /// bytes.
  public var odt: [UInt8] {
    let composed = ComposedPaper(self)
    var content = OdtContent()
    let body = content.body(composed)
    var archive = StoredZip()
    // First, stored and without extra field: so that the kind of file is known by its first bytes.
    archive.add("mimetype", Array(OdtParts.mimetype.utf8))
    archive.add("META-INF/manifest.xml", Array(OdtParts.manifest.utf8))
    archive.add("content.xml", Array(OdtParts.content(styles: content.styles, body: body).utf8))
    archive.add("styles.xml", Array(OdtStyles(contactLine: composed.contactLine).xml.utf8))
    archive.add("meta.xml", Array(OdtParts.meta(title: composed.title).utf8))
    return archive.bytes
  }
}
