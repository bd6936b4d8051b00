/// Finds the captions that nothing but their place shows: the only text in a box with a picture.
struct PictureBoxes {
  let tree: HTMLTree
  let blocks: [PageBlock]

  static let pictures: Set<String> = ["img", "picture", "video", "svg", "amp-img"]
  /// The longest caption, in words.
  private static let longest = 50

  /// Marks the blocks that stand alone with a picture.
  ///
  /// Every box that is looked at holds one block only, so that the work is linear in the page.
  func mark(_ marked: inout [PageBlock]) {
    let pictures = self.pictureCounts
    var texts = [Int](repeating: 0, count: tree.nodes.count + 1)
    for block in blocks { texts[block.element + 1] += 1 }
    for place in texts.indices.dropFirst() { texts[place] += texts[place - 1] }
    for (number, block) in blocks.enumerated() where block.words <= Self.longest {
      guard block.kind == .paragraph || block.kind == .loose else { continue }
      var box = block.element
      var parent = block.parent
      while parent >= 0, texts[tree.nodes[parent].end] - texts[parent] == 1 {
        box = parent
        parent = tree.nodes[parent].parent
      }
      guard box != block.element || block.kind == .loose else { continue }
      marked[number].isBesidePicture = pictures[tree.nodes[box].end] > pictures[box]
    }
  }

  /// The number of pictures before each node.
  private var pictureCounts: [Int] {
    var counts = [0]
    counts.reserveCapacity(tree.nodes.count + 1)
    for place in tree.nodes.indices {
      counts.append(counts[place] + (tree.nodes[place].traits.contains(.picture) ? 1 : 0))
    }
    return counts
  }
}
