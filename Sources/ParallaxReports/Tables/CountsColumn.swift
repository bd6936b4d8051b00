/// A column that `counts` can group by, in the order of the table.
public enum CountsColumn: String, Sendable, CaseIterable, Comparable {
  case event
  case outlet
  case document
  case lexicon
  case category
  case entry
  case section
  case voice

  /// The column in the table.
  var column: Column {
    switch self {
    case .event: .eventID
    case .outlet: .outlet
    case .document: .documentID
    case .lexicon: .lexicon
    case .category: .category
    case .entry: .entry
    case .section: .section
    case .voice: .voice
    }
  }

  /// Whether it tells documents apart, and not what is counted in them.
  var isOfDocuments: Bool { self < .lexicon }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// In the order of the table.
  public static func < (left: CountsColumn, right: CountsColumn) -> Bool {
    left.place < right.place
  }
}
