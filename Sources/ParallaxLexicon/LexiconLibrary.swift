import Foundation
import ParallaxModel

/// Finds lexicons by id or path.
///
/// An id is looked for in each search folder as `<id>/lexicon.yml` or `<id>/lexicon.tsv`, first found
/// first; what holds a slash or has the ending of a format is a path to a file of any format, or to a
/// folder that holds `lexicon.yml` or `lexicon.tsv`.
public struct LexiconLibrary: Sendable {
  /// The folders to search, in order.
  public let searchPath: [String]

  /// Makes a library over folders.
  public init(searchPath: [String]) { self.searchPath = searchPath }

  /// Reads one lexicon, named by id or path.
  public func lexicon(_ name: String) -> (Lexicon?, [Diagnostic]) {
    let (lexicon, _, problems) = open(name)
    return (lexicon, problems)
  }

  /// Reads one lexicon, named by id or path, and says in which format it is.
  ///
  /// - Parameters:
  ///   - name: An id or a path.
  ///   - language: The language of a foreign list; nil for what the file's name says.
  /// - Returns: The list and its format, as far as they are known, and what is wrong.
  public func open(
    _ name: String, language: String? = nil
  ) -> (Lexicon?, LexiconFormat?, [Diagnostic]) {
    guard let path = path(of: name) else {
      let known = identifiers()
      let problem = Diagnostic(
        .error, "unknown-lexicon", "there is no lexicon “\(name)”", at: SourcePlace(path: name),
        remedy: known.isEmpty
          ? "name a lexicon.yml, or a folder of lists with --lexicon-path"
          : "name a file, or one of \(known.joined(separator: ", "))")
      return (nil, nil, [problem])
    }
    let place = SourcePlace(path: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      let problem = Diagnostic(
        .error, "file-unreadable", "the lexicon cannot be read", at: place,
        remedy: "check that it is a file you may read")
      return (nil, nil, [problem])
    }
    guard let format = LexiconFormat.detect(data, path: path) else {
      let problem = Diagnostic(
        .error, "unknown-lexicon-format", "the file is no list of terms that is known", at: place,
        remedy: "see docs/formats/lexicon-formats.md for the formats")
      return (nil, nil, [problem])
    }
    let (lexicon, problems) = format.read(data, path: path, language: language)
    return (lexicon, format, problems)
  }

  /// How the ids of lists of reporting verbs begin; the language follows.
  public static let reportingVerbsPrefix = "reporting-verbs"

  /// Reads the head of a list that a search folder holds, and the rest when it is first asked for.
  ///
  /// Lists in languages that no article is in cost next to nothing this way. A list whose id begins
  /// with `reporting-verbs` and whose entries have stances is taken for one of reporting verbs
  /// unread; another one with stances, and one whose head cannot be told from the rest, is read
  /// at once.
  ///
  /// - Parameters:
  ///   - name: The list's id.
  ///   - late: Takes what is wrong with the rest, from any thread.
  /// - Returns: The list, and what is wrong with it so far; no list when it cannot be used.
  public func deferredLexicon(
    _ name: String, late: @escaping @Sendable ([Diagnostic]) -> Void
  ) -> (Lexicon?, [Diagnostic]) {
    guard let path = path(of: name), let data = FileManager.default.contents(atPath: path),
      let head = YAMLFormat.head(of: data),
      !head.hasStances || name.hasPrefix(Self.reportingVerbsPrefix),
      case (let lexicon?, let problems) = head.lexicon(path)
    else { return lexicon(name) }
    let contents = DeferredContents {
      let (lexicon, problems) = YAMLFormat.read(data, path: path)
      late(problems)
      return LexiconContents(
        categories: lexicon?.categories ?? [], namingSets: lexicon?.namingSets ?? [])
    }
    let deferred = lexicon.deferring(listsReportingVerbs: head.hasStances) { contents.value }
    return (deferred, problems)
  }

  /// The bytes of a lexicon's file, for its digest.
  public func data(_ name: String) -> Data? {
    path(of: name).flatMap { FileManager.default.contents(atPath: $0) }
  }

  /// The ids of the lists in the search folders, sorted, each once.
  public func identifiers() -> [String] {
    var found: Set<String> = []
    for folder in searchPath {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      found.formUnion(names.filter { Self.file(in: "\(folder)/\($0)") != nil })
    }
    return found.sorted()
  }

  /// The file of a lexicon, named by id or path; nil when there is none.
  public func path(of name: String) -> String? {
    let ending = LexiconFormatDetector.ending(name)
    guard name.contains("/") || LexiconFormatDetector.byEnding[ending] != nil else {
      return searchPath.lazy.compactMap { Self.file(in: "\($0)/\(name)") }.first
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue ? Self.file(in: name) ?? name + "/lexicon.yml" : name
  }

  /// The list that a folder holds.
  private static func file(in folder: String) -> String? {
    ["lexicon.yml", "lexicon.tsv"].map { "\(folder)/\($0)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}

/// Contents that are made once, when they are first asked for.
private final class DeferredContents: @unchecked Sendable {
  private let lock = NSLock()
  private let make: () -> LexiconContents
  private var made: LexiconContents?

  init(_ make: @escaping @Sendable () -> LexiconContents) { self.make = make }

  var value: LexiconContents {
    lock.withLock {
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
