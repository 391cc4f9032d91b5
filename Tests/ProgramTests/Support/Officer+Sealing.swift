import Testing

/// The steps that only a register with sealed texts has.
extension Officer {
  /// The first start of a real register, up to its first page; the recovery key is read from the
  /// screen and typed back.
  func setUpSealed(typing typed: String, passphrase: String) throws {
    try session.startProgram()
    try session.wait(for: "1/3: xã nào?")
    try session.type(typed)
    try session.wait(for: "> Xã")
    try session.press("Enter")
    try session.wait(for: "2/3: ai ghi sổ?")
    try session.type("Lầu Bá Xồng")
    try session.press("Enter", "Enter")
    try session.wait(for: "3/3: tập hay thật?")
    try session.press("Down", "Down", "Enter")
    try session.wait(for: "đặt mật khẩu")
    try session.type(passphrase)
    try session.press("Enter")
    try session.type(passphrase)
    try session.press("Enter")
    let screen = try session.wait(for: "Chép xong thì bấm Enter")
    #expect(!screen.contains(passphrase))
    let key = try #require(Self.recoveryKey(on: screen))
    try session.press("Enter")
    try session.wait(for: "Gõ lại khóa khôi phục")
    try session.type(String(key.dropLast()))
    try session.press("Enter")
    try session.wait(for: "Chưa khớp")
    try session.type(String(key.suffix(1)))
    try session.press("Enter")
    try session.wait(for: "Sổ mới: bắt đầu từ đâu?")
  }

  /// The lines of groups of capitals and digits.
  private static func recoveryKey(on screen: String) -> String? {
    let lines = screen.split(separator: "\n").map { $0.filter { $0 != " " } }
    let key = lines.filter { line in
      line.contains("-")
        && line.allSatisfy { $0 == "-" || $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }
    return key.isEmpty ? nil : key.joined()
  }

  func unlock(_ passphrase: String) throws {
    try session.wait(for: "Mật khẩu:")
    try session.type(passphrase)
    try session.press("Enter")
    try session.wait(named: "the unlocked register") {
      !$0.contains("[khóa]") && $0.contains("[1Hôm nay]")
    }
  }
}
