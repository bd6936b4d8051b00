import ParallaxModel
import ParallaxText

/// Makes a label for an event from the words that its outlets' headlines share.
///
/// One outlet's headline would be that outlet's telling; what most of them say is nobody's. Words are
/// compared folded; stop words do not count. Not for comparison: a label names an event for readers.
public struct EventLabel {
  /// The most words of a label.
  private static let mostWords = 8

  private struct Word {
    var outlets: Set<String> = []
    var forms: [String: Int] = [:]
    /// The sum of its places in headlines, and how many have it.
    var places = 0
    var count = 0
  }

  private let tokenizer = Tokenizer()
  private let stopWords = StopWords()

  /// Prepares to make labels.
  public init() {}

  /// The label: words that more than half of the outlets have in headlines, in their usual order; the
  /// first headline where there are fewer than two such words.
  ///
  /// - Complexity: O(text of the headlines).
  public func label(of documents: [Document]) -> String {
    let titled = documents.filter { !$0.title.isEmpty }
    let outlets = Set(titled.map(\.outlet)).count
    if outlets > 1 {
      var words: [[UInt8]: Word] = [:]
      for document in titled { read(document, into: &words) }
      let shared = words.filter { $0.value.outlets.count * 2 > outlets }
      if shared.count > 1 { return Self.joined(shared) }
    }
    return titled.min { ($0.id, $0.title) < ($1.id, $1.title) }?.title ?? ""
  }

  private func read(_ document: Document, into words: inout [[UInt8]: Word]) {
    var title = document.title
    let languages = StopWords.Languages(code: document.language)
    title.withUTF8 { bytes in
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, into: &tokens)
      var seen: Set<[UInt8]> = []
      for (place, token) in tokens.enumerated() {
        let folded = tokenizer.vocabulary.folded(token.type)
        guard stopWords.languages(of: folded).isDisjoint(with: languages),
          seen.insert(folded).inserted
        else { continue }
        let form = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        words[folded, default: Word()].outlets.insert(document.outlet)
        words[folded]?.forms[form, default: 0] += 1
        words[folded]?.places += place
        words[folded]?.count += 1
      }
    }
  }

  private static func joined(_ words: [[UInt8]: Word]) -> String {
    let chosen = words.sorted { left, right in
      (right.value.outlets.count, left.key.lexical) < (left.value.outlets.count, right.key.lexical)
    }.prefix(mostWords)
    let ordered = chosen.sorted { left, right in
      (left.value.places * right.value.count, left.key.lexical)
        < (right.value.places * left.value.count, right.key.lexical)
    }
    return ordered.map { word in
      word.value.forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }.joined(separator: " ")
  }
}

extension [UInt8] {
  /// As text, for an order that does not depend on the run.
  fileprivate var lexical: String { String(decoding: self, as: UTF8.self) }
}
