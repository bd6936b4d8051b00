import ParallaxCorpus
import ParallaxModel

/// Which documents are compared, and as what: `--kinds` and `--by` of the comparisons.
///
/// Opinion stays apart unless it is asked for: an outlet that prints more of it would seem to use
/// more of its words in its news (decision 0007).
struct ComparedDocuments: Sendable {
  private let kinds: Set<DocumentKind>
  private let isExplicit: Bool
  private let attribute: String?
  private let directory: OutletDirectory?
  private let copyCounting: CopyCounting

  /// All kinds, in the order in which they are named.
  private static let all: [DocumentKind] = [.news, .opinion, .live, .wire, .unknown]

  /// Reads the options.
  ///
  /// - Throws: When a name is no kind, or the comparison cannot be grouped so.
  init(
    _ configuration: Configuration, _ directory: OutletDirectory?
  ) throws(FatalDiagnostic) {
    let names = Self.all.map(\.rawValue) + ["all"]
    if let unknown = configuration.kinds.first(where: { !names.contains($0) }) {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-kind", "there is no kind of article “\(unknown)”",
          remedy: "the kinds are \(names.joined(separator: ", "))"))
    }
    kinds = Set(Self.names(of: configuration.kinds).compactMap(DocumentKind.init))
    isExplicit = !configuration.kinds.isEmpty
    self.directory = directory
    copyCounting = configuration.copies
    switch configuration.comparedBy.map({ DocumentField($0) }) {
    case nil, .known(.outlet): attribute = nil
    case .attribute(let name): attribute = name
    default:
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-column",
          "outlets cannot be compared by “\(configuration.comparedBy ?? "")”",
          remedy: "compare by outlet, or by outlet.COLUMN of the file of outlets"))
    }
  }

  /// The kinds that are compared.
  static func names(of asked: [String]) -> [String] {
    if asked.contains("all") { return all.map(\.rawValue) }
    return all.map(\.rawValue).filter { name in
      asked.isEmpty ? name != DocumentKind.opinion.rawValue : asked.contains(name)
    }
  }

  /// The attribute by which outlets are grouped.
  var group: String? { attribute }

  /// Whether documents of a kind are compared.
  func compares(_ kind: DocumentKind) -> Bool { kinds.contains(kind) }

  /// What a document counts for in the comparisons: its outlet, or the group of its outlet, empty
  /// where the file does not say.
  func unit(of document: Document) -> String {
    guard let attribute else { return document.outlet }
    return directory?.attribute(attribute, of: document.outlet) ?? ""
  }

  /// What is to be said of the documents that are left out.
  func diagnostics(_ documents: [AnalyzedDocument]) -> [Diagnostic] {
    otherKinds(documents) + headlines(documents) + copies(documents)
  }

  private func copies(_ documents: [AnalyzedDocument]) -> [Diagnostic] {
    guard copyCounting == .once else { return [] }
    var texts: [String: Set<String>] = [:]
    var publications = 0
    for document in documents where document.isCompared {
      guard let event = document.membership?.eventID, let text = document.copiedText else {
        continue
      }
      publications += 1
      texts[event, default: []].insert(text)
    }
    let distinct = texts.values.reduce(0) { $0 + $1.count }
    guard publications > distinct else { return [] }
    return [
      Diagnostic(
        .note, "copies-once",
        "\(publications) articles print \(distinct == 1 ? "1 text" : "\(distinct) texts") that others of"
          + " their event print too: each counts once on a side of a comparison",
        remedy: "--copies each counts every publication")
    ]
  }

  private func headlines(_ documents: [AnalyzedDocument]) -> [Diagnostic] {
    let headlines = documents.count { $0.isHeadlineOnly }
    guard headlines > 0 else { return [] }
    let articles = headlines == 1 ? "1 article has" : "\(headlines) articles have"
    let isAll = headlines == documents.count
    return [
      Diagnostic(
        isAll ? .warning : .note, "headlines-apart",
        "\(articles) a headline and no text, and \(headlines == 1 ? "is" : "are") not compared with"
          + " articles\(isAll ? "; there is no other" : "")",
        remedy: "parallax counts --by section outlet entry counts terms in headlines")
    ]
  }

  private func otherKinds(_ documents: [AnalyzedDocument]) -> [Diagnostic] {
    let apart = documents.filter { !$0.isOfComparedKind }
    guard !apart.isEmpty else { return [] }
    let names = Self.all.filter { kind in apart.contains { $0.document.kind == kind } }
      .map(\.rawValue)
    let articles = apart.count == 1 ? "1 article" : "\(apart.count) articles"
    let isAll = apart.count == documents.count
    return [
      Diagnostic(
        isAll ? .warning : .note, "kinds-apart",
        "\(articles) of kind \(names.joined(separator: ", ")) \(apart.count == 1 ? "is" : "are") not"
          + " compared\(isAll ? ", and there is no other" : "")",
        remedy: isExplicit ? nil : "--kinds all compares all kinds")
    ]
  }
}
