/// What a verb of saying governs, where the clause stands behind the verb or around it.
enum ReportedClause {
  /// How many words after its cue a reported clause opens.
  private static let reach = 12
  /// The most words between a verb and its colon: *sagte er zu Reportern:*.
  private static let longestAddressee = 4

  /// The speech that a cue governs, by the first rule that fits.
  static func speech(
    of cue: Range<Int>, in sentence: PlainSentence, language: String
  ) -> PlainSpeech? {
    let verb = sentence.group(cue)
    let number = sentence.segment(of: cue.lowerBound)
    let rest = verb.upperBound..<sentence.words.upperBound
    // A form of reported speech is no verb of saying.
    guard !sentence.holds(.subjunctive, in: cue), !sentence.isAllOpeners(cue) else { return nil }
    // Nor is a source that does not stand apart; German has nouns among them: *die Aussage, dass …*.
    if language != "de", sentence.holds(.source, in: cue), !sentence.holds(.finite, in: cue) {
      return nil
    }
    if sentence.endsInColon(number) {
      return colon(verb, number, in: sentence).map { PlainSpeech(fragments: $0, cue: cue) }
    }
    let found =
      lead(number, in: sentence)
      ?? opened(cue, rest, number, in: sentence, language)
      ?? postposed(cue, verb, number, in: sentence, language)
      ?? bare(verb, number, in: sentence, language)
      ?? infinitive(cue, rest, number, in: sentence, language)
      ?? charge(cue, rest, in: sentence)
    return found.flatMap { parts in
      let parts = parts.filter { !$0.isEmpty }
      return parts.isEmpty ? nil : PlainSpeech(fragments: parts, cue: cue)
    }
  }

  /// *sagte, dass …*, *a dit que …*: a word opens the clause, to the end of the sentence.
  private static func opened(
    _ cue: Range<Int>, _ rest: Range<Int>, _ number: Int, in sentence: PlainSentence,
    _ language: String
  ) -> [Range<Int>]? {
    let end = sentence.words.upperBound
    if let last = cue.last, cue.count > 1, sentence.traits(last).contains(.opener) {
      // *من المتوقع أن* is an expectation of nobody.
      if language == "ar", sentence.traits(cue.lowerBound).contains(.stop) { return nil }
      return isPlan(behind: last, in: sentence) ? nil : [last..<end]
    }
    let needsMark = language == "de" || language == "ru"
    for index in rest.prefix(reach) where !sentence.isQuoted(index) {
      let traits = sentence.traits(index)
      let place = sentence.segment(of: index)
      let begins = sentence.segments[place].lowerBound == index
      // Behind a comma *que* tells more of the noun before it: *dijo el alcalde, que …*.
      let isRelative = begins && place == number + 1 && traits.contains(.relative)
      if traits.contains(.opener),
        needsMark
          ? begins
          : !isRelative && !isAttribute(index, of: cue, behind: rest.lowerBound, in: sentence)
      {
        return isPlan(behind: index, in: sentence) ? nil : [index..<end]
      }
      // A question follows its verb or the subject behind it: *تساءلت اللجنة لماذا*.
      let asks = needsMark ? begins && place == number + 1 : place == number && language == "ar"
      if traits.contains(.question), asks || index == rest.lowerBound { return [index..<end] }
      // *por qué*, *à qui*: with its preposition.
      if traits.contains(.question), index == rest.lowerBound + 1,
        !sentence.traits(index - 1).isDisjoint(with: [.stop, .marker, .link])
      {
        return [index - 1..<end]
      }
    }
    // Russian asks with the particle *ли* behind the first word.
    if number + 1 < sentence.segments.count, language == "ru" {
      let next = sentence.segments[number + 1]
      if next.count > 1, sentence.traits(next.lowerBound + 1).contains(.question) {
        return [next.lowerBound..<end]
      }
    }
    return nil
  }

  /// Whether *que* tells more of the object of a verb that has its subject before it: *Piden su salida, que …*.
  ///
  /// Between such a verb and what is reported stands an addressee, a time or a place.
  private static func isAttribute(
    _ opener: Int, of cue: Range<Int>, behind start: Int, in sentence: PlainSentence
  ) -> Bool {
    guard opener > start, sentence.traits(opener).contains(.relative) else { return false }
    // *las que*, *ce que*.
    if sentence.traits(opener - 1).contains(.determiner) { return true }
    let segment = sentence.segments[sentence.segment(of: cue.lowerBound)]
    guard sentence.group(cue).lowerBound > segment.lowerBound else { return false }
    // *informó de que*.
    if opener == start + 1, sentence.traits(start).contains(.marker) { return false }
    return !sentence.holds(.stop, in: start..<min(start + 2, opener))
  }

  /// Whether what is opened is to be done and not said: Arabic *أن يبني*.
  private static func isPlan(behind opener: Int, in sentence: PlainSentence) -> Bool {
    opener + 1 < sentence.words.upperBound && sentence.traits(opener + 1).contains(.imperfect)
      && !sentence.traits(opener + 1).contains(.auxiliary)
  }

  /// *wie X mitteilte*, *как сообщает X*: the segment only says who speaks.
  private static func lead(
    _ number: Int, in sentence: PlainSentence
  ) -> [Range<Int>]? {
    let segment = sentence.segments[number]
    guard sentence.segments.count > 1, sentence.traits(segment.lowerBound).contains(.lead),
      // *как только …*, *wie … wenn …*: when, and not who says so.
      !sentence.holds(.condition, in: segment)
    else { return nil }
    return SourcePhrase.around(segment, in: sentence)
  }

  /// *…, sagte X*: the verb begins its segment behind what is said.
  private static func postposed(
    _ cue: Range<Int>, _ verb: Range<Int>, _ number: Int, in sentence: PlainSentence,
    _ language: String
  ) -> [Range<Int>]? {
    let segment = sentence.segments[number]
    // Arabic and Persian have no such order: there an adverbial stands before the comma.
    guard language != "ar", language != "fa", isFinite(cue, verb, in: sentence), number > 0,
      verb.lowerBound == segment.lowerBound, verb.upperBound < segment.upperBound
    else { return nil }
    let before = sentence.words.lowerBound..<segment.lowerBound
    // *Wenn möglich, empfiehlt sich …*: a clause that begins the sentence is not what is said.
    guard
      sentence.traits(before.lowerBound).isDisjoint(with: [.condition, .question, .lead]),
      !sentence.isQuoted(before.upperBound - 1),
      !interrupts(number, in: sentence), !sentence.isQuoted(before.lowerBound)
    else { return nil }
    // Between two commas the author's words stand inside what is said.
    if number == 1, before.count <= 6, sentence.segments.count == 3,
      let next = sentence.segments.last,
      sentence.traits(next.lowerBound).isDisjoint(with: .relative)
    {
      return [before, next]
    }
    return [before]
  }

  /// Whether a cue is a verb with a subject, and no participle without an auxiliary nor an expression.
  private static func isFinite(
    _ cue: Range<Int>, _ verb: Range<Int>, in sentence: PlainSentence
  ) -> Bool {
    sentence.traits(cue.lowerBound).isDisjoint(with: .stop)
      && (verb.lowerBound < cue.lowerBound || cue.count > 1
        || !sentence.holds(.participle, in: cue))
  }

  /// Whether what stands before a segment is a relative clause or an apposition of the subject:
  /// *Ein Zeuge, der …, sagte*.
  static func interrupts(_ number: Int, in sentence: PlainSentence) -> Bool {
    guard number > 1 else { return false }
    return sentence.traits(sentence.segments[1].lowerBound).contains(.relative)
  }

  /// *X sagte: …* without marks.
  private static func colon(
    _ verb: Range<Int>, _ number: Int, in sentence: PlainSentence
  ) -> [Range<Int>]? {
    let segment = sentence.segments[number]
    guard segment.upperBound - verb.upperBound <= longestAddressee,
      segment.upperBound < sentence.words.upperBound,
      !sentence.isQuoted(segment.upperBound)
    else { return nil }
    return [segment.upperBound..<sentence.words.upperBound]
  }

  /// A clause without a word that opens it: German *sagte, er habe …*, Persian *گفت قطار …*.
  private static func bare(
    _ verb: Range<Int>, _ number: Int, in sentence: PlainSentence, _ language: String
  ) -> [Range<Int>]? {
    let segment = sentence.segments[number]
    let end = sentence.words.upperBound
    if language == "fa" {
      guard verb.upperBound < segment.upperBound, !sentence.isQuoted(verb.upperBound),
        sentence.traits(verb.upperBound - 1).contains(.finite)
      else { return nil }
      return [verb.upperBound..<end]
    }
    guard language == "de", segment.upperBound < end,
      !sentence.isQuoted(segment.upperBound)
    else { return nil }
    // Relative clauses between the verb and its clause are passed over.
    let segments = sentence.segments[(number + 1)...]
    for next in segments {
      let rest = next.lowerBound..<end
      let isClause = verb.upperBound == segment.upperBound && next.lowerBound == segment.upperBound
      if isClause || sentence.holds(.subjunctive, in: next)
        || hasMarkedInfinitive(next, in: sentence)
      {
        return [rest]
      }
    }
    return nil
  }

  /// German *zu erhöhen*, *anzuheben*.
  private static func hasMarkedInfinitive(_ words: Range<Int>, in sentence: PlainSentence) -> Bool {
    words.contains { index in
      let traits = sentence.traits(index)
      return traits.contains([.markedInfinitive, .infinitive])
        || traits.contains(.infinitive) && index > words.lowerBound
          && sentence.traits(index - 1).contains(.marker)
    }
  }

  /// *promet d'augmenter*, *prometió subir*, *пообещал поднять*: an infinitive behind the verb.
  private static func infinitive(
    _ cue: Range<Int>, _ rest: Range<Int>, _ number: Int, in sentence: PlainSentence,
    _ language: String
  ) -> [Range<Int>]? {
    guard language != "de" else { return nil }
    let segment = sentence.segments[number]
    let inside = rest.clamped(to: segment)
    // *admet la nécessité de …*: the infinitive belongs to the object, but with *accuse X de*.
    let hasObject =
      inside.first.map { sentence.traits($0).contains(.determiner) } ?? false
      && !sentence.holds(.accuser, in: cue) && sentence.group(cue).lowerBound > segment.lowerBound
    for index in inside.prefix(reach)
    where sentence.traits(index).contains(.infinitive) && !sentence.isCapital(index) {
      if language == "ru" ? sentence.holds(.directive, in: cue) : index == inside.lowerBound {
        return [index..<sentence.words.upperBound]
      }
      if sentence.traits(index - 1).contains(.marker), !hasObject {
        return [index - 1..<sentence.words.upperBound]
      }
    }
    return nil
  }

  /// *обвинил … в сокрытии*, *اتهم … بإخفاء*: what somebody is accused of or called to, a noun.
  private static func charge(
    _ cue: Range<Int>, _ rest: Range<Int>, in sentence: PlainSentence
  ) -> [Range<Int>]? {
    guard sentence.holds(.accuser, in: cue) else { return nil }
    let near = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 6)
    return sentence.first(.charge, in: near).map { [$0..<rest.upperBound] }
  }
}
