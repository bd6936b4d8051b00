/// What became of an event when documents were grouped again.
public struct EventChange: Sendable, Equatable {
  /// What happened.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// No document of it was in an event before.
    case new
    /// Documents came to it.
    case grown
    /// All documents of another event came to it.
    case merged
    /// Documents of an event that goes on elsewhere make it up, or came to it.
    case split
    /// Documents are not in it any more, or were not read.
    case shrunk
    /// No document of it is left, and none of its documents is in another event.
    case gone
  }

  /// What happened.
  public var kind: Kind
  /// The event now; the event before where it is gone.
  public var eventID: String
  /// The event that merged into it or was split.
  public var earlierEventID: String?
  /// How many documents the change is about.
  public var documents: Int

  /// Joins the parts.
  public init(kind: Kind, eventID: String, earlierEventID: String? = nil, documents: Int) {
    self.kind = kind
    self.eventID = eventID
    self.earlierEventID = earlierEventID
    self.documents = documents
  }

  /// What changed between two groupings, in the order of the events' ids, then of the kinds.
  ///
  /// - Parameters:
  ///   - earlier: Events by document, before.
  ///   - now: Events by document, now.
  /// - Returns: The changes.
  /// - Complexity: O(documents · log documents).
  public static func changes(
    from earlier: [String: String], to now: [String: String]
  ) -> [EventChange] {
    var sizes: [String: Int] = [:]
    for event in earlier.values { sizes[event, default: 0] += 1 }
    var moved: [String: [String: Int]] = [:]
    var came: [String: Int] = [:]
    var stayed: [String: Int] = [:]
    for (document, event) in now {
      if let before = earlier[document] {
        moved[event, default: [:]][before, default: 0] += 1
        stayed[before, default: 0] += 1
      } else {
        came[event, default: 0] += 1
      }
    }
    var changes: [EventChange] = []
    for event in Set(now.values) {
      let sources = moved[event] ?? [:]
      if let count = came[event] {
        changes.append(
          EventChange(kind: sources.isEmpty ? .new : .grown, eventID: event, documents: count))
      }
      for (before, count) in sources where before != event {
        changes.append(
          EventChange(
            kind: count == sizes[before] ? .merged : .split, eventID: event,
            earlierEventID: before, documents: count))
      }
      if let size = sizes[event], let kept = sources[event], kept < size {
        changes.append(EventChange(kind: .shrunk, eventID: event, documents: size - kept))
      }
    }
    for (event, size) in sizes where stayed[event] == nil {
      changes.append(EventChange(kind: .gone, eventID: event, documents: size))
    }
    return changes.sorted { left, right in
      (left.eventID, left.order, left.earlierEventID ?? "")
        < (right.eventID, right.order, right.earlierEventID ?? "")
    }
  }

  private var order: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
