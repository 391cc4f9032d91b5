/// The words by which a text speaks of children and of those around them.
enum ChildWords {
  /// One child, or children that are counted.
  static let child = Vocabulary(
    """
    em, cháu, học sinh, hs, học trò, nữ sinh, nam sinh, cháu bé, bé gái, bé trai, cháu trai,
    cháu gái, em học sinh, nạn nhân, em nhỏ, cháu nội, cháu ngoại, thiếu nữ, em gái, em trai,
    con tôi, trẻ lớp
    """,
    onlyMarked: "bé, trẻ, trò, em bé")

  /// Of these, the words that are said of somebody in particular.
  static let particular = Vocabulary(
    """
    em, cháu, nữ sinh, nam sinh, cháu bé, bé gái, bé trai, cháu trai, cháu gái, em học sinh,
    nạn nhân, em gái, em trai, cháu nội, cháu ngoại
    """, onlyMarked: "bé, em bé")

  /// What makes a word for children speak of all or of many.
  static let plural = Vocabulary(
    """
    các, những, nhiều, toàn bộ, tất cả, mọi, số, tổng số, một số, trẻ, anh, chị, con, mỗi, từng,
    toàn thể, nhóm, cho các, hằng, vận động, phụ huynh
    """)

  static let fewNumbers = Vocabulary("một, hai, ba, bốn, năm")

  static let girls = Vocabulary(
    "nữ, nữ sinh, bé gái, cháu gái, con gái, em gái, thiếu nữ, học sinh nữ")
  static let boys = Vocabulary("nam sinh, bé trai, cháu trai, con trai, em trai, học sinh nam")

  /// A name follows at once.
  static let beforeName = Vocabulary(
    """
    em, cháu, hs, học sinh, học trò, nữ sinh, nam sinh, cháu bé, bé gái, bé trai, cháu trai,
    cháu gái, em học sinh, nạn nhân, lớp trưởng, lớp phó, con gái, con trai, em gái, em trai
    """,
    onlyMarked: "bé, trò, bạn, em bé")

  /// Of these, words that are said of all pupils of a place too.
  static let generalCues = Vocabulary("học sinh, hs, học trò, nữ sinh, nam sinh")

  /// Before a name where children are spoken of at all.
  static let called = Vocabulary("tên, tên là, có tên, tên gọi, gồm, là bạn")

  static let calls = Vocabulary("tên")

  /// Words between such a word and the name.
  static let betweenCueAndName = Vocabulary(
    """
    là, tên, tên là, có tên, họ tên, tên gọi, ruột, em, cháu, học sinh, hs, nữ, nam, của, lớp trưởng,
    khuyết tật
    """, onlyMarked: "bé, bạn, trẻ, con")

  /// Relations to a child, before the name of the relative.
  static let relatives = Vocabulary(
    """
    phụ huynh, gia đình, người nhà, bố mẹ, con gái, con trai, bà nội, ông nội, bà ngoại, ông ngoại,
    cháu nội, cháu ngoại, con anh, con chị, con ông, con bà, con chú, con cô, con nhà, con của, ph, nhà anh,
    nhà chị, nhà ông, nhà bà
    """,
    onlyMarked: "bố, mẹ, ba, má, cha")

  static let betweenRelativeAndName = Vocabulary(
    """
    cháu, em, là, của, tên, học sinh, hs, anh, chị, ông, bà, chú, bác, nhà, gái, trai, nạn nhân, con
    """, onlyMarked: "bé, cô")

  /// What happens to children: where it stands, a class is one of a child.
  static let harm = Vocabulary(
    """
    đánh, đánh nhau, xô xát, ngã, đuối nước, ngộ độc, chảy máu, tử vong, tự tử, mất tích, xâm hại,
    bạo hành, trộm, sốt, nôn, ngất, bỏng, gãy, bắt nạt, bỏ học, nhập viện, xịt, kẹt, mang thai, tai nạn,
    va chạm, bỏ nhà, đe dọa, co giật, bỏ quên, tảo hôn, loạn thần, đâm
    """)
}
