import ParallaxText

/// A regular expression over one folded word, matched in linear time.
///
/// It has literals, `.`, `[a-z]`, `[^a-z]`, groups, `|`, `*`, `+`, `?` and `{m,n}`, and always stands
/// for the whole word. It is read into states without backtracking: K. Thompson, "Regular Expression
/// Search Algorithm", CACM 11(6), 1968.
struct WordExpression: Sendable, Equatable {
  private enum State: Sendable, Equatable {
    case scalars([ClosedRange<UInt32>], isNegated: Bool, next: Int)
    case split(Int, Int)
    case end
  }

  private var states: [State] = []
  private var start = 0

  /// The most states, which bounds the work for a word.
  static let mostStates = 2_000
  /// The highest number in `{m,n}`.
  static let mostRepeats = 50
  /// The deepest groups.
  static let mostDepth = 50

  /// Reads an expression.
  ///
  /// - Throws: A sentence that says what is wrong with it, and where.
  init(_ text: String) throws(PatternError) {
    var parser = Parser(text)
    let tree = try parser.alternation(depth: 0)
    if let place = parser.rest { throw parser.error("expected the end, found “\(place)”") }
    let end = append(.end)
    start = try build(tree, to: end, parser)
  }

  /// Whether the whole word matches.
  ///
  /// - Parameter word: UTF-8.
  /// - Returns: False also for a word that matches in part.
  /// - Complexity: O(length of the word × states).
  func matches(_ word: [UInt8]) -> Bool {
    var current = Set<Int>()
    var next = Set<Int>()
    follow(start, &current)
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      next.removeAll(keepingCapacity: true)
      for state in current {
        guard case .scalars(let ranges, let isNegated, let target) = states[state] else { continue }
        if ranges.contains(where: { $0.contains(scalar.value) }) != isNegated {
          follow(target, &next)
        }
      }
      swap(&current, &next)
      if current.isEmpty { return false }
    }
    return current.contains { states[$0] == .end }
  }

  private func follow(_ state: Int, _ set: inout Set<Int>) {
    var open = [state]
    while let state = open.popLast() {
      guard set.insert(state).inserted else { continue }
      if case .split(let first, let second) = states[state] { open += [first, second] }
    }
  }

  private mutating func append(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }

  /// Makes the states of a part, from behind: those lead to `next`.
  private mutating func build(
    _ tree: Tree, to next: Int, _ parser: Parser
  ) throws(PatternError) -> Int {
    guard states.count < Self.mostStates else { throw parser.error("the expression is too large") }
    switch tree {
    case .empty: return next
    case .scalars(let ranges, let isNegated):
      return append(.scalars(ranges, isNegated: isNegated, next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() { next = try build(part, to: next, parser) }
      return next
    case .choice(let first, let second):
      let first = try build(first, to: next, parser)
      return append(.split(first, try build(second, to: next, parser)))
    case .repeated(let part, let least, let most):
      var next = next
      if let most {
        for _ in least..<most { next = append(.split(try build(part, to: next, parser), next)) }
      } else {
        let loop = append(.split(next, next))
        states[loop] = .split(try build(part, to: loop, parser), next)
        next = loop
      }
      for _ in 0..<least { next = try build(part, to: next, parser) }
      return next
    }
  }

  private indirect enum Tree {
    case empty
    case scalars([ClosedRange<UInt32>], isNegated: Bool)
    case sequence([Tree])
    case choice(Tree, Tree)
    case repeated(Tree, Int, Int?)
  }

  private struct Parser {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var rest: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    func error(_ problem: String) -> PatternError {
      PatternError("in the expression, character \(place + 1): \(problem)")
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard rest == scalar else { return false }
      place += 1
      return true
    }

    mutating func alternation(depth: Int) throws(PatternError) -> Tree {
      guard depth < WordExpression.mostDepth else { throw error("groups are nested too deep") }
      var tree = try sequence(depth: depth)
      while take("|") { tree = .choice(tree, try sequence(depth: depth)) }
      return tree
    }

    private mutating func sequence(depth: Int) throws(PatternError) -> Tree {
      var parts: [Tree] = []
      while let scalar = rest, scalar != "|", scalar != ")" {
        parts.append(try repeated(atom(depth: depth)))
      }
      return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func repeated(_ atom: Tree) throws(PatternError) -> Tree {
      var tree = atom
      while let scalar = rest {
        switch scalar {
        case "*": tree = .repeated(tree, 0, nil)
        case "+": tree = .repeated(tree, 1, nil)
        case "?": tree = .repeated(tree, 0, 1)
        case "{":
          tree = try counted(tree)
          continue
        default: return tree
        }
        place += 1
      }
      return tree
    }

    /// `{3}`, `{2,}`, `{2,5}`.
    private mutating func counted(_ tree: Tree) throws(PatternError) -> Tree {
      place += 1
      guard let least = number() else { throw error("expected a number of times") }
      var most: Int? = least
      if take(",") { most = number() }
      guard take("}") else { throw error("expected }") }
      guard least <= WordExpression.mostRepeats, (most ?? 0) <= WordExpression.mostRepeats,
        most.map({ $0 >= least }) ?? true
      else { throw error("a part is repeated at most \(WordExpression.mostRepeats) times") }
      return .repeated(tree, least, most)
    }

    private mutating func number() -> Int? {
      var value: Int?
      while let scalar = rest, let digit = Int(String(scalar)), (value ?? 0) < 1_000 {
        value = (value ?? 0) * 10 + digit
        place += 1
      }
      return value
    }

    private mutating func atom(depth: Int) throws(PatternError) -> Tree {
      guard let scalar = rest else { throw error("expected a letter") }
      place += 1
      switch scalar {
      case "(":
        let tree = try alternation(depth: depth + 1)
        guard take(")") else { throw error("expected )") }
        return tree
      case "[": return try set()
      case ".": return .scalars([0...0x10FFFF], isNegated: false)
      case "*", "+", "?", "{":
        place -= 1
        throw error("“\(scalar)” has nothing to repeat")
      case "\\":
        guard let escaped = rest else { throw error("expected a character after \\") }
        guard !("a"..."z").contains(Character(escaped)), !("A"..."Z").contains(Character(escaped))
        else { throw error("there is no \\\(escaped); a set such as [0-9] can say it") }
        place += 1
        return Self.literal(escaped)
      case "^", "$":
        throw error("an expression always stands for the whole word, without \(scalar)")
      default: return Self.literal(scalar)
      }
    }

    /// A character, folded as words are.
    private static func literal(_ scalar: Unicode.Scalar) -> Tree {
      .sequence(
        WordExpression.folded(String(scalar)).unicodeScalars.map {
          .scalars([$0.value...$0.value], isNegated: false)
        })
    }

    private mutating func set() throws(PatternError) -> Tree {
      let isNegated = take("^")
      var ranges: [ClosedRange<UInt32>] = []
      while !take("]") {
        guard let first = member() else { throw error("expected ]") }
        guard rest == "-", place + 1 < scalars.count, scalars[place + 1] != "]" else {
          ranges.append(first...first)
          continue
        }
        place += 1
        guard let last = member(), first <= last else { throw error("a range goes upward") }
        ranges.append(first...last)
      }
      guard !ranges.isEmpty else { throw error("a set needs a character") }
      return .scalars(ranges, isNegated: isNegated)
    }

    private mutating func member() -> UInt32? {
      guard let scalar = rest else { return nil }
      place += 1
      if scalar == "\\", let escaped = rest {
        place += 1
        return escaped.value
      }
      return WordExpression.folded(String(scalar)).unicodeScalars.first?.value ?? scalar.value
    }
  }
}

extension WordExpression {
  /// A character as words hold it after folding.
  fileprivate static func folded(_ text: String) -> String { Folding.fold(text) }
}
