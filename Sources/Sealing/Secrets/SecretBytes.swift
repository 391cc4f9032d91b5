import Glibc

/// Bytes that are kept out of swap and core dumps as far as the system allows, and wiped at the end.
///
/// Never turn what it holds into a `String`, which cannot be
/// wiped.
public final class SecretBytes {
  private var memory: UnsafeMutableRawBufferPointer
  public private(set) var count = 0
  /// Whether the system agreed to keep the bytes out of swap; it may not for a small quota.
  public private(set) var isLocked: Bool

  public init() {
    (memory, isLocked) = Self.pages(holding: 1)
  }

  public convenience init(copying bytes: some Collection<UInt8>) {
    self.init()
    append(contentsOf: bytes)
  }

  deinit {
    Self.release(memory)
  }

  public var isEmpty: Bool { count == 0 }

  /// The bytes, for as long as `body` runs; do not let them out.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }
}

extension SecretBytes {
  public func append(_ byte: UInt8) {
    append(contentsOf: CollectionOfOne(byte))
  }

  public func append(contentsOf bytes: some Collection<UInt8>) {
    if count + bytes.count > memory.count { grow(toHold: count + bytes.count) }
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyBytes(from: bytes)
    count += bytes.count
  }

  /// Overwrites everything; the count is 0 afterwards.
  public func wipe() {
    explicit_bzero(memory.baseAddress!, memory.count)
    count = 0
  }

  /// Whether every byte that the memory holds is 0.
  var isZero: Bool { memory.allSatisfy { $0 == 0 } }
}

extension SecretBytes {
  private func grow(toHold needed: Int) {
    let (larger, locked) = Self.pages(holding: max(needed, memory.count * 2))
    larger.copyMemory(from: UnsafeRawBufferPointer(memory))
    Self.release(memory)
    (memory, isLocked) = (larger, locked)
  }

  /// Whole pages of their own, so that locking and wiping concern nobody else.
  private static func pages(holding count: Int) -> (UnsafeMutableRawBufferPointer, Bool) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let size = (count + page - 1) / page * page
    let address = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let address, address != MAP_FAILED else {
      fatalError("no memory for \(size) bytes")  // As every allocation of the language does.
    }
    madvise(address, size, MADV_DONTDUMP)
    let isLocked = mlock(address, size) == 0
    return (UnsafeMutableRawBufferPointer(start: address, count: size), isLocked)
  }

  private static func release(_ memory: UnsafeMutableRawBufferPointer) {
    explicit_bzero(memory.baseAddress!, memory.count)
    munmap(memory.baseAddress!, memory.count)
  }
}
