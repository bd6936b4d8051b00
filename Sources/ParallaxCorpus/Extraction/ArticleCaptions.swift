import ParallaxModel

/// The captions of one article, each counted once and without the credits of the pictures.
struct ArticleCaptions {
  /// The captions, a line each; empty where there is none.
  private(set) var text = ""
  /// What was left out: credits, and captions that repeat what the article has already.
  private(set) var leftOut: [FurnitureLine] = []

  /// Cleans the captions of a page.
  ///
  /// - Parameters:
  ///   - found: The lines below pictures, in order.
  ///   - given: A field that the source has for captions, a line each; short ones stay.
  ///   - title: The headline, which no caption repeats.
  ///   - body: The text; a caption that is one of its sentences is counted there.
  /// - Complexity: O(n) in the captions and the text.
  init(_ found: [FurnitureLine], given: String?, title: String, body: String) {
    var lines: [String] = []
    let title = Self.key(title[...])
    var known = Set(Self.sentences(of: body[...]))
    func add(_ words: String, _ line: FurnitureLine) {
      let sentences = Self.sentences(of: words[...])
      guard Self.key(words[...]) != title, !known.isSuperset(of: sentences) else {
        leftOut.append(FurnitureLine(line: line.line, text: words, reason: "repetition"))
        return
      }
      known.formUnion(sentences)
      lines.append(words)
    }
    for line in found {
      guard let caption = PictureCaption(line.text[...]) else {
        leftOut.append(line)
        continue
      }
      add(caption.words, line)
      note(caption.credit, line.line)
    }
    for line in TextLine.lines(of: given ?? "") where !line.isBlank {
      let place = FurnitureLine(line: nil, text: String(line.trimmed), reason: "caption")
      let (words, credit) = PictureCaption.parts(given: line.trimmed)
      if let words { add(words, place) }
      note(credit, nil)
    }
    text = lines.joined(separator: "\n")
  }

  private mutating func note(_ credit: String?, _ line: Int?) {
    guard let credit else { return }
    leftOut.append(FurnitureLine(line: line, text: credit, reason: "credit"))
  }

  /// A text in lower case, without the marks and blanks at its ends.
  private static func key(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    func isOuter(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    guard let start = scalars.firstIndex(where: { !isOuter($0) }),
      let end = scalars.lastIndex(where: { !isOuter($0) })
    else { return "" }
    return HTMLTree.collapsed(
      String(decoding: Substring(scalars[start...end]).lowercasedBytes, as: UTF8.self))
  }

  /// The sentences of a text, each as its key: whatever stands between full stops or ends of lines.
  private static func sentences(of text: Substring) -> [String] {
    text.utf8.withContiguousStorageIfAvailable(sentences)
      ?? Array(text.utf8).withUnsafeBufferPointer(sentences)
  }

  /// Whether a byte can be of a closing mark.
  private static func isClosing(_ byte: UInt8) -> Bool {
    "\"')]".utf8.contains(byte) || byte >= 0x80
  }

  private static func sentences(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var sentences: [String] = []
    var start = 0
    func take(upTo end: Int) {
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      let key = key(text[...])
      if !key.isEmpty { sentences.append(key) }
      start = end
    }
    var isAfterStop = false
    for (place, byte) in bytes.enumerated() {
      if byte == .newline || byte == .space && isAfterStop { take(upTo: place) }
      // A closing mark belongs to the sentence before it.
      isAfterStop = ".!?".utf8.contains(byte) || isAfterStop && isClosing(byte)
    }
    take(upTo: bytes.count)
    return sentences
  }
}
