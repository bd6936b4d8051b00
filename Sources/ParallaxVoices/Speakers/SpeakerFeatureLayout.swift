extension SpeakerFeatures {
  /// What the group itself is, and single facts of its place.
  enum Form: Int, CaseIterable {
    case heOrShe, who, it, plural, role, loneNoun, loneName, title, nameAndNoun, nameInGroup
    case isQuoted, isBetween, isFirst, hasVerb, isConjoined
    case afterBy, afterFrom, afterOf, afterTo, afterPreposition

    var id: Int { Layout.form + rawValue }
  }

  /// What stands between the group and the cue.
  enum PathFeature: Int, CaseIterable {
    case present, quotation, adjacent, adjacentWithMarks, oneVerb, moreVerbs, auxiliary
    case onePreposition, morePrepositions, gerund, conjunction, subordinator, relative, pronoun
    case apposition, commaAfterGroup, comma, bracket, dash, colon, quoteMark, stop
    /// The number of noun groups on the path follows: none to four.
    static let nominals = allCases.count
    static let count = allCases.count + 5
  }

  /// What stands beside the group.
  enum Neighbor {
    static let edge = 0
    static let quotation = 1
    static let cue = 2
    static let count = 3 + SpeakerWordKind.allCases.count
    static func kind(_ kind: SpeakerWordKind) -> Int {
      3 + Int((kind == .participle || kind == .gerund ? .verb : kind).rawValue)
    }
  }

  /// Where the numbers of each family of features begin.
  enum Layout {
    static let shape = 0
    static let form = shape + NounGroup.Shape.allCases.count
    static let distance = form + Form.allCases.count
    static let gapBefore = distance + 5
    static let gapAfter = gapBefore + 4
    static let before = gapAfter + 4
    static let after = before + Neighbor.count
    static let leftPath = after + Neighbor.count
    static let rightPath = leftPath + PathFeature.count
    static let count = rightPath + PathFeature.count
  }

  /// The names of the features, by number.
  static let names: [String] = {
    let kinds = SpeakerWordKind.allCases.map { "\($0)" }
    let neighbors = ["edge", "quotation", "cue"] + kinds
    let marks = ["nothing", "comma", "quote", "mark"]
    let path = PathFeature.allCases.map { "\($0)" } + (0..<5).map { "nominals\($0)" }
    return NounGroup.Shape.allCases.map { "shape.\($0)" } + Form.allCases.map { "form.\($0)" }
      + ["0", "2", "6", "12", "more"].map { "distance.\($0)" } + marks.map { "gapBefore.\($0)" }
      + marks.map { "gapAfter.\($0)" } + neighbors.map { "before.\($0)" }
      + neighbors.map { "after.\($0)" } + path.map { "left.\($0)" } + path.map { "right.\($0)" }
  }()
}
