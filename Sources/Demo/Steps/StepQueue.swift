import Records

/// What is still to come, the soonest first; at one moment in the order of arrival.
struct StepQueue {
  enum Task {
    case institution(InstitutionEvent)
    /// The news of an incident is written down.
    case opening(ordinal: Int, learnedAt: Moment)
    /// The next action of an incident that was opened.
    case story(ordinal: Int)
    /// Contacts with schools of the first commune.
    case liaison
    /// One of the matters of the first commune's office, by its place among them.
    case matter(Int)
  }

  private struct Waiting {
    let at: Moment
    let arrival: Int
    let task: Task

    func comes(before other: Waiting) -> Bool {
      (at, arrival) < (other.at, other.arrival)
    }
  }

  /// A binary heap: no element comes before the one at half its place.
  private var heap: [Waiting] = []
  private var arrivals = 0

  var count: Int { heap.count }
  var soonest: Moment? { heap.first?.at }

  mutating func add(_ task: Task, at: Moment) {
    heap.append(Waiting(at: at, arrival: arrivals, task: task))
    arrivals += 1
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].comes(before: heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func removeSoonest() -> (at: Moment, task: Task)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return (first.at, first.task) }
    heap[0] = last
    sink()
    return (first.at, first.task)
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].comes(before: heap[least]) { least = child }
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
