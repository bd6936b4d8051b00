import ParallaxText

/// Word forms of one language by what they say of the words behind them.
struct StretchWords: Sendable {
  /// Kinds of words, several of which can be true of one.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    /// *company*, *newspaper*, *named*: a name follows.
    static let name = Kinds(rawValue: 1)
    /// *film*, *novel*, *entitled*: a title follows.
    static let title = Kinds(rawValue: 2)
    /// *word*, *term*: the word itself is spoken of.
    static let mention = Kinds(rawValue: 4)
    /// Words that end a noun phrase.
    static let closed = Kinds(rawValue: 8)
    /// Finite verbs, and adverbs beside them: they end a noun phrase where they do not begin it.
    static let verb = Kinds(rawValue: 16)
  }

  /// A form, or the beginning of forms.
  struct Form: Sendable, Equatable {
    var bytes: [UInt8]
    var isStem: Bool

    /// Reads a form; `*` at its end makes it a beginning.
    init(_ text: Substring) {
      isStem = text.hasSuffix("*")
      bytes = Array(Folding.fold(String(isStem ? text.dropLast() : text)).utf8)
    }

    func matches(_ word: some RandomAccessCollection<UInt8>) -> Bool {
      isStem
        ? word.starts(with: bytes) : word.count == bytes.count && word.elementsEqual(bytes)
    }
  }

  /// A phrase that holds the words behind or before it at a distance.
  struct Marker: Sendable {
    /// Its words, as numbers in `markerForms`.
    var forms: [UInt16]
    /// Up to three words may stand where this is: *what … calls*.
    var gapAfter: Int?
    /// Which of its words is taken to be its rarest.
    var anchor: Int
    /// Whether it holds the word before it: Arabic and Persian adjectives.
    var pointsBack: Bool
  }

  /// Where a marker begins whose rarest word is known.
  struct Lead: Sendable {
    /// The marker, as a number in `markers`.
    var marker: Int
    /// Its first word, as a number in `markerForms`.
    var first: UInt16
    /// How many words before the rarest one that stands.
    var distances: ClosedRange<Int>
  }

  /// The most words in the place of `…`.
  static let longestGap = 3

  private var forms: [(Kinds, Form)] = []
  private var exact: [[UInt8]: Kinds] = [:]
  /// The phrases, longest first.
  private(set) var markers: [Marker] = []
  /// The different forms of the markers' words.
  private(set) var markerForms: [Form] = []
  /// Of each form in `markerForms`, the beginnings of the markers whose rarest word it is.
  private(set) var leads: [[Lead]] = []
  /// The words at which the markers are looked for.
  private(set) var anchors = MarkerFormSet()
  /// All words of the markers.
  private(set) var parts = MarkerFormSet()
  /// Whether a capital in the middle of a sentence is a sign of a name.
  var readsCapitals = true
  /// Whether a colon leads in every quoted sentence, so that a capital behind a word begins a title.
  var colonLeadsSpeech = false
  /// Whether a name's words are all capitalized, as in English titles.
  var capitalizesTitles = false
  /// Of how many capitalized words a word in small letters no longer is part: two in English (*Harbor
  /// deal*, but *Harbor Council met*), one in German; nil where names go on in small letters.
  var endingCapitals: Int?
  /// The ending of finite verbs.
  private var verbEnding: [UInt8] = []

  init(
    name: String = "", title: String = "", mention: String = "", closed: String = "",
    verb: String = "", verbEnding: String = "", markers: String = "",
    readsCapitals: Bool = true, capitalizesTitles: Bool = false, colonLeadsSpeech: Bool = false,
    endingCapitals: Int? = nil
  ) {
    self.readsCapitals = readsCapitals
    self.capitalizesTitles = capitalizesTitles
    self.colonLeadsSpeech = colonLeadsSpeech
    self.endingCapitals = endingCapitals
    self.verbEnding = Array(verbEnding.utf8)
    add(name, .name)
    add(title, .title)
    add(mention, .mention)
    add(closed, .closed)
    add(verb, .verb)
    for line in markers.split(separator: ",") { add(marker: line) }
    self.markers.sort { $0.forms.count > $1.forms.count }
    findLeads()
  }

  private mutating func add(_ text: String, _ kinds: Kinds) {
    for word in text.split(whereSeparator: \.isWhitespace) { add(Form(word), kinds) }
  }

  private mutating func add(_ form: Form, _ kinds: Kinds) {
    if form.isStem {
      forms.append((kinds, form))
    } else {
      exact[form.bytes, default: []].insert(kinds)
    }
  }

  /// Reads *what … calls*: words, `…` for a gap, `<` before a phrase that points back.
  private mutating func add(marker line: Substring) {
    var words = line.split(whereSeparator: \.isWhitespace)
    let pointsBack = words.first == "<"
    if pointsBack { words.removeFirst() }
    let gap = words.firstIndex(of: "…")
    if let gap { words.remove(at: gap) }
    let forms = words.map { Form($0) }
    guard let anchor = anchor(of: forms) else { return }
    anchors.insert(forms[anchor])
    markers.append(
      Marker(
        forms: forms.map { number(of: $0) }, gapAfter: gap.map { $0 - 1 }, anchor: anchor,
        pointsBack: pointsBack))
  }

  private mutating func findLeads() {
    leads = Array(repeating: [], count: markerForms.count)
    for (number, marker) in markers.enumerated() {
      let between = marker.gapAfter.map { $0 < marker.anchor ? Self.longestGap : 0 } ?? 0
      leads[Int(marker.forms[marker.anchor])].append(
        Lead(
          marker: number, first: marker.forms[0],
          distances: marker.anchor...marker.anchor + between))
    }
  }

  /// The word of a marker that is taken to be its rarest: the longest, and no closed-class word.
  private func anchor(of forms: [Form]) -> Int? {
    forms.indices.max {
      func rarity(_ index: Int) -> Int {
        kinds(of: forms[index].bytes).contains(.closed) ? 0 : forms[index].bytes.count
      }
      return rarity($0) < rarity($1)
    }
  }

  private mutating func number(of form: Form) -> UInt16 {
    if let known = markerForms.firstIndex(of: form) { return UInt16(known) }
    markerForms.append(form)
    parts.insert(form)
    return UInt16(markerForms.count - 1)
  }

  /// The forms of the markers' words that a folded form is, as numbers in `markerForms`.
  func markerForms(of word: [UInt8]) -> [UInt16] {
    markerForms.indices.filter { markerForms[$0].matches(word) }.map { UInt16($0) }
  }

  /// What a folded form is.
  func kinds(of word: [UInt8]) -> Kinds {
    var result = exact[word] ?? []
    if endsAsVerb(word) { result.insert(.verb) }
    for (kinds, form) in forms where form.matches(word) { result.insert(kinds) }
    return result
  }

  /// Whether a form of five letters or more ends as finite verbs do, with one vowel: *launched*, not
  /// *speed*.
  private func endsAsVerb(_ word: [UInt8]) -> Bool {
    guard let vowel = verbEnding.first, word.count >= 5,
      word.suffix(verbEnding.count) == verbEnding[...]
    else { return false }
    return word[word.count - verbEnding.count - 1] != vowel
  }
}
