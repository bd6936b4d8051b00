/// What two texts have apart, line by line.
enum LineDifference {
  /// The lines of both: those of `old` only begin with `-`, those of `new` only with `+`, and those
  /// of both with a blank; long runs of the latter are left out.
  static func text(from old: [String], to new: [String], context: Int = 2) -> String {
    let difference = new.difference(from: old)
    var marked: [(mark: Character, line: String)] = []
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if let line = removed[left], left < old.count {
        marked.append(("-", line))
        left += 1
      } else if let line = inserted[right] {
        marked.append(("+", line))
        right += 1
      } else {
        marked.append((" ", old[left]))
        left += 1
        right += 1
      }
    }
    let changes = marked.indices.filter { marked[$0].mark != " " }
    var lines: [String] = []
    var last = -1
    for index in marked.indices
    where changes.contains(where: { abs($0 - index) <= context }) {
      if index > last + 1 { lines.append("  …") }
      lines.append("\(marked[index].mark) \(marked[index].line)")
      last = index
    }
    return lines.joined(separator: "\n")
  }
}
