import ParallaxModel
import ParallaxText

/// Finds which meanings of a table of translations a word has.
struct TranslationIndex: Sendable {
  /// By folded form: the numbers of the meanings, ascending.
  private var words: [[UInt8]: [Int]] = [:]
  /// By folded beginning.
  private var beginnings: [[UInt8]: [Int]] = [:]
  /// The lengths of the beginnings, ascending.
  private var lengths: [Int] = []

  /// Folds the forms of a table.
  ///
  /// - Complexity: O(forms).
  init(_ table: TermTranslations) {
    for (number, row) in table.rows.enumerated() {
      for form in row {
        let isBeginning = form.hasSuffix("*")
        let key = Array(Folding.fold(isBeginning ? String(form.dropLast()) : form).utf8)
        guard !key.isEmpty else { continue }
        if isBeginning {
          Self.add(number, to: &beginnings[key, default: []])
        } else {
          Self.add(number, to: &words[key, default: []])
        }
      }
    }
    lengths = Set(beginnings.keys.map(\.count)).sorted()
  }

  /// The meanings of a word, ascending; those of an Arabic or Hebrew word also without what is written
  /// before it.
  ///
  /// - Parameter word: A folded form, UTF-8.
  /// - Returns: The numbers of the rows.
  /// - Complexity: O(length of the word · different lengths of beginnings).
  func meanings(of word: ArraySlice<UInt8>) -> [Int] {
    var result = Set(plainMeanings(of: Array(word)))
    for prefix in Self.prefixes where word.count > prefix.count + 3 && word.starts(with: prefix) {
      result.formUnion(plainMeanings(of: Array(word.dropFirst(prefix.count))))
    }
    return result.sorted()
  }

  /// Articles, prepositions and the word for *and* that Arabic and Hebrew write together with the next word.
  private static let prefixes = [
    "ال", "وال", "بال", "كال", "فال", "لل", "و", "ب", "ل", "ה", "ו", "ב", "ל", "מ", "ש", "וה", "שה",
  ].map { Array($0.utf8) }

  private func plainMeanings(of word: [UInt8]) -> [Int] {
    var result = words[word] ?? []
    for length in lengths where length <= word.count {
      if let found = beginnings[Array(word.prefix(length))] { result += found }
    }
    return result
  }

  private static func add(_ number: Int, to numbers: inout [Int]) {
    if numbers.last != number { numbers.append(number) }
  }
}
