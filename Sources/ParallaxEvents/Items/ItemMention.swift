import ParallaxModel

/// A name, number or date where a text mentions it.
struct ItemMention {
  /// What makes two mentions one item.
  struct Key: Hashable {
    var kind: CoverageKind
    var words: [String]
  }

  var key: Key
  /// As it is printed here.
  var printed: String
  var field: TextField
  /// In UTF-8.
  var start: Int32
  /// Whether a word of place stands before it.
  var followsPlaceWord = false
}
