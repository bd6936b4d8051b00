import ParallaxModel

/// Writes the tokens of documents as JSON Lines, one object a document.
///
/// The members are `document_id`, `language`, of the body `tokens` and `sentences` as `[start, end]`
/// in Unicode scalars, `forms` as printed and, where they are asked for, `voices`, and the same of the
/// title as `title_tokens`, `title_forms`, `title_voices` and `title_sentences`, and of captions, where
/// there are any, as `captions_tokens` and so on.
public enum TokenLineWriter {
  /// The line of one document.
  ///
  /// - Complexity: One pass over the text of the document.
  public static func line(of document: TokenizedDocument) -> [UInt8] {
    var bytes = Array("{\"document_id\":".utf8)
    append(document.document.id, to: &bytes)
    bytes += Array(",\"language\":".utf8)
    if let language = document.document.language {
      append(language, to: &bytes)
    } else {
      bytes += Array("null".utf8)
    }
    append(document.body, of: document.document.body, prefix: "", to: &bytes)
    append(document.title, of: document.document.title, prefix: "title_", to: &bytes)
    if let captions = document.captions {
      append(captions, of: document.document.captions, prefix: "captions_", to: &bytes)
    }
    bytes += Array("}\n".utf8)
    return bytes
  }

  private static func append(
    _ tokenized: TokenizedText, of text: String, prefix: String, to bytes: inout [UInt8]
  ) {
    let places = TokenPlaces(tokenized, in: text)
    bytes += Array(",\"\(prefix)tokens\":".utf8)
    append(places.tokens, to: &bytes)
    bytes += Array(",\"\(prefix)forms\":[".utf8)
    for (index, form) in places.forms.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(form, to: &bytes)
    }
    bytes += Array("],".utf8)
    if tokenized.tokens.contains(where: { $0.voice != nil }) {
      let voices = tokenized.tokens.map { "\"\($0.voice?.name ?? "")\"" }
      bytes += Array("\"\(prefix)voices\":[\(voices.joined(separator: ","))],".utf8)
    }
    bytes += Array("\"\(prefix)sentences\":".utf8)
    append(places.sentences, to: &bytes)
  }

  private static func append(_ places: [(start: Int, end: Int)], to bytes: inout [UInt8]) {
    bytes.append(0x5B)
    for (index, place) in places.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(0x5B)
      NumberText.append(place.start, to: &bytes)
      bytes.append(0x2C)
      NumberText.append(place.end, to: &bytes)
      bytes.append(0x5D)
    }
    bytes.append(0x5D)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let dialect = CellDialect(format: .jsonl, separator: 0x2C, isSpreadsheetSafe: false)
    text.withUTF8 { dialect.append($0, to: &bytes) }
  }
}
