import Foundation
import ParallaxCorpus
import ParallaxLexicon
import ParallaxModel

/// The lexicons of a run: those that are counted, and those whose entries are cues of speech.
struct LexiconSelection: Sendable {
  /// The lists to count.
  var counted: [Lexicon] = []
  /// The lists of reporting verbs, for the voices.
  var cues: [Lexicon] = []
  /// What is wrong with them.
  var diagnostics: [Diagnostic] = []
  /// Whether the user named the lists.
  var isExplicit = false

  /// Reads the lists that a configuration names; without names, every list of the search path.
  ///
  /// A list that cannot be used is left out, with its errors.
  ///
  /// - Throws: When not one of the named lists can be used.
  init(_ configuration: Configuration) throws(FatalDiagnostic) {
    let library = LexiconLibrary(searchPath: configuration.lexiconPath)
    let shipped = library.identifiers()
    isExplicit = !configuration.lexicons.isEmpty
    var byID: [String: Lexicon] = [:]
    for name in isExplicit ? configuration.lexicons : shipped {
      guard let lexicon = read(name, from: library) else { continue }
      if byID[lexicon.id] != nil {
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-lexicon", "the lexicon “\(lexicon.id)” is named twice",
            at: SourcePlace(path: name), remedy: "give each lexicon its own id"))
        continue
      }
      byID[lexicon.id] = lexicon
      counted.append(lexicon)
    }
    // Reporting verbs decide voices whether or not they are counted.
    for name in shipped where isExplicit && name.hasPrefix("reporting-verbs") && byID[name] == nil {
      if let lexicon = read(name, from: library), lexicon.listsReportingVerbs {
        cues.append(lexicon)
      }
    }
    cues += counted.filter(\.listsReportingVerbs)
    if !isExplicit, !counted.isEmpty {
      let names = counted.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(.note, "lexicons-used", "counting every list found: \(names)"))
    }
    if counted.isEmpty {
      let first = diagnostics.first { $0.severity == .error }
      throw FatalDiagnostic(
        first
          ?? Diagnostic(
            .error, "no-lexicon", "there is no lexicon to count with",
            remedy: "name one with --lexicon, or a folder of lists with --lexicon-path"))
    }
  }

  private mutating func read(_ name: String, from library: LexiconLibrary) -> Lexicon? {
    let (lexicon, problems) = library.lexicon(name)
    diagnostics += problems
    guard var lexicon else { return nil }
    lexicon.digest = library.data(name).map { Digest.sha256(of: $0) } ?? ""
    return lexicon
  }
}
