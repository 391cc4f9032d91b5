import Ledger
import Records

/// Makes the invented officers who write in the register.
struct OfficerMaker {
  let words: DemoWords
  let seed: UInt64

  func officer(_ number: Int) -> Officer {
    var random = DemoRandom(seed: seed, .officer, number)
    return Officer(
      id: Identifier(.random(using: &random)), name: words.names.person(&random),
      post: "Chuyên viên Phòng Văn hóa - Xã hội (tập)")
  }
}
