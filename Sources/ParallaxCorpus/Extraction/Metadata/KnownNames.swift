/// The names that the texts of one page hold, each worked out once: menus and lists of comments
/// repeat them.
final class KnownNames {
  private var names: [String: AuthorName?] = [:]

  /// The name in a text, as `AuthorName(_:)` finds it.
  func name(in text: String) -> AuthorName? {
    if let known = names[text] { return known }
    let name = AuthorName(text)
    names[text] = name
    return name
  }

  /// Several names as one, as `AuthorName(_:)` joins them.
  func name(joining texts: [String]) -> AuthorName? {
    AuthorName(joining: texts.compactMap(name(in:)))
  }
}
