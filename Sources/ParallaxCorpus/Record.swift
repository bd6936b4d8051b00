import ParallaxModel

/// The fields of one article as its source has them, before they are understood.
struct Record: Sendable {
  private var values: [String?]
  private var ranks: [Int]
  private var names: [String?]
  /// Fields that no alias claims, by their own names.
  var metadata: [String: String] = [:]
  /// What was left out as page furniture.
  var furniture: [FurnitureLine] = []
  /// The captions that a page has, before they are cleaned.
  var captions: [FurnitureLine] = []
  /// The outlet and the language that a saved page names.
  var pageOutlet: String?
  var pageLanguage: String?
  /// The schema.org types of a saved page's article.
  var pageTypes: [String] = []
  /// The lines on which front matter gives its fields.
  var lines: [CorpusField: Int] = [:]

  init() {
    values = [String?](repeating: nil, count: CorpusField.allCases.count)
    ranks = [Int](repeating: .max, count: CorpusField.allCases.count)
    names = [String?](repeating: nil, count: CorpusField.allCases.count)
  }

  /// The value of a field, nil when it is missing or empty.
  subscript(field: CorpusField) -> String? {
    get { values[field.index] }
    set {
      let isMissing = newValue.map { MissingValue.isMissing($0, for: field) } ?? true
      values[field.index] = isMissing ? nil : newValue
    }
  }

  /// The column that fills each field.
  var fieldMap: [CorpusField: String] {
    var map: [CorpusField: String] = [:]
    for field in CorpusField.allCases { map[field] = names[field.index] }
    return map
  }

  /// Gives a field its value, unless a surer name has given it one.
  ///
  /// - Returns: Whether this name's value is the one that counts now.
  @discardableResult
  mutating func set(_ match: FieldNames.Match, _ value: String, name: String) -> Bool {
    let index = match.field.index
    guard !value.isEmpty, !MissingValue.isMissing(value, for: match.field) else { return false }
    if match.rank < ranks[index] {
      if let loser = values[index], loser != value, let loserName = names[index] {
        metadata[loserName] = loser
      }
      values[index] = value
      ranks[index] = match.rank
      names[index] = name
      return true
    }
    if values[index] != value { metadata[name] = value }
    return false
  }
}

extension CorpusField {
  /// The field's place in a record.
  var index: Int {
    switch self {
    case .id: 0
    case .outlet: 1
    case .title: 2
    case .body: 3
    case .date: 4
    case .url: 5
    case .language: 6
    case .kind: 7
    case .author: 8
    case .event: 9
    case .captions: 10
    }
  }
}
