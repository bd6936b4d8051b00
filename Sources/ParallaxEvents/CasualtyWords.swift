/// The words by which an English text counts the dead and the hurt, as in "two people were killed".
struct CasualtyWords: Sendable {
  /// What a word tells.
  enum Meaning: Equatable, Sendable {
    case number(UInt16)
    /// "people", "men", "were": may stand between the number and what befell them.
    case between
    case dead
    case hurt
  }

  private let table: [[UInt8]: Meaning]

  init() {
    var table: [[UInt8]: Meaning] = [:]
    func add(_ words: String, _ meaning: Meaning) {
      for word in words.split(separator: " ") { table[Array(word.utf8)] = meaning }
    }
    for (number, word) in Self.numbers.split(separator: " ").enumerated() {
      table[Array(word.utf8)] = .number(UInt16(number + 1))
    }
    for number in 1...99 { table[Array("\(number)".utf8)] = .number(UInt16(number)) }
    add(
      "people persons men women others teens teenagers children victims were was are is", .between)
    add("dead killed", .dead)
    add("wounded injured hurt shot", .hurt)
    self.table = table
  }

  /// What a folded word tells, if it is one of these words.
  func meaning(of word: [UInt8]) -> Meaning? { table[word] }

  private static let numbers = "one two three four five six seven eight nine ten eleven twelve"
}
