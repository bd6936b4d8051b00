import ParallaxModel

/// What the documents of one run are compared by, taken from each on any thread.
public struct DocumentMark: Sendable {
  fileprivate let content: Int
  fileprivate let page: PageIdentity
  fileprivate let date: VersionDate

  /// Marks a document.
  ///
  /// - Complexity: O(n) in the size of its text.
  public init(_ document: Document) {
    content = DocumentContent.fingerprint(of: document)
    page = PageIdentity(document)
    date = VersionDate(document)
  }
}

/// Finds documents of one run that carry the same id: copies, and versions of one page.
///
/// Of each id the finder remembers a few numbers, not the text.
public struct DuplicateFinder: Sendable {
  /// What a document is beside those before it.
  public enum Finding: Sendable, Equatable {
    /// The first of its id.
    case new
    /// The same content as a document from this place.
    case copy(of: SourcePlace)
    /// Other content of the same page; `isLater` when it is not older than the one from this place,
    /// which was given this number.
    case version(of: SourcePlace, number: Int, isLater: Bool)
    /// Another article that was given the same id.
    case collision(with: SourcePlace)
  }

  private struct Known {
    var place: SourcePlace
    var mark: DocumentMark
    var number: Int
    var otherContents: [Int] = []
  }

  private var known: [String: Known] = [:]

  /// Starts without any document.
  public init() {}

  /// Compares the next document, in the order in which they are read.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - mark: Its mark.
  ///   - number: A number by which the caller knows it.
  /// - Returns: What it is beside those before it.
  public mutating func find(
    _ document: Document, _ mark: DocumentMark, number: Int
  ) -> Finding {
    guard let first = known[document.id] else {
      known[document.id] = Known(place: document.source, mark: mark, number: number)
      return .new
    }
    if first.mark.content == mark.content || first.otherContents.contains(mark.content) {
      return .copy(of: first.place)
    }
    guard first.mark.page.isVersion(of: mark.page) else { return .collision(with: first.place) }
    known[document.id]?.otherContents.append(mark.content)
    return .version(
      of: first.place, number: first.number, isLater: mark.date >= first.mark.date)
  }

  /// Lets a version stand for its page: what comes later is compared with it.
  public mutating func prefer(_ document: Document, _ mark: DocumentMark, number: Int) {
    guard let old = known[document.id] else { return }
    known[document.id] = Known(
      place: document.source, mark: mark, number: number,
      otherContents: old.otherContents + [old.mark.content])
  }

  /// What two documents have in common: the id, or what it was made from.
  ///
  /// - Parameters:
  ///   - document: The second one.
  ///   - place: Where the first one is from.
  /// - Returns: The beginning of a sentence.
  public static func sameness(of document: Document, _ place: SourcePlace) -> String {
    let made = DocumentIdentifier.id(
      outlet: document.outlet, url: document.url, title: document.title, body: document.body)
    let page = document.versionOf ?? document.id
    guard page == made else {
      return "the document \u{201C}\(page)\u{201D} is here for the second time, and was read"
        + " first from \(place)"
    }
    let shared =
      document.url?.isEmpty ?? true ? "outlet, title and text" : "outlet and address"
    return "this document has the same \(shared) as the one from \(place)"
  }
}
