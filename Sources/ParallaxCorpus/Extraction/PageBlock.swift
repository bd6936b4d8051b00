/// A stretch of text of a page between two breaks, such as a paragraph or a heading.
struct PageBlock: Equatable {
  /// What kind of element it stands in.
  enum Kind: Equatable { case paragraph, heading, item, quotation, cell, loose }

  /// The text with single blanks.
  var text: String
  /// The kind.
  var kind: Kind
  /// The element around it.
  var element: Int
  /// The element around that one.
  var parent: Int
  /// The line in the file, where it is known.
  var line: Int?
  /// The number of words, and how many of them are links.
  var words: Int
  var linkWords: Int
  /// Why the page's structure says that it is furniture.
  var furniture: String?
  /// What it says as a caption, where its elements show that it is one.
  var caption: MarkedCaption?
  /// Whether it is a heading of the first level.
  var isHeadline = false
  /// Whether it stands alone in a box with a picture.
  var isBesidePicture = false

  /// The share of the words that are links.
  var linkShare: Double { words == 0 ? 1 : Double(linkWords) / Double(words) }

  /// Whether it reads as running text of an article.
  var isRunning: Bool {
    guard kind != .heading, furniture == nil, linkShare < 0.5 else { return false }
    return words >= 20 || (words >= 5 && Sentences.endsSentence(text[...]))
  }
}
