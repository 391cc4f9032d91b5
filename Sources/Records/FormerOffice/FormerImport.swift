import Ledger

/// What a file of the former district office brings, whole or not at all.
public struct FormerImport: Equatable, Sendable {
  public var list: ImportedList
  public var contacts: [ContactPoint] = []
  public var tasks: [CommuneTask] = []
  public var difficulties: [Escalation] = []

  public init(_ list: ImportedList) { self.list = list }

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    guard try source.values(of: ImportedList.kind, list.id.record) == nil else {
      throw .rule(.fileTaken(list.fileName))
    }
    var writes = [RecordWrite(list)]
    for contact in contacts {
      writes += try ContactPointChange.save(contact).writes(from: source)
    }
    for task in tasks {
      writes += try TaskChange.save(task, reason: nil).writes(from: source, at: now)
    }
    for matter in difficulties {
      writes += try EscalationChange.add(matter).writes(from: source, at: now)
    }
    return writes
  }
}
