/// Knows how wide the lines of a print can be, and how far apart they stand.
struct PrintedColumns {
  private let lines: [PrintedLine]
  private let boxes: [PrintedBox]
  private let sizes: [Double]
  private var pitches: [Int: Double] = [:]
  private var edges: [Edge]

  /// The outermost places that the lines beside a line reach.
  private struct Edge {
    var left: Double
    var right: Double
  }

  /// How many lines before and after a line are looked at.
  private static let reach = 60

  /// Measures the lines of a print, in reading order.
  init(_ lines: [PrintedLine]) {
    self.lines = lines
    boxes = lines.map(\.box)
    sizes = lines.map(\.size)
    edges = []
    edges = lines.indices.map(edge)
    measurePitches()
  }

  /// The lines around a line on its page that stand in its column.
  private func neighbors(of place: Int) -> [Int] {
    let range = max(0, place - Self.reach)..<min(lines.count, place + Self.reach)
    return range.filter { other in
      lines[other].page == lines[place].page
        && abs(sizes[other] - sizes[place]) < 0.08 * sizes[place]
        && boxes[other].left < boxes[place].right && boxes[place].left < boxes[other].right
    }
  }

  private func edge(of place: Int) -> Edge {
    let near = neighbors(of: place)
    let all = Edge(
      left: near.map { boxes[$0].left }.min() ?? 0, right: near.map { boxes[$0].right }.max() ?? 0)
    // Each link of a list stands alone, however long the others are.
    if lines[place].words.allSatisfy(\.isLink) { return all }
    let width = all.right - all.left
    let em = sizes[place]
    // Lines that begin where this one does, such as those of a quotation, end where it may.
    let right =
      near.filter { abs(boxes[$0].left - boxes[place].left) < 0.2 * em }
      .map { boxes[$0].right }.max() ?? all.right
    let left =
      near.filter { abs(boxes[$0].right - boxes[place].right) < 0.2 * em }
      .map { boxes[$0].left }.min() ?? all.left
    return Edge(
      left: boxes[place].right - left > 0.6 * width ? left : all.left,
      right: right - boxes[place].left > 0.6 * width ? right : all.right)
  }

  private mutating func measurePitches() {
    var counts: [Int: [Int: Int]] = [:]
    for (place, next) in zip(lines.indices, lines.indices.dropFirst()) {
      guard isBelow(next, place), Self.key(sizes[place]) == Self.key(sizes[next]) else { continue }
      let pitch = boxes[next].top - boxes[place].top
      guard pitch < 2.4 * sizes[place] else { continue }
      counts[Self.key(sizes[place]), default: [:]][Int((pitch * 2).rounded()), default: 0] += 1
    }
    for (size, found) in counts {
      // The smallest pitch that is common: lists have as many gaps as lines.
      let most = found.values.max() ?? 0
      let common = found.filter { $0.value * 3 >= most }.keys.min() ?? 0
      pitches[size] = Double(common) / 2
    }
  }

  private static func key(_ size: Double) -> Int { Int(size.rounded()) }

  /// Whether a line stands right below another in the same column.
  func isBelow(_ next: Int, _ place: Int) -> Bool {
    lines[next].page == lines[place].page && boxes[next].top > boxes[place].top + 0.3 * sizes[place]
      && boxes[next].left < boxes[place].right && boxes[place].left < boxes[next].right
  }

  /// Whether more stands between a line and the one below than between the lines of a paragraph.
  func hasGap(_ place: Int, _ next: Int) -> Bool {
    let usual = pitches[Self.key(sizes[place])] ?? 1.6 * sizes[place]
    return boxes[next].top - boxes[place].top > usual * 1.2 + 0.5
  }

  /// Whether the first word of the next line would still have had room on a line.
  func hasRoom(_ place: Int, for next: Int, isRightToLeft: Bool) -> Bool {
    let word = isRightToLeft ? lines[next].words.last : lines[next].words.first
    return room(place, isRightToLeft) > (word?.box.width ?? 0) + 0.3 * sizes[place]
  }

  /// The share of its column that a line leaves empty at its end.
  func slack(_ place: Int, isRightToLeft: Bool) -> Double {
    let width = edges[place].right - edges[place].left
    return width > 0 ? room(place, isRightToLeft) / width : 0
  }

  private func room(_ place: Int, _ isRightToLeft: Bool) -> Double {
    isRightToLeft
      ? boxes[place].left - edges[place].left : edges[place].right - boxes[place].right
  }

  /// Whether a line begins further inside than the one before.
  func isIndented(_ next: Int, after place: Int, isRightToLeft: Bool) -> Bool {
    let shift =
      isRightToLeft
      ? boxes[place].right - boxes[next].right : boxes[next].left - boxes[place].left
    return shift > 0.8 * sizes[place] && shift < 5 * sizes[place]
  }

  /// Whether two lines are set alike.
  func areAlike(_ place: Int, _ next: Int) -> Bool {
    abs(sizes[place] - sizes[next]) < 0.08 * max(sizes[place], sizes[next])
      && lines[place].isBold == lines[next].isBold
  }
}
