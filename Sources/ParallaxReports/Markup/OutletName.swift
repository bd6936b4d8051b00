/// An outlet's name set apart from the text around it, in either direction of writing.
struct OutletName {
  let name: String

  /// Longer names, and names with a longer word, may break anywhere.
  private static let longName = 40
  private static let longWord = 24

  init(name: String) { self.name = name }

  /// Names what documents count for: a group of outlets may have no name.
  init(unit: String) { name = unit.isEmpty ? Self.notGiven : unit }

  /// How a group is called whose outlets have nothing in the column of the file of outlets.
  static let notGiven = "not given"

  func html() -> HTML {
    isLong ? "<bdi class=\"long\">\(name)</bdi>" : "<bdi>\(name)</bdi>"
  }

  /// The name at the head of a column.
  func columnHead() -> HTML { "<th scope=\"col\">\(html())</th>" }

  private var isLong: Bool {
    name.count > Self.longName
      || name.split(whereSeparator: \.isWhitespace).contains { $0.count > Self.longWord }
  }
}
