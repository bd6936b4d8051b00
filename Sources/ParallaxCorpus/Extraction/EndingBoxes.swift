/// Finds the boxes that begin with a label such as `Related stories`: all of such a box goes.
struct EndingBoxes {
  let tree: HTMLTree
  let blocks: [PageBlock]

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
    for _ in 0..<Self.reach {
      var first = label
      while first > 0, blocks[first - 1].element >= box { first -= 1 }
      guard sums[label] - sums[first] == 0 else { break }
      var last = end
      while last < blocks.count, blocks[last].element < tree.nodes[box].end { last += 1 }
      let above = sums[label] - sums[start]
      guard above >= Self.enough || (sums[last] - sums[label]) * 2 <= all else { break }
      end = last
      box = tree.nodes[box].parent
      if box <= 0 { break }
    }
    return end
  }
}
