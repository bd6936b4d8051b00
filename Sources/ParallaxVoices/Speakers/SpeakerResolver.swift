import ParallaxModel
import ParallaxText

/// Says what a mention is and who is meant by it, within one article.
struct SpeakerResolver {
  let names: NameIndex
  private let vocabulary: SpeakerVocabulary
  /// The person who spoke last, and where.
  private var lastPerson: (name: NameIndex.Name, word: Int)?

  init(_ names: NameIndex, _ vocabulary: SpeakerVocabulary) {
    self.names = names
    self.vocabulary = vocabulary
  }

  /// Makes a speaker of a mention.
  ///
  /// - Parameters:
  ///   - words: The words of the mention.
  ///   - group: The noun group it begins with.
  ///   - place: The words around.
  ///   - confidence: How sure the mention is.
  /// - Returns: The speaker; less sure than the mention where it is not clear who is meant.
  mutating func speaker(
    words: Range<Int>, group: NounGroup, in place: SpeechNeighborhood,
    confidence: Speaker.Confidence
  ) -> Speaker {
    let tokens = names.fields[0].text.tokens
    let mention = TextSpan(tokens[words.lowerBound].start, tokens[words.upperBound - 1].end)
    let text = String(
      decoding: names.fields[0].bytes[Int(mention.start)..<Int(mention.end)], as: UTF8.self)
    var result = Speaker(
      mention: mention, name: text, kind: kind(of: group, in: place), confidence: confidence)
    switch result.kind {
    case .pronoun:
      resolve(group, in: place, &result)
    case .person:
      guard let name = names.name(in: group.words, field: 0) else { break }
      if let full = names.fullest(name) {
        result.name = names.string(full)
      } else {
        result.name = names.string(name)
        result.confidence = .low
      }
      lastPerson = (name, words.upperBound)
    case .role:
      if let name = apposed(to: group, within: words, in: place) {
        result.name = names.string(names.fullest(name) ?? name)
        lastPerson = (name, words.upperBound)
      } else if words.count == 2, group.shape == .determined, isArticle(words.lowerBound),
        let name = names.bearer(
          ofTitle: vocabulary.entry(tokens[words.upperBound - 1].type).nameKey)
      {
        result.name = names.string(name)
        if result.confidence == .high { result.confidence = .medium }
        lastPerson = (name, words.upperBound)
      }
    case .organization:
      if group.shape == .genitive, let name = names.name(in: group.words, field: 0) {
        result.name = names.string(name)
      }
    case .collective: break
    }
    return result
  }

  /// Whether a word is *the*: *his lawyer* may be another than *her lawyer, Ana Ruiz*.
  private func isArticle(_ word: Int) -> Bool {
    let token = names.fields[0].text.tokens[word]
    let bytes = names.fields[0].bytes[Int(token.start)..<Int(token.end)]
    return bytes.elementsEqual("the".utf8) || bytes.elementsEqual("The".utf8)
  }

  // MARK: What a mention is

  private func kind(of group: NounGroup, in place: SpeechNeighborhood) -> Speaker.Kind {
    let last = place[group.words.upperBound - 1]
    switch group.shape {
    case .pronoun, .object, .possessive: return .pronoun
    case .loneDeterminer: return last.kind == .that ? .pronoun : .collective
    case .name, .genitive:
      return last.kind == .name || last.traits.contains(.genitive)
        ? kindOfName(group, in: place) : kindOfNoun(last, isDetermined: false)
    case .determined:
      let isName = last.kind == .name && last.traits.isDisjoint(with: [.role, .title])
      if isName, let name = names.name(in: group.words, field: 0),
        names.bearers(name.lastKey).isPerson || isOffice(before: name, of: group, in: place)
      {
        // “A tired Ruiz”.
        return .person
      }
      return isName ? .organization : kindOfNoun(last, isDetermined: true)
    case .number, .noun: return kindOfNoun(last, isDetermined: false)
    }
  }

  /// Whether what somebody is stands right before a full name: “the Orrin envoy Ana Ruiz”.
  private func isOffice(
    before name: NameIndex.Name, of group: NounGroup, in place: SpeechNeighborhood
  ) -> Bool {
    let before = name.words.lowerBound - 1
    guard name.words.count > 1, before > group.words.lowerBound else { return false }
    return place[before].kind == .noun
      && place[before].traits.isDisjoint(with: [.collective, .body, .bodyName])
  }

  private func kindOfNoun(_ word: SpeakerWord, isDetermined: Bool) -> Speaker.Kind {
    if word.traits.contains(.collective) { return .collective }
    if word.traits.contains(.body) || word.traits.contains(.bodyName) { return .organization }
    if word.traits.contains(.role) { return .role }
    return word.traits.contains(.endsInS) || !isDetermined ? .collective : .role
  }

  private func kindOfName(_ group: NounGroup, in place: SpeechNeighborhood) -> Speaker.Kind {
    let last = place[group.words.upperBound - 1]
    if group.words.contains(where: {
      place[$0].traits.contains(.bodyName) && place[$0].traits.isDisjoint(with: .title)
        && !hasTitle(before: group.words.upperBound, from: $0 + 1, in: place)
    }) {
      return .organization
    }
    guard let name = names.name(in: group.words, field: 0) else {
      return last.traits.contains(.collective)
        ? .collective : last.traits.contains(.body) ? .organization : .role
    }
    let known = names.bearers(name.lastKey)
    if known.isPerson { return .person }
    if name.words.count == 1, known.isPlace || isAcronym(name) { return .organization }
    return .person
  }

  /// Whether a title stands among words: “House Speaker Ana Ruiz” is no house.
  private func hasTitle(before end: Int, from start: Int, in place: SpeechNeighborhood) -> Bool {
    start < end
      && (start..<(end - 1)).contains {
        !place[$0].traits.isDisjoint(with: [.title, .role])
      }
  }

  /// Whether a name is written in capitals throughout.
  private func isAcronym(_ name: NameIndex.Name) -> Bool {
    let token = names.fields[name.field].text.tokens[name.words.lowerBound]
    let letters = names.fields[name.field].bytes[Int(token.start)..<Int(token.end)]
    return letters.count > 1 && letters.allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2E }
  }

  // MARK: Who is meant

  /// The name in “the governor, Ana Ruiz,”.
  private func apposed(
    to group: NounGroup, within words: Range<Int>, in place: SpeechNeighborhood
  ) -> NameIndex.Name? {
    guard
      let comma = (group.words.upperBound..<words.upperBound).first(where: {
        place[$0].gap == .comma
      }), place[comma].kind == .name
    else { return nil }
    var end = comma + 1
    while end < words.upperBound, place[end].gap.isEmpty, place[end].kind == .name { end += 1 }
    return end - comma > 1 ? names.name(in: comma..<end, field: 0) : nil
  }

  private mutating func resolve(
    _ group: NounGroup, in place: SpeechNeighborhood, _ speaker: inout Speaker
  ) {
    let word = place[group.words.lowerBound]
    if word.traits.contains(.who) || word.kind == .that {
      if group.words.lowerBound > place.range.lowerBound,
        let name = names.names[0].last(where: { $0.words.upperBound == group.words.lowerBound }),
        let full = names.fullest(name)
      {
        speaker.name = names.string(full)
        lastPerson = (name, group.words.upperBound)
      } else if speaker.confidence == .high {
        speaker.confidence = .medium
      }
      return
    }
    guard !word.traits.isDisjoint(with: [.male, .female]), word.kind != .object else {
      // “they”, “we”: nobody by name; “it” the body that the sentence begins with.
      if word.traits.contains(.it), let body = body(before: group, in: place) {
        speaker.name = body
      }
      if speaker.confidence == .high { speaker.confidence = .medium }
      return
    }
    if let name = antecedent(of: group.words.lowerBound, isMale: word.traits.contains(.male), place)
    {
      speaker.name = names.string(names.fullest(name) ?? name)
      lastPerson = (name, group.words.upperBound)
      if speaker.confidence == .high { speaker.confidence = .medium }
    } else {
      speaker.confidence = .low
    }
  }

  /// The body whom “it” means in “The Orrin Council opened what it called …”: the first noun group of the
  /// sentence.
  private func body(before group: NounGroup, in place: SpeechNeighborhood) -> String? {
    guard let first = place.nounGroups().first(where: \.isNominal),
      first.words.upperBound <= group.words.lowerBound,
      !(first.words.upperBound...group.words.lowerBound).contains(where: place.beginsSentence),
      !first.words.contains(where: place.isQuoted),
      !place[first.words.upperBound - 1].traits.isDisjoint(with: [.body, .bodyName])
    else { return nil }
    let tokens = names.fields[0].text.tokens
    let bytes = names.fields[0].bytes[
      Int(tokens[first.words.lowerBound].start)..<Int(tokens[first.words.upperBound - 1].end)]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one person whom “he” or “she” can mean, from the sentence and the three before it: whoever
  /// spoke last and is the first named in a sentence, or the only one; nil where two could be.
  private func antecedent(
    of word: Int, isMale: Bool, _ place: SpeechNeighborhood
  ) -> NameIndex.Name? {
    let text = names.fields[0].text
    var sentence = text.sentenceTokens.firstIndex { $0.contains(word) } ?? 0
    var steps = 0
    while steps < 4 {
      let range = text.sentenceTokens[sentence]
      let people = names.names[0].filter {
        range.contains($0.words.lowerBound) && $0.words.lowerBound < word
          && !place.isQuoted($0.words.lowerBound) && agrees($0, isMale: isMale)
      }
      if let last = lastPerson, range.contains(last.word - 1),
        agrees(last.name, isMale: isMale),
        people.allSatisfy({ $0.lastKey == last.name.lastKey })
          || people.first?.lastKey == last.name.lastKey
      {
        return last.name
      }
      if let first = people.first {
        return people.allSatisfy { $0.lastKey == first.lastKey } ? first : nil
      }
      if sentence == 0 { break }
      sentence -= 1
      steps += 1
    }
    return nil
  }

  private func agrees(_ name: NameIndex.Name, isMale: Bool) -> Bool {
    let known = names.bearers(name.lastKey)
    let spoke = lastPerson?.name.lastKey == name.lastKey
    return (known.isPerson || spoke) && !names.isBody(name)
      && !(isMale ? known.isFemale && !known.isMale : known.isMale && !known.isFemale)
  }
}
