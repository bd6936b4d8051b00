/// A caption that the elements of a page show, and what those in it that hold its credit say.
///
/// A class, so that the many blocks that are no captions stay small.
final class MarkedCaption: Equatable, Sendable {
  let words: String
  let credit: String

  init(words: String, credit: String) {
    self.words = words
    self.credit = credit
  }

  static func == (left: MarkedCaption, right: MarkedCaption) -> Bool {
    left.words == right.words && left.credit == right.credit
  }
}

/// Follows the elements of a page that hold a caption, and those in them that hold its credit.
struct CaptionElements {
  private enum Role { case caption, credit }

  private var open: [(place: Int, role: Role)] = []
  private var text = ""
  private var credit = ""
  /// Whether words of a caption were taken since the last block began.
  private(set) var hasCaption = false

  /// Whether an element with a role is open.
  var isOpen: Bool { !open.isEmpty }

  /// Notes an element that begins, if its name or class gives it a role.
  mutating func enter(_ node: HTMLTree.Node, _ place: Int) {
    if let role = Self.role(of: node) { open.append((place, role)) }
  }

  /// Notes an element that ends.
  mutating func leave(_ place: Int) {
    if open.last?.place == place { open.removeLast() }
  }

  /// Takes a piece of text of the innermost element.
  mutating func append(_ piece: String) {
    guard !open.contains(where: { $0.role == .credit }) else {
      text += " "
      credit += piece
      return
    }
    // Pages set the credit apart by its style alone: `… on Monday.</span><span>Jane Doe`.
    let isAfterSentence = text.utf8.last.map(".!?)".utf8.contains) ?? false
    if isAfterSentence, piece.first?.isUppercase ?? false { text += " " }
    text += piece
    if piece.utf8.contains(where: { $0 > 0x20 }) { hasCaption = true }
  }

  /// The words of the caption since the last block began.
  mutating func take() -> MarkedCaption {
    defer {
      text = ""
      credit = ""
      hasCaption = false
    }
    return MarkedCaption(words: HTMLTree.collapsed(text), credit: HTMLTree.collapsed(credit))
  }

  private static let roles: WordTable<Role> = {
    let lists: [(Role, String)] = [
      (
        .caption,
        "caption captions figcaption imagecaption wpcaption photocaption cutline bildunterschrift"
          + " bildtext legende legend leyenda didascalia epigrafe piefoto"
      ),
      (
        .credit,
        "credit credits copyright photographer photocredit imagecredit attribution source agency"
          + " author byline fotograf quelle"
      ),
    ]
    var table: [String: Role] = [:]
    for (role, words) in lists {
      for word in words.split(separator: " ") { table[String(word)] = role }
    }
    return WordTable(table)
  }()

  /// A credit's word says more than a caption's: `caption-credit` is a credit.
  private static func role(of node: HTMLTree.Node) -> Role? {
    if node.name == "cite" { return .credit }
    var found: Role? = node.name == "figcaption" ? .caption : nil
    for token in (node.attributes["class"] ?? "").utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let words = ClassWords(token)
      for place in 0..<words.count {
        let role = roles[words[place..<place + 1]]
        if role == .credit, node.name != "figcaption" { return .credit }
        found = found ?? role
      }
    }
    return found
  }
}
