import Records
import Screens
import TestSupport
import Testing

@Suite struct EraseEscalationTests {
  private let route = Route.escalations(.erase(EscalationSamples.letter))

  @Test func detailAndReplyAreErasedOnAGroundAndAConfirmation() throws {
    let register = try EscalationSamples.register(hasPassphrase: true)
    let ground = "Yêu cầu của người đại diện ngày 20/11<Tab>"
    let other = try EscalationSamples.register(hasPassphrase: true)
    let refused = ScreenRun(other, opening: route, keys: ground + "<F2>").last
    try expectSnapshot(refused, "erase-escalation-error")
    ScreenRun(register, opening: route, keys: ground + "XÓA<F2><Wake>")
    let file = try #require(try register.reader.escalation(EscalationSamples.letter))
    #expect(file.isErased && file.escalation.detail == nil)
    let opened = Route.escalations(.file(EscalationSamples.letter))
    let page = ScreenRun(register, opening: opened, keys: "X")
    #expect(page.pages.first?.contains("(đã xóa theo quyết định)") ?? false)
    #expect(page.last.contains("Không còn nội dung niêm phong."))
    #expect(try register.store.check().findings == [])
  }

  @Test func withoutKeysNothingIsSealed() throws {
    let register = try EscalationSamples.register()
    let file = Route.escalations(.file(EscalationSamples.letter))
    #expect(ScreenRun(register, opening: file, keys: "X").last.contains("không đặt mật khẩu"))
  }

  @Test func anErasureCannotBeUndone() throws {
    let register = try EscalationSamples.register(hasPassphrase: true)
    try register.write(.erase(EscalationSamples.letter.record, ground: "yêu cầu ngày 20/11"))
    #expect(throws: StoreError.rule(.erased)) { try register.write(.undo) }
  }
}
