/// Sort keys after the Vietnamese alphabet: comparing the bytes of two keys compares the texts.
///
/// Words are compared one by one, as dictionaries do: first their letters (a ă â b … y, with f, j,
/// w and z at their Latin places), then their tone (ngang, huyền, hỏi, ngã, sắc, nặng). Numbers
/// stand before letters and compare by value. Capitals decide last, small letters first.
/// Punctuation only separates words, so that texts which differ in nothing else have equal keys.
public enum VietnameseOrder {
  /// The key of a title, a place, any text.
  public static func key(_ text: String) -> [UInt8] {
    var text = Nfc.compose(text)
    return text.withUTF8 { bytes in
      var writer = OrderKeyWriter(capacity: bytes.count)
      writer.write(bytes)
      return writer.finished()
    }
  }
}
