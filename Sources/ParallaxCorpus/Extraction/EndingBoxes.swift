/// Finds the boxes that begin with a label such as `Related stories`: all of such a box goes.
struct EndingBoxes {
  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let ranges: [Range<Int>]

  init(tree: HTMLTree, blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
    ranges = Self.ranges(tree, blocks)
  }

  /// The most elements around a label that are looked at.
  private static let reach = 30
  /// The words of running text above a label from which on its box may be the longer part.
  private static let enough = 80

  /// Marks the blocks of such boxes with the reason of their label.
  ///
  /// - Parameters:
  ///   - marked: The blocks.
  ///   - inside: The places of the blocks that may be the article's.
  func close(_ marked: inout [PageBlock], _ inside: [Int]) {
    // How much running text stands before each block.
    var sums = [0]
    sums.reserveCapacity(blocks.count + 1)
    for block in blocks { sums.append(sums[sums.count - 1] + (block.isRunning ? block.words : 0)) }
    let start = inside.first ?? 0
    let all = inside.isEmpty ? 0 : sums[inside[inside.count - 1] + 1] - sums[inside[0]]
    var end = 0
    for place in inside where place >= end && blocks[place].furniture == nil {
      guard let reason = FurnitureRules.pageEnding(blocks[place].text[...]) else { continue }
      end = self.end(of: place, sums, start, all)
      for inner in place..<end where marked[inner].furniture == nil {
        marked[inner].furniture = reason
      }
    }
  }

  /// The place after the last block of the largest box that begins with this label.
  private func end(of label: Int, _ sums: [Int], _ start: Int, _ all: Int) -> Int {
    var end = label + 1
    var box = blocks[label].element
    for _ in 0..<Self.reach where box > 0 {
      let range = ranges[box]
      guard sums[label] == sums[min(range.lowerBound, label)] else { break }
      let above = sums[label] - sums[min(start, label)]
      let inside = sums[max(range.upperBound, label)] - sums[label]
      guard above >= Self.enough || inside * 2 <= all else { break }
      end = max(end, range.upperBound)
      box = tree.nodes[box].parent
    }
    return end
  }

  /// For each element the blocks inside it.
  private static func ranges(_ tree: HTMLTree, _ blocks: [PageBlock]) -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: tree.nodes.count)
    func widened(_ range: Range<Int>, _ other: Range<Int>) -> Range<Int> {
      if range.isEmpty || other.isEmpty { return range.isEmpty ? other : range }
      return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    for (place, block) in blocks.enumerated() {
      ranges[block.element] = widened(ranges[block.element], place..<(place + 1))
    }
    for place in tree.nodes.indices.reversed() where tree.nodes[place].parent >= 0 {
      let parent = tree.nodes[place].parent
      ranges[parent] = widened(ranges[parent], ranges[place])
    }
    return ranges
  }
}
