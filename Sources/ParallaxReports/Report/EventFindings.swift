import ParallaxModel

/// What a study found beside counts, by event: a study may have thousands of them.
struct EventFindings {
  /// Documents that share copy, and those of them that stand in one event.
  struct SharedCopy {
    let group: CopyGroup
    /// The members of the event, in the order of the group.
    let members: [CopyMember]
    /// What was changed between two members of the event.
    let comparisons: [CopyComparison]
  }

  private let coverage: [String: [CoverageCell]]
  private let statements: [String: [EventStatement]]
  private let copies: [String: [SharedCopy]]

  init(_ study: Study) {
    coverage = Dictionary(grouping: study.coverage, by: \.eventID)
    statements = Dictionary(grouping: study.statements, by: \.eventID)
    let events = Dictionary(
      study.documents.map { ($0.document.id, $0.membership?.eventID ?? "") },
      uniquingKeysWith: { first, _ in first })
    let comparisons = Dictionary(grouping: study.copyEdits, by: \.groupID)
    var copies: [String: [SharedCopy]] = [:]
    for group in study.copies {
      let parts = Dictionary(grouping: group.members) { events[$0.documentID] ?? "" }
      for (event, members) in parts {
        let inside = (comparisons[group.id] ?? []).filter {
          events[$0.firstID] == event && events[$0.secondID] == event
        }
        copies[event, default: []].append(
          SharedCopy(group: group, members: members, comparisons: inside))
      }
    }
    self.copies = copies
  }

  /// The outlets and items of an event, in table order.
  func coverage(of event: ReportContents.EventGroup) -> [CoverageCell] {
    coverage[event.id ?? ""] ?? []
  }

  /// The statements of an event, in table order.
  func statements(of event: ReportContents.EventGroup) -> [EventStatement] {
    statements[event.id ?? ""] ?? []
  }

  /// The shared copy of an event, in table order.
  func copies(of event: ReportContents.EventGroup) -> [SharedCopy] {
    copies[event.id ?? ""] ?? []
  }
}
