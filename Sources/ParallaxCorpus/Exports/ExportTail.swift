/// Finds where the labels after a text begin, from the end backwards.
enum ExportTail {
  /// What a line or paragraph below the text can be.
  enum Kind: Equatable {
    /// A label; one that is known can begin the labels, and some have several paragraphs.
    case label(isKnown: Bool, hasParagraphs: Bool)
    /// A notice of copyright, which stands at the end.
    case notice
    /// More of the line above, or nothing.
    case more
    /// A paragraph without a label.
    case text
  }

  /// The place of the first label after the text, or of the notices at the end.
  ///
  /// - Parameters:
  ///   - places: What the text and all below it is made of.
  ///   - kind: What stands at a place.
  /// - Returns: The end of the places when there are neither labels nor notices.
  static func start(in places: Range<Int>, kind: (Int) -> Kind) -> Int {
    var start = places.upperBound
    var hasLabels = false
    var place = places.upperBound - 1
    while place >= places.lowerBound {
      switch kind(place) {
      case .label(let isKnown, _):
        if isKnown {
          start = place
          hasLabels = true
        }
      case .notice: if !hasLabels { start = place }
      case .more: break
      case .text:
        guard let label = labelWithParagraphs(above: place, in: places, kind: kind) else {
          return start
        }
        start = label
        hasLabels = true
        place = label
      }
      place -= 1
    }
    return start
  }

  /// The label above that this paragraph without one belongs to.
  private static func labelWithParagraphs(
    above place: Int, in places: Range<Int>, kind: (Int) -> Kind
  ) -> Int? {
    var place = place
    while place >= places.lowerBound {
      switch kind(place) {
      case .label(_, let hasParagraphs): return hasParagraphs ? place : nil
      case .notice: return nil
      case .more, .text: place -= 1
      }
    }
    return nil
  }
}
