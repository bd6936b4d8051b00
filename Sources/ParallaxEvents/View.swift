/// One way to look at an article's text; each has term vectors of its own.
enum View: Int, CaseIterable, Sendable {
  /// The stems of the headline, or of the first sentence where there is none.
  case title
  /// The stems of the headline and the first characters of the body.
  case lead
  /// The stems of the whole text.
  case body
  /// The beginnings of capitalized words that do not open a sentence.
  case capitals
  /// Capitalized spans of two words or more, each as one term.
  case names
  /// Numbers as written.
  case numbers
}

/// The terms of one view of one document, ascending, each with its count.
struct TermCounts: Sendable {
  var terms: [UInt32] = []
  var counts: [Int32] = []

  /// Counts the terms of a list.
  ///
  /// - Complexity: O(n log n).
  init(_ list: [UInt32]) {
    for term in list.sorted() {
      if term == terms.last {
        counts[counts.count - 1] += 1
      } else {
        terms.append(term)
        counts.append(1)
      }
    }
  }
}
