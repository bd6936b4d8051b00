import ParallaxCorpus
import ParallaxModel

/// What a run does with several documents of one id.
enum VersionHandling: Sendable {
  /// All are kept, copies included.
  case copies
  /// All but copies are kept, under the id of the page: a store sorts them out.
  case store
  /// All documents are held to the end, when the chosen version of each page is known.
  case held(VersionChoice)
  /// Documents are used up as they are read: what was kept cannot be taken back.
  case streamed(VersionChoice)
}

/// What becomes of one document that has the id of an earlier one.
enum DuplicateEnd: Equatable {
  /// It is used beside the earlier one.
  case kept
  /// It is used in place of the earlier one.
  case replaces(number: Int)
  /// It is left out as a copy.
  case copy
  /// It is left out as a version that was not asked for.
  case otherVersion
  /// It is left out, and something is lost with it.
  case refused
}

/// Decides on documents of one id, and words what is said of them.
struct DuplicateAccount {
  let handling: VersionHandling

  /// What becomes of a document; nil when it is the first of its id.
  func end(of finding: DuplicateFinder.Finding) -> DuplicateEnd? {
    switch (finding, handling) {
    case (.new, _): return nil
    case (_, .copies): return .kept
    case (.copy, _): return .copy
    case (_, .store): return .kept
    case (.collision, _): return .refused
    case (.version, .held(.all)), (.version, .streamed(.all)): return .kept
    case (.version(_, let number, let isLater), .held(let choice)):
      return isLater == (choice == .latest) ? .replaces(number: number) : .otherVersion
    case (.version(_, _, let isLater), .streamed(let choice)):
      return isLater == (choice == .latest) ? .refused : .otherVersion
    }
  }

  /// What is said of a document, if anything.
  func diagnostic(_ document: Document, _ finding: DuplicateFinder.Finding) -> Diagnostic? {
    switch finding {
    case .new: return nil
    case .copy(let place):
      return Diagnostic(
        .note, "duplicate-id",
        "\(DuplicateFinder.sameness(of: document, place)); it has the same content and is used once",
        at: document.source)
    case .collision(let place):
      return Diagnostic(
        .error, "duplicate-id",
        "\(DuplicateFinder.sameness(of: document, place)), for another article; this one is left"
          + " out", at: document.source, remedy: "give each document its own id")
    case .version(let place, _, _):
      return version(document, place, end(of: finding))
    }
  }

  private func version(
    _ document: Document, _ place: SourcePlace, _ end: DuplicateEnd?
  ) -> Diagnostic? {
    let sameness = DuplicateFinder.sameness(of: document, place)
    switch end {
    case .refused:
      return Diagnostic(
        .error, "duplicate-id",
        "\(sameness), with other content, and that one is in the table already; this one is left"
          + " out", at: document.source,
        remedy: "give each document its own id, choose --versions \(otherChoice) or all, or bring"
          + " the articles into a store first: parallax corpus update --store FILE INPUT")
    case .otherVersion, .replaces:
      let left = end == .otherVersion ? "this one is left out" : "that one is left out"
      return Diagnostic(
        .note, "other-version", "\(sameness), with other content; \(left) as \(rank) version",
        at: document.source, remedy: "use every version with --versions all")
    case .kept, .copy, nil: return nil
    }
  }

  private var choice: VersionChoice {
    switch handling {
    case .copies, .store: .all
    case .held(let choice), .streamed(let choice): choice
    }
  }

  private var otherChoice: String { choice == .latest ? "first" : "latest" }

  private var rank: String { choice == .latest ? "the older" : "the later" }
}
