import ParallaxCorpus
import ParallaxEvents
import ParallaxModel

/// Puts the documents of a study into events: what the user gave stays, the others are grouped.
struct EventAssigner {
  /// What is wrong with the files about events.
  let diagnostics: [Diagnostic]
  private let configuration: Configuration
  private let given: GivenEvents
  private let links: GivenLinks
  /// Memberships by document, as an earlier run grouped them.
  private let earlier: [String: EventMembership]
  private let translations: TermTranslations

  /// Reads the files that the configuration names.
  ///
  /// - Throws: When a file cannot be used at all.
  init(_ configuration: Configuration) throws(FatalDiagnostic) {
    self.configuration = configuration
    given = try GivenEvents(configuration.events)
    links = try GivenLinks(configuration)
    var found = given.diagnostics + links.diagnostics
    if let path = configuration.previous {
      let file = try EventFile(path: path)
      earlier = file.memberships.filter { !$0.value.eventID.isEmpty }
      found += file.diagnostics
    } else {
      earlier = [:]
    }
    var translations = GroupingConfiguration.seedTranslations
    if let path = configuration.translations {
      let file = try TranslationFile(path: path)
      translations.rows += file.table.rows
      found += file.diagnostics
    }
    self.translations = translations
    diagnostics = found
  }

  /// The events of documents.
  struct Assignment {
    /// By document.
    var memberships: [String: EventMembership] = [:]
    /// What became of the events of an earlier run.
    var changes: [EventChange] = []
    /// What is wrong with what was said of the documents.
    var diagnostics: [Diagnostic] = []
  }

  /// Puts documents into events.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - known: The ids of all that was read, those that are left out among them.
  /// - Returns: The events, and what is to be said of them.
  func assign(_ documents: [Document], among known: Set<String>) -> Assignment {
    var result = Assignment()
    result.diagnostics = given.unknownDocuments(among: known)
    for document in documents { result.memberships[document.id] = given.membership(of: document) }
    let rules = links.links(
      among: known, fixed: result.memberships.mapValues(\.eventID))
    result.diagnostics += rules.diagnostics
    switch configuration.events {
    case .given, .none, .one: break
    case .auto, .file:
      if result.memberships.count < documents.count {
        for membership in group(documents, result.memberships, rules.links) {
          result.memberships[membership.documentID] = membership
        }
      }
    }
    if !earlier.isEmpty {
      result.changes = EventChange.changes(
        from: earlier.mapValues(\.eventID), to: result.memberships.mapValues(\.eventID))
    }
    return result
  }

  private func group(
    _ documents: [Document], _ fixed: [String: EventMembership], _ links: DocumentLinks
  ) -> [EventMembership] {
    var grouping = GroupingConfiguration()
    if let threshold = configuration.threshold { grouping.threshold = threshold }
    grouping.translations = translations
    grouping.windowDays = configuration.windowDays.map(Double.init)
    let earlier = stillWhole(documents)
    let inputs = documents.filter { !given.isWithoutEvent($0) }.map { document in
      var input = GroupingDocument(document)
      input.fixedEvent = fixed[document.id]?.eventID
      input.earlier = earlier[document.id]
      return input
    }
    return EventGrouper(grouping, threads: configuration.threads).group(inputs, links: links)
  }

  /// The earlier memberships, without reasons where documents of the event are not there any more.
  private func stillWhole(_ documents: [Document]) -> [String: EventMembership] {
    let missing = Set(earlier.keys).subtracting(documents.map(\.id))
    let broken = Set(missing.compactMap { earlier[$0]?.eventID })
    guard !broken.isEmpty else { return earlier }
    return earlier.mapValues { membership in
      guard broken.contains(membership.eventID) else { return membership }
      return EventMembership(
        eventID: membership.eventID, documentID: membership.documentID,
        assignedBy: membership.assignedBy)
    }
  }
}
