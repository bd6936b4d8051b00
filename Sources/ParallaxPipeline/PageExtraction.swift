import ParallaxCorpus
import ParallaxModel
import ParallaxReports

/// Writes the text and the metadata of saved pages as one JSON object, a member for each article.
///
/// A member's name is the stem of its file; where that is taken, the path and then a number.
public struct PageExtraction {
  private let configuration: Configuration
  private let observer: RunObserver

  /// Prepares a run.
  public init(_ configuration: Configuration, observer: RunObserver = RunObserver()) {
    self.configuration = configuration
    self.observer = observer
  }

  /// Extracts all inputs; copies of one page are each written.
  ///
  /// - Parameter sink: Takes the bytes, in order.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when an option cannot be understood, and what the sink throws.
  public func write(to sink: ([UInt8]) throws -> Void) throws -> RowTally {
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false),
      work: OrderedWork(threads: configuration.threads) { () },
      screen: DocumentScreen(try DocumentFilter(configuration), naming: nil), versions: .copies,
      observer: observer)
    var names = Set<String>()
    try sink(Array("{".utf8))
    try reader.readParts(transform: { result, _ in result.documents.map(Self.article) }) {
      articles, result, _ in
      for (article, document) in zip(articles, result.documents) {
        let path = result.container == nil ? result.path : document.source.path
        let name = Self.name(of: path, notIn: &names)
        var bytes = Array((names.count == 1 ? "\n  " : ",\n  ").utf8)
        JSONValue.string(name).append(to: &bytes, indent: 1)
        bytes += Array(": ".utf8)
        article.append(to: &bytes, indent: 1)
        try sink(bytes)
      }
    }
    try sink(Array((names.isEmpty ? "}\n" : "\n}\n").utf8))
    return reader.tally
  }

  private static func article(_ document: Document) -> JSONValue {
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    return .object([
      "articleBody": .string(document.body),
      "captions": document.captions.isEmpty ? .null : .string(document.captions),
      "title": document.title.isEmpty ? .null : .string(document.title),
      "author": text(document.author),
      "date": text(date(of: document)),
      "outlet": .string(document.outlet),
      "url": text(document.url),
      "language": text(document.language),
    ])
  }

  /// The date; a time of day stands in the page's own zone, whose day its readers know.
  private static func date(of document: Document) -> String? {
    guard let date = document.date else { return nil }
    guard let zone = document.metadata["date_zone"] else { return date.description }
    return date.description(inZone: zone)
  }

  private static func name(of path: String, notIn names: inout Set<String>) -> String {
    var name = InputFile(path: path).stem
    if !names.insert(name).inserted {
      name = path
      var number = 2
      while !names.insert(name).inserted {
        name = "\(path)#\(number)"
        number += 1
      }
    }
    return name
  }
}
