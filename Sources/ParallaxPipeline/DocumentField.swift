import ParallaxCorpus
import ParallaxModel

/// Something that documents can be filtered and grouped by.
///
/// A bare name is a field of every document (`kind`), else one that a source had and no known name
/// claims (`desk`); `metadata.NAME` is always the latter, `outlet.NAME` a column of the file of
/// outlets.
enum DocumentField: Hashable, Sendable {
  case known(KnownField)
  case attribute(String)
  case metadata(String)

  /// The fields that every document has, by the names of the table `documents`.
  enum KnownField: String, CaseIterable, Sendable {
    case id = "document_id"
    case outlet
    case outletFrom = "outlet_from"
    case title
    case body
    case date
    case url
    case language
    case languageSource = "language_source"
    case kind
    case author
    case event = "event_id"
    case captions

    /// Also by the names of `--map`.
    init?(name: String) {
      switch name {
      case "id": self = .id
      case "event": self = .event
      default: self.init(rawValue: name)
      }
    }
  }

  /// Reads a name as it is typed.
  init(_ text: String) {
    let name = FieldName.normalized(text)
    if text.hasPrefix("outlet.") {
      self = .attribute(FieldName.normalized(String(text.dropFirst(7))))
    } else if text.hasPrefix("metadata.") {
      self = .metadata(FieldName.normalized(String(text.dropFirst(9))))
    } else if let known = KnownField(name: name) {
      self = .known(known)
    } else {
      self = .metadata(name)
    }
  }

  /// The value of a document; nil when it is missing.
  func value(of document: Document, _ directory: OutletDirectory?) -> String? {
    switch self {
    case .known(let field): Self.value(field, of: document)
    case .attribute(let name): directory?.attribute(name, of: document.outlet)
    case .metadata(let name): Self.metadata(name, of: document)
    }
  }

  private static func value(_ field: KnownField, of document: Document) -> String? {
    let text: String? =
      switch field {
      case .id: document.id
      case .outlet: document.outlet
      case .outletFrom: document.outletOrigin.rawValue
      case .title: document.title
      case .body: document.body
      case .date: document.date?.description
      case .url: document.url
      case .language: document.language
      case .languageSource: document.languageSource.rawValue
      case .kind: document.kind.rawValue
      case .author: document.author
      case .event: document.givenEvent
      case .captions: document.captions
      }
    return text?.isEmpty == true ? nil : text
  }

  /// What a source had under a name, however it writes it; the first in the order of the names where
  /// several fit.
  static func metadata(_ name: String, of document: Document) -> String? {
    if document.metadata.isEmpty { return nil }
    if let value = document.metadata[name] { return value.isEmpty ? nil : value }
    let keys = document.metadata.keys.filter { FieldName.normalized($0) == name }
    return keys.min().flatMap { document.metadata[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Which of the fields of sources were met in some documents, so that one that none has can be named.
struct FieldWatch: Sendable {
  private static let mostNames = 2_000

  /// The names that are looked for and have not been met.
  private(set) var missing: Set<String>
  /// The names that were met instead.
  private var names: Set<String> = []

  /// Watches for the fields of sources among some fields.
  init(_ fields: [DocumentField]) {
    missing = Set(
      fields.compactMap { field in
        if case .metadata(let name) = field { name } else { nil }
      })
  }

  /// Takes note of a document.
  mutating func add(_ document: Document) {
    guard !missing.isEmpty, !document.metadata.isEmpty else { return }
    for key in document.metadata.keys {
      let name = FieldName.normalized(key)
      missing.remove(name)
      if names.count < Self.mostNames { names.insert(name) }
    }
  }

  /// Takes note of what another one met.
  mutating func merge(_ other: FieldWatch) {
    missing.formIntersection(other.missing)
    if names.count < Self.mostNames, !missing.isEmpty { names.formUnion(other.names) }
  }

  /// A warning for each field that no document had.
  var diagnostics: [Diagnostic] {
    missing.sorted().map { name in
      let known = DocumentField.KnownField.allCases.map(\.rawValue)
      let near = NearestNames.names(to: name, among: names.union(known))
      let others = names.sorted().prefix(8) + known
      return Diagnostic(
        .warning, "unknown-field", "no article has a field “\(name)”",
        remedy: near.isEmpty
          ? "there are \(others.joined(separator: ", "))"
          : "fields like it are \(near.joined(separator: ", "))")
    }
  }
}

/// Finds the names that somebody may have meant.
enum NearestNames {
  /// At most five names, the nearest first; none where no one is near.
  static func names(to name: String, among known: some Sequence<String>) -> [String] {
    let ranked = known.map { (name: $0, distance: distance(name, $0)) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    let near = ranked.filter {
      $0.distance <= max(1, name.count / 3) || $0.name.contains(name) || name.contains($0.name)
    }
    return near.prefix(5).map(\.name)
  }

  /// The number of letters to add, take away or change (Levenshtein 1966).
  static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right.unicodeScalars)
    var row = Array(0...target.count)
    for (index, scalar) in left.unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let change = diagonal + (target[column] == scalar ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
