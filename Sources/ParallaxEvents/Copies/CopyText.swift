/// A body as copies are looked for in it: its words by hash, without quotations, and the places where
/// something ends.
public struct CopyText: Sendable {
  /// A word, or a place where something begins or ends.
  struct Token: Sendable {
    /// The hash of the folded form, or one of the marks.
    var hash: UInt64
    /// The UTF-8 offset of its first byte in the body.
    var start: Int32
    /// The UTF-8 offset after its last byte.
    var end: Int32
    /// The number of its paragraph among those with words.
    var paragraph: Int32

    var isWord: Bool { hash >= Mark.count }
  }

  /// What stands among the words.
  enum Mark {
    static let paragraphStart: UInt64 = 1
    static let paragraphEnd: UInt64 = 2
    static let sentenceEnd: UInt64 = 3
    static let quotation: UInt64 = 4
    static let count: UInt64 = 16
  }

  /// In the order of the text.
  var tokens: [Token] = []
  /// The words of quotations, which are left out of `tokens`, in the order of the text.
  var quotedWords: [Token] = []
  /// The number of paragraphs with words.
  var paragraphs = 0
  /// The hash of all words in their order, those of quotations included.
  var fingerprint: UInt64 = 0
  /// The number of all words.
  var words = 0
}
