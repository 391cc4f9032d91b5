import Records

extension OwnQuestion {
  /// Asked by a school; with grounds it is answered.
  public static func sample(
    _ question: String = "Trường tư thục xin đổi loại hình, xã ký không?", id: UInt64 = 400,
    grounds: [String] = []
  ) -> OwnQuestion {
    var own = OwnQuestion(id: .sample(id), question: question, area: .general)
    own.asker = "Trường Tiểu học Sao Mai"
    own.askedOn = TestClock.start.day
    own.grounds = grounds.map { Ground(written: $0) }
    if !grounds.isEmpty {
      own.answer = "Chủ tịch UBND xã xem xét, quyết định."
      own.answeredOn = TestClock.start.day
    }
    return own
  }
}
