import Foundation
import ParallaxCorpus
import ParallaxModel

/// Gives each outlet one name within a run.
///
/// What a file of outlets lists has its name from there. Of other spellings that differ only in
/// case, blanks, a leading "The" or the form of an address, the one that is read first is shown:
/// parts take their turn in the order of the inputs, so that it is the same for any number of
/// threads.
final class OutletNaming: @unchecked Sendable {
  private struct Spellings {
    var shown: String
    /// The spellings that were read, as they were, in the order of reading.
    var read: [String]
  }

  private struct Name {
    /// Nil where the name stays as it was read.
    var shown: String?
    var isListed: Bool
  }

  /// The file of outlets, where there is one.
  let directory: OutletDirectory?
  private let condition = NSCondition()
  private var nextPart = 0
  /// The names by what was read.
  private var names: [String: Name] = [:]
  private var spellings: [String: Spellings] = [:]
  /// How many documents each outlet has that the file does not list.
  private var unlisted: [String: Int] = [:]

  /// Prepares to name the outlets of a run.
  init(_ directory: OutletDirectory?) { self.directory = directory }

  /// Names the outlets of a part's documents; waits for the parts before it.
  ///
  /// - Parameters:
  ///   - documents: The documents of the part.
  ///   - part: Its number in the run, from 0.
  ///   - manifest: The corpus that the part belongs to; the file goes before it.
  func name(_ documents: inout [Document], part: Int, manifest: CorpusManifest?) {
    condition.lock()
    defer { condition.unlock() }
    while nextPart != part { condition.wait() }
    for index in documents.indices { name(&documents[index], manifest) }
    nextPart += 1
    condition.broadcast()
  }

  private func name(_ document: inout Document, _ manifest: CorpusManifest?) {
    // A file's own name is no spelling of an outlet, unless the user lists it.
    if document.outletOrigin == .file, directory == nil { return }
    let read = document.outlet
    let name = names[read] ?? remember(read, document.outletOrigin, manifest)
    if name.isListed {
      if let shown = name.shown { document.outlet = shown }
      return
    }
    if document.outletOrigin != .given, let directory, let url = document.url,
      let domain = OutletSpelling(url).domain, let listed = directory.name(ofDomain: domain)
    {
      document.outlet = listed
      return
    }
    if let shown = name.shown { document.outlet = shown }
    if directory != nil { unlisted[document.outlet, default: 0] += 1 }
  }

  private func remember(
    _ read: String, _ origin: OutletOrigin, _ manifest: CorpusManifest?
  ) -> Name {
    let spelling = OutletSpelling(read)
    if let listed = listed(spelling, read, manifest) {
      let name = Name(shown: listed == read ? nil : listed, isListed: true)
      names[read] = name
      return name
    }
    guard origin != .file else { return Name(shown: nil, isListed: false) }
    var known = spellings[spelling.key] ?? Spellings(shown: spelling.shown, read: [])
    known.read.append(read)
    spellings[spelling.key] = known
    let name = Name(shown: known.shown == read ? nil : known.shown, isListed: false)
    names[read] = name
    return name
  }

  /// The listed name, by the name itself or by what the corpus calls the outlet.
  private func listed(
    _ spelling: OutletSpelling, _ read: String, _ manifest: CorpusManifest?
  ) -> String? {
    guard let directory else { return nil }
    if let listed = directory.name(of: spelling) { return listed }
    guard let outlet = manifest?.outlets.first(where: { $0.name == read }) else { return nil }
    return directory.name(of: OutletSpelling(outlet.slug))
      ?? outlet.domain.flatMap { directory.name(of: OutletSpelling($0)) }
  }

  /// What was folded, and which outlets the file does not list.
  var diagnostics: [Diagnostic] {
    condition.withLock { (folded.map { [$0] } ?? []) + notListed }
  }

  private static let mostShown = 8
  private static let mostNotes = 50

  private var folded: Diagnostic? {
    let several = spellings.values.filter { $0.read.count > 1 }.sorted { $0.shown < $1.shown }
    guard !several.isEmpty else { return nil }
    let shown = several.prefix(Self.mostShown).map { outlet in
      let others = outlet.read.filter { $0 != outlet.shown }.sorted().map { "“\($0)”" }
      return "“\(outlet.shown)” (also \(others.joined(separator: ", ")))"
    }
    let rest = several.count > Self.mostShown ? ", and \(several.count - Self.mostShown) more" : ""
    return Diagnostic(
      .note, "outlet-folded",
      "\(several.count == 1 ? "1 outlet is" : "\(several.count) outlets are") written in several ways"
        + " and counted as one: " + shown.joined(separator: ", ") + rest,
      remedy: "list them with --outlets FILE.csv to choose their names, or to keep them apart")
  }

  private var notListed: [Diagnostic] {
    guard let directory else { return [] }
    let place = SourcePlace(path: directory.path)
    var notes = unlisted.sorted { $0.key < $1.key }.prefix(Self.mostNotes).map { name, count in
      Diagnostic(
        .note, "outlet-not-listed",
        "“\(name)” (\(count == 1 ? "1 article" : "\(count) articles")) is not listed here, and keeps"
          + " its name", at: place)
    }
    if unlisted.count > Self.mostNotes {
      notes.append(
        Diagnostic(
          .note, "outlet-not-listed",
          "\(unlisted.count - Self.mostNotes) more outlets are not listed here, and keep their names",
          at: place))
    }
    return notes
  }
}
