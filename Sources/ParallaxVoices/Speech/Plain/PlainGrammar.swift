import ParallaxModel
import ParallaxText

/// The words that a language reports speech with, as traits of folded forms.
struct PlainGrammar {
  /// How its forms are folded.
  let profile: NormalizationProfile
  private var forms: [[UInt8]: PlainTraits] = [:]
  /// Beginnings and ends of words, by their first and by their last byte.
  private var beginnings: [UInt8: [(part: [UInt8], traits: PlainTraits)]] = [:]
  private var endings: [UInt8: [(part: [UInt8], traits: PlainTraits)]] = [:]

  /// The languages beside English for which a list of reporting verbs ships.
  static let languagesWithVerbs: Set = ["ar", "de", "es", "fa", "fr", "ru", "tr"]

  /// The grammar of a language, a code without script and region.
  static func of(_ language: String) -> PlainGrammar {
    PlainGrammar(tables[language] ?? "", profile: profile(of: language))
  }

  /// Which spellings count as one: accents tell *wurde* from *würde* and *que* from *qué*; the letters of
  /// Arabic and Persian have several forms.
  private static func profile(of language: String) -> NormalizationProfile {
    ["ar", "fa", "he"].contains(language) ? .standard : .accents
  }

  /// Reads a table: a trait, a colon and words on each line, *-word* an ending, *word-* a beginning.
  init(_ table: String, profile: NormalizationProfile) {
    self.profile = profile
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let trait = PlainTraits.named[String(parts[0])] else { continue }
      for word in parts[1].split(separator: " ") { add(String(word), trait) }
    }
  }

  private mutating func add(_ word: String, _ trait: PlainTraits) {
    let isEnding = word.hasPrefix("-")
    let isBeginning = word.hasSuffix("-")
    var bare = isEnding ? String(word.dropFirst()) : isBeginning ? String(word.dropLast()) : word
    let form = bare.withUTF8 { Folding.fold($0, profile) }
    guard let first = form.first, let last = form.last else { return }
    if isEnding {
      endings[last, default: []].append((form, trait))
    } else if isBeginning {
      beginnings[first, default: []].append((form, trait))
    } else {
      forms[form, default: []].insert(trait)
    }
  }

  /// The traits of a folded form.
  func traits(of form: [UInt8]) -> PlainTraits {
    guard let first = form.first, let last = form.last else { return [] }
    var traits = forms[form] ?? []
    // Beginnings and ends are guesses: what is listed is known.
    guard traits.isDisjoint(with: [.stop, .determiner, .link, .pronoun]) else { return traits }
    for (part, trait) in endings[last] ?? []
    where form.count > part.count + 1 && form.suffix(part.count).elementsEqual(part) {
      traits.insert(trait)
    }
    for (part, trait) in beginnings[first] ?? []
    where form.count > part.count && form.starts(with: part) {
      traits.insert(trait)
    }
    return traits
  }
}
