import ParallaxCorpus
import ParallaxModel

/// Which documents a run is about: `--where`, `--language`, `--from` and `--to`.
///
/// Conditions on different fields must all hold; of several values for one field, one must.
struct DocumentFilter: Sendable {
  /// What is asked of one field.
  private struct Condition: Sendable {
    var field: DocumentField
    /// The values of which it must have one, where an empty text is missing; empty for any.
    var allowed: [String] = []
    /// The values of which it must have none.
    var refused: [String] = []
  }

  private var conditions: [Condition] = []
  private var languages: [String] = []
  private var earliest: Int64?
  private var end: Int64?
  private let directory: OutletDirectory?

  /// The fields that the conditions name.
  var fields: [DocumentField] { conditions.map(\.field) }

  /// Whether every document passes.
  var isEmpty: Bool { conditions.isEmpty && languages.isEmpty && !hasDates }

  private var hasDates: Bool { earliest != nil || end != nil }

  /// Reads the filters of a configuration.
  ///
  /// - Throws: The first one that cannot be understood.
  init(
    _ configuration: Configuration, _ directory: OutletDirectory? = nil
  ) throws(FatalDiagnostic) {
    self.directory = directory
    for text in configuration.conditions { try addCondition(text) }
    for text in configuration.languages {
      guard let code = LanguageName.code(text) else {
        throw Self.refusal(
          "--language \(text): this is no language", "write a code such as en, de or fa")
      }
      languages.append(code)
    }
    earliest = try Self.date(configuration.from, "--from")?.secondsSince1970
    end = try Self.date(configuration.to, "--to")?.endSecondsSince1970
    if let earliest, let end, earliest >= end {
      throw Self.refusal("--from is after --to", "exchange the two dates")
    }
  }

  private mutating func addCondition(_ text: String) throws(FatalDiagnostic) {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex, text.first != "!" else {
      throw Self.refusal(
        "--where \(text): expected field=value or field!=value",
        "write for example --where desk=opinion")
    }
    var name = text[..<sign]
    let refuses = name.last == "!"
    if refuses { name.removeLast() }
    let field = DocumentField(String(name))
    let value = Self.folded(String(text[text.index(after: sign)...]))
    let place = conditions.firstIndex { $0.field == field } ?? conditions.count
    if place == conditions.count { conditions.append(Condition(field: field)) }
    if refuses {
      conditions[place].refused.append(value)
    } else {
      conditions[place].allowed.append(value)
    }
  }

  private static func date(
    _ text: String?, _ option: String
  ) throws(FatalDiagnostic) -> DocumentDate? {
    guard let text else { return nil }
    guard let date = DateReader().date(text) else {
      throw refusal(
        "\(option) \(text): this is no date that can be read",
        "write it as 2031-05-02, 2031-05 or 2031")
    }
    return date
  }

  private static func refusal(_ summary: String, _ remedy: String) -> FatalDiagnostic {
    FatalDiagnostic(Diagnostic(.error, "bad-filter", summary, remedy: remedy))
  }

  /// Lower case, without blanks at the ends.
  private static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.first?.isWhitespace == true || lower.last?.isWhitespace == true else {
      return lower
    }
    return lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Why a document is left out.
  enum Refusal: Sendable {
    /// It does not have what is asked for.
    case otherwise
    /// Its date is not known, or not exactly enough.
    case undated
  }

  /// Why a document is left out; nil when it passes.
  func refusal(of document: Document) -> Refusal? {
    if !languages.isEmpty, !hasLanguage(document) { return .otherwise }
    for condition in conditions where !holds(condition, document) { return .otherwise }
    return hasDates ? dateRefusal(of: document.date) : nil
  }

  private func hasLanguage(_ document: Document) -> Bool {
    guard let language = document.language.flatMap(LanguageName.code) else { return false }
    return languages.contains(language)
  }

  private func dateRefusal(of date: DocumentDate?) -> Refusal? {
    guard let date else { return .undated }
    if let earliest, date.endSecondsSince1970 <= earliest { return .otherwise }
    if let end, date.secondsSince1970 >= end { return .otherwise }
    // A year of which only a part is asked for: it cannot be said on which side the day lies.
    if let earliest, date.secondsSince1970 < earliest { return .undated }
    if let end, date.endSecondsSince1970 > end { return .undated }
    return nil
  }

  private func holds(_ condition: Condition, _ document: Document) -> Bool {
    let values = self.values(of: condition.field, in: document)
    func has(_ value: String) -> Bool {
      value.isEmpty
        ? isMissing(condition.field, values) : values.contains { Self.folded($0) == value }
    }
    if condition.refused.contains(where: has) { return false }
    return condition.allowed.isEmpty || condition.allowed.contains(where: has)
  }

  /// The field's value; also what a source wrote there, where it was read as something else
  /// (`English` for `en`) or could not be.
  private func values(of field: DocumentField, in document: Document) -> [String] {
    var values = field.value(of: document, directory).map { [$0] } ?? []
    if case .known(let known) = field,
      let written = DocumentField.metadata(known.rawValue, of: document)
    {
      values.append(written)
    }
    return values
  }

  /// A kind that is not known counts as missing, and also as `unknown`.
  private func isMissing(_ field: DocumentField, _ values: [String]) -> Bool {
    values.allSatisfy {
      $0.isEmpty || field == .known(.kind) && $0 == DocumentKind.unknown.rawValue
    }
  }
}
