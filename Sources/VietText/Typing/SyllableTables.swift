/// The parts that written syllables are made of: those of Vietnamese, and those that the Latin
/// spellings of places and families of the Central Highlands and the mountains add, because an
/// officer there must be able to type `Krông`, `Đăk` and `Plông`. Both are grouped by the ASCII
/// letter that they begin with.
enum SyllableTables {
  static let onsets: [UInt8: [[Sound]]] = sounds(
    """
    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    bh bl br dl dr đr gl gr hl hn hr kb kd kl km kn kp kr mn mr pl pn pr rv rt sr
    """)

  static let rimes: [UInt8: [[Sound]]] = sounds(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iê iêc iêm iên iêng iêp iêt iêu y ych ym yn ynh yt yêm yên yêng yêt
    yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet
    oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơng ơp ơt
    u ua uân uâng uât uây uc ui um un ung uơ up ut uê uêch uên uênh uêu uôc uôi uôm uôn uông uôt
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu

    ak ăk âk ek êk ik ok ôk ơk uk ưk ing uch uăng oăi uêc
    ă ăh âh eh êh ih oh ôh ơh uh ưh uêh ăl ươl uôl ar ir ôr êr ơr uôr iêr
    """)

  private static func sounds(_ list: String) -> [UInt8: [[Sound]]] {
    let parts = list.split(whereSeparator: \.isWhitespace).map { Sound.all(of: $0) }
    return Dictionary(grouping: parts) { $0[0].base }
  }
}
