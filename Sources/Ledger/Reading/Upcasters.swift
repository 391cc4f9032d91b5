/// How the fields of one kind are brought from one version to the next.
public struct Upcaster: Sendable {
  public let kind: KindCode
  /// The version it reads; it gives ``version`` + 1.
  public let version: Int32
  /// Depends on nothing but its argument, and hands on the fields it does not know.
  public let transform: @Sendable ([FieldCode: Value]) -> [FieldCode: Value]

  public init(
    kind: KindCode, version: Int32,
    transform: @escaping @Sendable ([FieldCode: Value]) -> [FieldCode: Value]
  ) {
    self.kind = kind
    self.version = version
    self.transform = transform
  }
}

/// All upcasters of a program: how old edits reach today's fields.
public struct Upcasters: Sendable {
  private var steps: [KindCode: [Int32: Upcaster]] = [:]

  /// - Parameter upcasters: for each kind one a version, from 1 without gaps.
  public init(_ upcasters: [Upcaster]) {
    for upcaster in upcasters {
      let former = steps[upcaster.kind, default: [:]].updateValue(
        upcaster, forKey: upcaster.version)
      precondition(former == nil, "two upcasters for one version")
    }
    for (_, versions) in steps {
      precondition(
        versions.keys.sorted() == Array(1...Int32(versions.count)), "a version has no upcaster")
    }
  }

  /// The version of the kind's fields that this program knows.
  public func currentVersion(of kind: KindCode) -> Int32 {
    Int32(steps[kind]?.count ?? 0) + 1
  }

  /// Whether entries of `version` were written by a newer program.
  public func isNewer(_ version: Int32, of kind: KindCode) -> Bool {
    version > currentVersion(of: kind)
  }

  /// Fields of `version` as today's; those of a newer version as they are.
  public func upcast(
    _ fields: [FieldCode: Value], kind: KindCode, from version: Int32
  ) -> [FieldCode: Value] {
    var fields = fields
    var version = version
    while let step = steps[kind]?[version] {
      fields = step.transform(fields)
      version += 1
    }
    return fields
  }
}
