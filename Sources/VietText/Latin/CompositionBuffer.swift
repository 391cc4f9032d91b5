/// Puts scalars into canonical order and composes them, one letter with its marks at a time.
struct CompositionBuffer {
  private var starter: UInt32?
  /// Combining class, place in the text and scalar packed into one number, so that sorting the
  /// numbers is the canonical ordering, and takes no time that grows with the square.
  private var marks: [UInt64] = []

  /// Takes the next scalar; what it completes is appended to `output`.
  mutating func push(_ scalar: UInt32, into output: inout [UInt32]) {
    if let (first, second) = Canonical.singleton(scalar) {
      place(first, into: &output)
      if let second { place(second, into: &output) }
    } else {
      decompose(scalar, into: &output)
    }
  }

  /// Completes the last letter.
  mutating func finish(into output: inout [UInt32]) {
    flush(into: &output)
    starter = nil
  }

  private mutating func decompose(_ scalar: UInt32, into output: inout [UInt32]) {
    guard let (base, mark) = Canonical.step(scalar) else {
      return place(scalar, into: &output)
    }
    decompose(base, into: &output)
    place(mark, into: &output)
  }

  private mutating func place(_ scalar: UInt32, into output: inout [UInt32]) {
    let combiningClass = Canonical.combiningClass(scalar)
    if combiningClass == 0 {
      flush(into: &output)
      starter = scalar
    } else {
      let order = UInt64(marks.count & 0xFFFF_FFFF) << 24
      marks.append(UInt64(combiningClass) << 56 | order | UInt64(scalar))
    }
  }

  private mutating func flush(into output: inout [UInt32]) {
    guard !marks.isEmpty else {
      if let starter { output.append(starter) }
      return
    }
    if marks.count > 1 { marks.sort() }
    let letterAt = output.count
    if let starter { output.append(starter) }
    var lastClass: UInt64 = 0
    for mark in marks {
      let scalar = UInt32(mark & 0xFF_FFFF)
      if starter != nil, lastClass < mark >> 56,
        let composed = Canonical.compose(output[letterAt], scalar)
      {
        output[letterAt] = composed
      } else {
        lastClass = mark >> 56
        output.append(scalar)
      }
    }
    marks.removeAll(keepingCapacity: true)
  }
}
