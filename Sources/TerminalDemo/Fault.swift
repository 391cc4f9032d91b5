/// Ways in which a program dies.
enum Fault {
  /// Ends the process by a failed precondition of Swift.
  static func trap() {
    let empty: [Int] = []
    _ = empty[empty.count + Int.random(in: 0...1)]
  }

  /// Calls itself until the stack is used up.
  static func useUpStack(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { numbers in
      numbers.initialize(repeating: depth)
      return useUpStack(depth + 1) + numbers[depth % 512]
    }
  }
}
