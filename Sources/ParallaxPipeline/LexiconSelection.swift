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
  /// What is wrong with lists of which only the head was read at first.
  let late = DiagnosticLog()
  /// Whether the user named the lists.
  var isExplicit = false

  /// Reads the lists that a configuration names; without names, every list of terms in the search
  /// path.
  ///
  /// Lists of reporting verbs always decide the voices of articles in their language; they are
  /// counted only when they are named. A list that cannot be used is left out, with its errors.
  ///
  /// - Parameters:
  ///   - configuration: Names the lists, or the folders to look in.
  ///   - isRequired: Whether the run makes no sense without a list to count.
  ///   - computesDigests: Whether the digest of each list's file is taken.
  /// - Throws: When not one of the named lists can be used.
  init(
    _ configuration: Configuration, isRequired: Bool = true, computesDigests: Bool = true
  ) throws(FatalDiagnostic) {
    let library = LexiconLibrary(searchPath: configuration.lexiconPath)
    let shipped = library.identifiers()
    isExplicit = !configuration.lexicons.isEmpty
    let names = isExplicit ? configuration.lexicons : shipped
    let cueNames =
      isExplicit
      ? shipped.filter { $0.hasPrefix(LexiconLibrary.reportingVerbsPrefix) } : []
    let read = Self.read(
      names + cueNames, from: library, atOnce: isExplicit ? names.count : 0, late: late,
      computesDigests: computesDigests, threads: configuration.threads)
    var identifiers: Set<String> = []
    for (index, (lexicon, problems)) in read.enumerated() {
      let isNamed = index < names.count
      if isNamed { diagnostics += problems }
      guard let lexicon else { continue }
      guard identifiers.insert(lexicon.id).inserted else {
        if isExplicit, isNamed {
          diagnostics.append(
            Diagnostic(
              .error, "duplicate-lexicon", "the lexicon “\(lexicon.id)” is named twice",
              at: SourcePlace(path: names[index]), remedy: "name each lexicon once"))
        } else if !isExplicit {
          diagnostics.append(
            Diagnostic(
              .note, "lexicon-shadowed",
              "another list with the id “\(lexicon.id)” was found first and is used",
              at: SourcePlace(path: names[index])))
        }
        continue
      }
      let listsReportingVerbs = lexicon.listsReportingVerbs
      if isExplicit ? isNamed : !listsReportingVerbs && lexicon.isDefault {
        counted.append(lexicon)
      }
      if listsReportingVerbs { cues.append(lexicon) }
    }
    if counted.isEmpty, isRequired || isExplicit {
      let first = diagnostics.first { $0.severity == .error }
      throw FatalDiagnostic(
        first
          ?? Diagnostic(
            .error, "no-lexicon", "there is no lexicon to count with",
            remedy: "name one with --lexicon, or a folder of lists with --lexicon-path"))
    }
  }

  /// Which lists were counted though none was named; nil where the user named them.
  ///
  /// - Parameters:
  ///   - used: Those in the language of some article.
  ///   - cues: The lists of reporting verbs in the language of some article.
  /// - Returns: A note.
  func note(on used: [Lexicon], cues: [Lexicon]) -> Diagnostic? {
    guard !isExplicit, !counted.isEmpty else { return nil }
    return Diagnostic(
      .note, "lexicons-used",
      "counted the lists in the languages of the articles: \(Self.names(used)); voices by "
        + "\(Self.names(cues))",
      remedy: "name lists with --lexicon to count others: parallax lexicon list")
  }

  private static func names(_ lexicons: [Lexicon]) -> String {
    lexicons.isEmpty
      ? "no list" : lexicons.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
  }

  /// Reads lists at the same time, in the order of their names; of those after the first `atOnce`,
  /// which wait for articles in their languages, only the heads.
  private static func read(
    _ names: [String], from library: LexiconLibrary, atOnce: Int, late: DiagnosticLog,
    computesDigests: Bool, threads: Int
  ) -> [(Lexicon?, [Diagnostic])] {
    var read: [(Lexicon?, [Diagnostic])] = []
    let work = OrderedWork(threads: threads) { () }
    work.run(
      count: names.count,
      work: { index, _ in
        var found: (lexicon: Lexicon?, [Diagnostic]) =
          index < atOnce
          ? library.lexicon(names[index])
          : library.deferredLexicon(names[index]) { $0.forEach(late.add) }
        if computesDigests {
          found.lexicon?.digest = library.data(names[index]).map { Digest.sha256(of: $0) } ?? ""
        }
        return found
      }, consume: { read.append($0) })
    return read
  }
}
