import ParallaxLexicon
import ParallaxModel

/// What `lexicon convert` makes of a list.
public struct LexiconConversion {
  /// The names of the formats.
  public static let formats = LexiconFormat.allCases.map(\.rawValue)

  private let library: LexiconLibrary

  /// Looks for lexicons in these folders.
  public init(searchPath: [String]) { library = LexiconLibrary(searchPath: searchPath) }

  /// The file of a list; nil when there is none.
  public func path(of name: String) -> String? { library.path(of: name) }

  /// Writes a list in another format.
  ///
  /// - Parameters:
  ///   - name: The list, by id or path.
  ///   - format: One of `formats`.
  ///   - output: The file to write, whose name gives a foreign list its id; nil when it has none.
  ///   - language: The language of a foreign list that does not say it.
  ///   - isStrict: Whether nothing is written when something was left out or cannot be carried.
  /// - Returns: The text, nil when nothing is to be written, and what is lost.
  public func convert(
    _ name: String, to format: String, output: String?, language: String?, isStrict: Bool
  ) -> (text: String?, diagnostics: [Diagnostic]) {
    let (found, _, problems) = library.open(name, language: language)
    guard let lexicon = found, let target = LexiconFormat(rawValue: format) else {
      return (nil, problems)
    }
    let (text, losses) = target.write(lexicon, path: output)
    var diagnostics = problems
    diagnostics += losses.map { $0.diagnostic(target, isError: isStrict) }
    if target == .yaml, text.utf8.count > YAMLFormat.largestFile {
      diagnostics.append(
        Diagnostic(
          .error, "lexicon-too-large",
          "the list would have more than \(YAMLFormat.largestFile) bytes as YAML",
          at: SourcePlace(path: name), remedy: "convert it with --to tsv"))
      return (nil, diagnostics)
    }
    let isRefused = isStrict && diagnostics.contains { $0.severity == .error }
    return (isRefused ? nil : text, diagnostics)
  }
}
