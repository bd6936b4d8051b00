import Foundation
import ParallaxModel

/// The formats of lexicons that are read and written (docs/formats/lexicon-formats.md).
public enum LexiconFormat: String, Sendable, CaseIterable {
  /// The native form.
  case yaml
  /// The native form for large lists.
  case tsv
  /// LIWC 2007 and 2015.
  case liwc
  /// LIWC-22.
  case liwc22
  case wordstat
  case yoshikoder
  /// Lexicoder 3.
  case lexicoder
  /// Lexicoder 2.
  case lexicoderXML = "lexicoder-xml"
  case quanteda
  case tidytext
  /// A word a line.
  case words

  /// The name to print.
  public var title: String {
    switch self {
    case .yaml: "the native form (YAML)"
    case .tsv: "the native form (TSV)"
    case .liwc: "LIWC 2007/2015 (.dic)"
    case .liwc22: "LIWC-22 (.dicx)"
    case .wordstat: "WordStat (.cat)"
    case .yoshikoder: "Yoshikoder (.ykd)"
    case .lexicoder: "Lexicoder 3 (.lc3)"
    case .lexicoderXML: "Lexicoder 2 (.lcd)"
    case .quanteda: "quanteda (YAML)"
    case .tidytext: "tidytext (CSV)"
    case .words: "a word list (.txt)"
    }
  }

  /// Whether it is one of the project's own, which carry all that a list has.
  public var isNative: Bool { self == .yaml || self == .tsv }

  /// What a format can carry beside patterns.
  struct Abilities: OptionSet {
    let rawValue: Int
    /// More than one category.
    static let categories = Abilities(rawValue: 1)
    /// Categories inside one another.
    static let nesting = Abilities(rawValue: 2)
    static let title = Abilities(rawValue: 4)
    static let descriptions = Abilities(rawValue: 8)
    static let weights = Abilities(rawValue: 16)
    /// `*` elsewhere than at the end of a word.
    static let innerStars = Abilities(rawValue: 32)
    /// `*` for a whole word.
    static let anyWord = Abilities(rawValue: 64)
    /// `?` for one character.
    static let singleMarks = Abilities(rawValue: 128)
  }

  /// What it can carry beside patterns.
  var carries: Abilities {
    switch self {
    case .yaml, .tsv:
      [.categories, .nesting, .title, .descriptions, .weights, .innerStars, .anyWord, .singleMarks]
    case .liwc: [.categories, .nesting]
    case .liwc22, .tidytext: [.categories, .weights]
    case .wordstat: [.categories, .nesting, .weights, .innerStars, .singleMarks]
    case .yoshikoder: [.categories, .nesting, .title, .descriptions, .innerStars, .anyWord]
    case .lexicoderXML: [.categories, .nesting, .title, .innerStars, .anyWord]
    case .lexicoder: [.categories]
    case .quanteda: [.categories, .nesting, .innerStars, .singleMarks, .anyWord]
    case .words: []
    }
  }

  // MARK: Reading and writing

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - data: The file.
  ///   - path: The path to name in diagnostics; a foreign list takes its id from its name, and its
  ///     language where `language` is nil.
  ///   - language: The language of the terms of a foreign list.
  /// - Returns: The list, nil when it cannot be used, and what is wrong with it.
  /// - Complexity: O(n).
  public func read(
    _ data: Data, path: String, language: String? = nil
  ) -> (Lexicon?, [Diagnostic]) {
    switch self {
    case .yaml: YAMLFormat.read(data, path: path)
    case .tsv: TSVFormat.read(data, path: path)
    case .liwc: LIWCFormat.read(data, path: path, language: language)
    case .liwc22: LIWC22Format.read(data, path: path, language: language)
    case .wordstat: WordStatFormat.read(data, path: path, language: language)
    case .yoshikoder, .lexicoderXML: YoshikoderFormat.read(data, path: path, language: language)
    case .lexicoder: LexicoderFormat.read(data, path: path, language: language)
    case .quanteda: QuantedaFormat.read(data, path: path, language: language)
    case .tidytext: TidytextFormat.read(data, path: path, language: language)
    case .words: WordListFormat.read(data, path: path, language: language)
    }
  }

  /// Writes a list.
  ///
  /// - Parameters:
  ///   - lexicon: The list.
  ///   - path: The file to write, whose name gives a foreign list its id and language; nil when it is
  ///     not known.
  /// - Returns: The text, and what the format cannot carry.
  /// - Complexity: O(n).
  public func write(_ lexicon: Lexicon, path: String? = nil) -> (
    text: String, losses: [LexiconLoss]
  ) {
    switch self {
    case .yaml: return (YAMLWriter.text(of: lexicon), [])
    case .tsv: return (TSVWriter.text(of: lexicon), [])
    default: break
    }
    let list = CarriedList(lexicon, to: self, path: path)
    let text =
      switch self {
      case .liwc: LIWCFormat.write(list)
      case .liwc22: LIWC22Format.write(list)
      case .wordstat: WordStatFormat.write(list)
      case .yoshikoder: YoshikoderFormat.write(list)
      case .lexicoderXML: YoshikoderFormat.writeLexicoder(list)
      case .lexicoder: LexicoderFormat.write(list)
      case .quanteda: QuantedaFormat.write(list)
      case .tidytext: TidytextFormat.write(list)
      case .yaml, .tsv, .words: WordListFormat.write(list)
      }
    return (text, list.losses)
  }

  // MARK: What can stand in a file

  /// A name of a category without what would be a mark of the format.
  func plainName(_ name: String) -> String {
    var plain = name
    switch self {
    case .lexicoder, .lexicoderXML: plain = LexicoderFormat.name(name)
    case .wordstat:
      // By scalars: a mark with a combining mark behind it is a mark to the reader.
      var scalars = name.unicodeScalars.filter { $0 != "[" && $0 != "]" }[...]
      scalars = scalars.drop { "#@ ".unicodeScalars.contains($0) }
      while let last = scalars.last, last == ")" || last.value <= 0x20 { scalars.removeLast() }
      plain = String(String.UnicodeScalarView(scalars))
    case .quanteda: if name == "__" { plain = "" }
    case .tidytext: if name == "NA" { plain = "NA." }
    case .liwc:
      plain = String(name.unicodeScalars.drop { "% ".unicodeScalars.contains($0) })
    default: break
    }
    plain = ListBuilder.singleLine(plain)
    return plain.isEmpty ? "category" : plain
  }

  /// Whether a pattern without inflection can stand in the format and means the same there.
  func canWrite(_ pattern: String) -> Bool {
    let scalars = pattern.unicodeScalars
    for word in scalars.split(separator: " ") {
      if word.count > 2, word.first == "/", word.last == "/" { return false }
      if word.elementsEqual(["*"]) {
        if !carries.contains(.anyWord) { return false }
        continue
      }
      if zip(word, word.dropFirst()).contains(where: { $0 == "*" && $1 == "*" }) { return false }
      if word.contains("?"), !carries.contains(.singleMarks) { return false }
      if word.dropLast().contains("*"), !carries.contains(.innerStars) { return false }
    }
    switch self {
    case .liwc:
      return !"%(<".unicodeScalars.contains(scalars.first ?? "%") && !LIWCRow.hasCondition(pattern)
    case .wordstat: return !scalars.contains { "_[@#()".unicodeScalars.contains($0) }
    case .lexicoder: return scalars.first != "+"
    case .words:
      let start = Array(scalars.prefix(2))
      return start.first != ";" && start != ["#", " "] && start != ["#", "#"]
    default: return true
    }
  }
}
