import ParallaxModel

/// What a format cannot carry of a list.
public struct LexiconLoss: Sendable, Equatable {
  /// Something that a list, a category or an entry can have.
  public enum Feature: String, Sendable, CaseIterable {
    case id, version, title, language, license, authors, validated, description, sources, profile
    case overlap, compounds, isDefault = "default", naming = "naming sets"
    case label, nesting = "place inside another category", category
    case grouping = "that its patterns are one entry", definition, examples, exceptions, context
    case caseSensitivity = "letter case", capitals = "rule for names", clitics, weight
    case neutral = "neutral alternatives", note, stance
  }

  /// Whose it is.
  public enum Subject: Sendable, Equatable {
    case list
    /// The place of a category.
    case category(Int)
    /// The places of a category and of an entry in it.
    case entry(Int, Int)
  }

  /// Whose it is.
  public var subject: Subject
  /// Its name in the list.
  public var name: String
  /// What is lost.
  public var features: [Feature]
  /// The patterns that are left out.
  public var patterns: [String]
  /// Where it stands in the file that was read.
  public var place: SourcePlace?

  /// One sentence that lists what is lost.
  ///
  /// - Parameters:
  ///   - format: The format that cannot carry it.
  ///   - isError: Whether the list is refused for it.
  /// - Returns: With the place of what loses it.
  public func diagnostic(_ format: LexiconFormat, isError: Bool) -> Diagnostic {
    let what =
      switch subject {
      case .list: "the list"
      case .category: "the category “\(name)”"
      case .entry: "“\(name)”"
      }
    var losses = features.map(\.rawValue)
    if !patterns.isEmpty {
      losses.append("pattern " + patterns.map { "“\($0)”" }.joined(separator: ", "))
    }
    let matchesMore = features.contains {
      [.exceptions, .context, .caseSensitivity, .capitals].contains($0)
    }
    return Diagnostic(
      isError ? .error : .warning, "not-carried",
      "\(format.title) cannot carry of \(what): \(losses.joined(separator: ", "))", at: place,
      remedy: matchesMore ? "it matches more there than here" : nil)
  }
}
