/// How letters without a canonical decomposition are written in plain ASCII.
enum PlainLetters {
  /// đ U+0111.
  static let dStroke: UInt32 = 0x0111

  /// Whether a lower-case letter of another language looks like đ: ð U+00F0 and ɖ U+0256.
  static func isLookAlikeOfD(_ lower: UInt32) -> Bool {
    lower == 0xF0 || lower == 0x0256
  }

  /// By lower-case scalar, one or two ASCII bytes.
  static let spelled: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    table.reserveCapacity(128)
    var letter: UInt32 = 0
    for scalar in list.unicodeScalars {
      if scalar.isASCII {
        if scalar.value > 0x20 { table[letter, default: []].append(UInt8(scalar.value)) }
      } else {
        letter = scalar.value
      }
    }
    return table
  }()

  /// Each letter, and after it what stands for it.
  private static let list = """
    đd \u{F0}d \u{256}d ɗd ƌd ȡd øo łl ƚl ŀl ħh ŧt ƫt ƭt ⱦt ȶt ıi ŋn ɲn ƞn ȵn ŉn ƀb ɓb ƃb ƈc ȼc
    ɇe ƒf ǥg ɠg ɨi ɉj ȷj ƙk ĸk ƥp ɋq ɍr ſs ȿs ⱥa ẚa ẜs ẝs ẟd ỽv ỿy ɏy ƴy ƶz ȥz ɀz
    æae œoe ßss þth ĳij ǆdz ǉlj ǌnj ǳdz ỻll ªa ºo ¹1 ²2 ³3
    """
}
