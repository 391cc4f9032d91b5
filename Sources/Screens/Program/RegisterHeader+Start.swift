import Records

extension RegisterHeader {
  /// What is known before the register is set up: nothing.
  static let beforeSetUp = RegisterHeader(
    commune: Commune(code: "", province: "", name: "", asciiName: "", types: []),
    provinceName: "", cluster: nil, areClustersKnown: false, isPractice: false, hasKeys: false,
    isLocked: false,
    officer: nil, overdue: BoundedCount(counted: 0), mayNumber: false)
}
