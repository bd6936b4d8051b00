/// The patterns of scripts without spaces, as a tree over the bytes of folded characters.
struct RawPatterns: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var byte: UInt8
  }

  private var steps: [Step: Int32] = [:]
  private var ends: [[CompiledLexicons.Terminal]] = [[]]

  /// Whether there are none.
  var isEmpty: Bool { steps.isEmpty }

  /// Adds a pattern.
  mutating func add(_ bytes: [UInt8], _ terminal: CompiledLexicons.Terminal) {
    var node: Int32 = 0
    for byte in bytes {
      let step = Step(node: node, byte: byte)
      if let next = steps[step] {
        node = next
      } else {
        ends.append([])
        steps[step] = Int32(ends.count - 1)
        node = Int32(ends.count - 1)
      }
    }
    ends[Int(node)].append(terminal)
  }

  /// Reports each pattern that begins at a byte, with the place behind its last byte.
  ///
  /// - Complexity: O(length of the longest pattern).
  func forEach(
    in bytes: [UInt8], from start: Int, _ body: (CompiledLexicons.Terminal, Int) -> Void
  ) {
    var node: Int32 = 0
    var index = start
    while index < bytes.count, let next = steps[Step(node: node, byte: bytes[index])] {
      node = next
      index += 1
      for terminal in ends[Int(node)] { body(terminal, index) }
    }
  }
}
