import ParallaxCorpus
import ParallaxEvents
import ParallaxModel

/// The pairs of documents of which the user says that they belong together, or do not.
struct GivenLinks: Sendable {
  private let together: LinkFile?
  private let apart: LinkFile?

  /// Reads the files that the configuration names.
  ///
  /// - Throws: When a file cannot be used at all.
  init(_ configuration: Configuration) throws(FatalDiagnostic) {
    together = try Self.file(configuration.mustLink)
    apart = try Self.file(configuration.cannotLink)
  }

  private static func file(_ path: String?) throws(FatalDiagnostic) -> LinkFile? {
    guard let path else { return nil }
    return try LinkFile(path: path)
  }

  /// What is wrong with the files.
  var diagnostics: [Diagnostic] { (together?.diagnostics ?? []) + (apart?.diagnostics ?? []) }

  /// The links between documents that were read, without those that contradict others.
  ///
  /// - Parameters:
  ///   - known: The ids of the documents that were read.
  ///   - fixed: The events that documents are fixed to, by id.
  /// - Returns: The links, and what is wrong with those left out.
  func links(
    among known: Set<String>, fixed: [String: String]
  ) -> (links: DocumentLinks, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let mustLink = Self.read(together, among: known, &diagnostics)
    let cannotLink = Self.read(apart, among: known, &diagnostics)
    var links = DocumentLinks(together: mustLink.map(\.pair), apart: cannotLink.map(\.pair))
    let wrong = links.contradictions(fixed: fixed)
    for place in wrong.together {
      diagnostics.append(
        Self.contradiction(
          mustLink[place].link, together?.path, "are fixed to two events",
          "take the pair out, or change the events"))
    }
    for place in wrong.apart {
      diagnostics.append(
        Self.contradiction(
          cannotLink[place].link, apart?.path,
          "are in one event by the pairs that must be, or by an event that was given",
          "take one of the two out"))
    }
    links.together = Self.without(wrong.together, links.together)
    links.apart = Self.without(wrong.apart, links.apart)
    return (links, diagnostics)
  }

  private static func read(
    _ file: LinkFile?, among known: Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> [(link: LinkFile.Link, pair: DocumentLinks.Pair)] {
    guard let file else { return [] }
    var result: [(link: LinkFile.Link, pair: DocumentLinks.Pair)] = []
    for link in file.links {
      if let missing = [link.document, link.other].first(where: { !known.contains($0) }) {
        diagnostics.append(
          Diagnostic(
            .warning, "unknown-document",
            "no document “\(missing)” was read; the pair says nothing",
            at: SourcePlace(path: file.path, line: link.line, column: 1),
            remedy: "check the ids against the table documents"))
      } else {
        result.append((link, DocumentLinks.Pair(link.document, link.other)))
      }
    }
    return result
  }

  private static func contradiction(
    _ link: LinkFile.Link, _ path: String?, _ why: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "contradictory-link", "“\(link.document)” and “\(link.other)” \(why)",
      at: SourcePlace(path: path ?? "", line: link.line, column: 1), remedy: remedy)
  }

  private static func without(
    _ places: [Int], _ pairs: [DocumentLinks.Pair]
  ) -> [DocumentLinks.Pair] {
    let places = Set(places)
    return pairs.enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }
}
