import Foundation
import ParallaxModel

/// Reads the text of an RTF file.
///
/// Bytes are letters by the code page of their font, else of the file; `\u` wins over what stands
/// for it. Groups are kept on a list, not on the program's stack, and no deeper than they are in
/// any file that a word processor writes.
struct RTFReader {
  /// What was read.
  private(set) var text = WrittenText()

  /// What a group inherits from the one around it.
  private struct Group {
    var destination = RTFDestination.text
    /// Where text went outside the innermost `\upr`.
    var outside = RTFDestination.nowhere
    var font: Int?
    /// How many characters stand for one `\u`.
    var substitutes = 1
    var isBold = false
    var isHidden = false
    var isDeleted = false
  }

  private var scanner: RTFScanner
  private var groups: [Group] = []
  private var group = Group()
  private var page = RTFCodePage.western
  private var fonts: [Int: RTFCodePage] = [:]
  private var definedFont = 0
  private var defaultFont: Int?
  private var styles: [Int: Paragraph.Role] = [:]
  private var definedStyle = 0
  private var style: Int?
  private var isOptional = false
  private var charactersToSkip = 0
  private var highSurrogate: UInt32?
  private var encoded: [UInt8] = []
  private var encodedPage = RTFCodePage.western
  private var line = 1
  private var bytes: [UInt8] = []
  private var other: [UInt8] = []
  private var hasPlain = false
  private var cellStart = 0
  private var row = 0
  private var column = 0

  /// The depth of groups beyond which a file is refused.
  private static let deepest = 5_000

  /// Whether data is RTF.
  static func isRTF(_ data: Data) -> Bool { data.starts(with: "{\\rtf".utf8) }

  /// Reads a file.
  static func read(_ data: Data) -> WrittenText {
    data.withUnsafeBytes { raw in
      var reader = RTFReader(raw.bindMemory(to: UInt8.self))
      reader.read()
      return reader.text
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { scanner = RTFScanner(bytes) }

  private mutating func read() {
    while true {
      let token = scanner.next()
      if token == .end {
        fail("the file ends inside a group")
        break
      }
      if case .close = token, groups.count <= 1 { break }
      take(token)
      if groups.count > Self.deepest {
        fail("groups are nested deeper than \(Self.deepest)")
        break
      }
    }
    endParagraph()
  }

  private mutating func fail(_ summary: String) {
    text.fault = WrittenText.Fault(summary: summary, line: scanner.line)
  }

  private mutating func take(_ token: RTFScanner.Token) {
    if case .byte(let byte, let isEscaped) = token {
      take(byte, isEscaped: isEscaped)
      return
    }
    flushEncoded()
    switch token {
    case .open:
      charactersToSkip = 0
      groups.append(group)
    case .close:
      charactersToSkip = 0
      isOptional = false
      let inner = group.destination
      group = groups.popLast() ?? Group()
      if inner != group.destination { end(inner) }
    case .word(let word, let number):
      if word == "bin" {
        scanner.skip(number ?? 0)
      } else if charactersToSkip > 0 {
        charactersToSkip -= 1
      } else {
        take(word, number)
      }
    case .symbol(let symbol):
      if charactersToSkip > 0 { charactersToSkip -= 1 } else { take(symbol: symbol) }
    default: break
    }
  }

  // MARK: Letters

  private mutating func take(_ byte: UInt8, isEscaped: Bool) {
    if charactersToSkip > 0 {
      charactersToSkip -= 1
      return
    }
    let page = group.font.flatMap { fonts[$0] } ?? self.page
    if page != encodedPage { flushEncoded() }
    let isSecond = page.isDoubleByte && Self.endsInLead(encoded, page)
    guard isEscaped || byte >= 0x80 || isSecond else {
      flushEncoded()
      append(CollectionOfOne(byte))
      return
    }
    encodedPage = page
    encoded.append(byte)
  }

  private static func endsInLead(_ bytes: [UInt8], _ page: RTFCodePage) -> Bool {
    var isLead = false
    for byte in bytes { isLead = !isLead && page.isLead(byte) }
    return isLead
  }

  /// Writes the bytes that wait to be decoded together.
  private mutating func flushEncoded() {
    guard !encoded.isEmpty else { return }
    let letters =
      encoded.allSatisfy { $0 < 0x80 } ? encoded : encodedPage.decode(encoded)
    encoded = []
    // Controls are no letters, and a zero byte would end texts elsewhere.
    append(letters.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
  }

  private mutating func append(unicode number: Int) {
    let unit = UInt32(truncatingIfNeeded: number < 0 ? number + 65_536 : number)
    charactersToSkip = group.substitutes
    if (0xD800..<0xDC00).contains(unit) {
      highSurrogate = unit
      return
    }
    var value = unit
    if let high = highSurrogate, (0xDC00..<0xE000).contains(unit) {
      value = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
      highSurrogate = nil
    }
    append(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" { append(String(scalar).utf8) }
  }

  private mutating func append(_ letters: some Sequence<UInt8>) {
    if highSurrogate != nil {
      highSurrogate = nil
      append("\u{FFFD}" as Unicode.Scalar)
    }
    switch group.destination {
    case .text:
      guard !group.isHidden, !group.isDeleted else { return }
      if bytes.isEmpty { line = scanner.line }
      bytes += letters
      if !group.isBold, letters.contains(where: { $0 > 0x20 }) { hasPlain = true }
    case .styles:
      for letter in letters {
        if letter == UInt8(ascii: ";") { endStyle() } else { other.append(letter) }
      }
    case .apart, .title, .author: other += letters
    case .nowhere, .fonts: break
    }
  }

  // MARK: Control words

  private mutating func take(symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "*"): isOptional = true
    case .newline, .carriageReturn: take("par", nil)
    case UInt8(ascii: "~"): append("\u{A0}" as Unicode.Scalar)
    case .hyphen: append("\u{AD}" as Unicode.Scalar)
    case UInt8(ascii: "_"): append("\u{2011}" as Unicode.Scalar)
    case .backslash, UInt8(ascii: "{"), UInt8(ascii: "}"), 9: append(CollectionOfOne(symbol))
    default: break
    }
  }

  private mutating func take(_ word: String, _ number: Int?) {
    let wasOptional = isOptional
    isOptional = false
    if let destination = RTFDestination.named(word) {
      if group.destination != .nowhere { group.destination = destination }
      return
    }
    if wasOptional, !RTFDestination.understood.contains(word) {
      group.destination = .nowhere
      return
    }
    switch group.destination {
    case .fonts: takeFont(word, number)
    case .styles: takeStyle(word, number)
    default: takeText(word, number)
    }
  }

  private mutating func takeFont(_ word: String, _ number: Int?) {
    switch word {
    case "f": definedFont = number ?? 0
    case "fcharset": fonts[definedFont] = number.flatMap(RTFCodePage.init(fontCharset:))
    case "cpg": if let number { fonts[definedFont] = RTFCodePage(number: number) }
    default: break
    }
  }

  private mutating func takeStyle(_ word: String, _ number: Int?) {
    switch word {
    case "s", "cs", "ds", "ts": definedStyle = word == "s" ? number ?? 0 : -1
    default: break
    }
  }

  private mutating func takeText(_ word: String, _ number: Int?) {
    if let scalar = Self.characters[word] {
      append(scalar)
      return
    }
    switch word {
    case "u": append(unicode: number ?? 0xFFFD)
    case "uc": group.substitutes = min(max(0, number ?? 1), 8)
    case "par", "sect", "page", "column": endLine(word)
    case "cell", "nestcell": endCell()
    case "row", "nestrow": (row, column, cellStart) = (row + 1, 0, text.paragraphs.count)
    case "trowd": cellStart = text.paragraphs.count
    case "pard": style = nil
    case "s": style = number
    case "b": group.isBold = number != 0
    case "v": group.isHidden = number != 0
    case "deleted": group.isDeleted = number != 0
    case "plain":
      group.isBold = false
      group.isHidden = false
      group.isDeleted = false
      group.font = defaultFont
    case "f": group.font = number
    case "deff": (defaultFont, group.font) = (number, number)
    case "ansicpg": if let number, number > 0 { page = RTFCodePage(number: number) }
    case "mac": page = RTFCodePage(number: 10000)
    case "pc": page = RTFCodePage(number: 437)
    case "pca": page = RTFCodePage(number: 850)
    case "upr":
      group.outside = group.destination
      group.destination = .nowhere
    case "ud": group.destination = group.outside
    default: break
    }
  }

  private static let characters: [String: Unicode.Scalar] = [
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "\u{2014}", "endash": "\u{2013}",
    "lquote": "\u{2018}", "rquote": "\u{2019}", "ldblquote": "\u{201C}",
    "rdblquote": "\u{201D}", "bullet": "\u{2022}", "emspace": "\u{2003}", "enspace": "\u{2002}",
    "qmspace": "\u{2005}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "ltrmark": "\u{200E}",
    "rtlmark": "\u{200F}",
  ]

  // MARK: Ends

  private mutating func endLine(_ word: String) {
    if group.destination == .text { endParagraph() } else { append(CollectionOfOne(.space)) }
  }

  private mutating func endCell() {
    guard group.destination == .text else { return }
    endParagraph()
    for place in min(cellStart, text.paragraphs.count)..<text.paragraphs.count {
      text.paragraphs[place].cell = Paragraph.Cell(row: row, column: column)
    }
    column += 1
    cellStart = text.paragraphs.count
  }

  private mutating func endParagraph() {
    flushEncoded()
    let lines = TextLine.lines(of: String(decoding: bytes, as: UTF8.self)).map(\.trimmed)
    let joined = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    if !joined.isEmpty {
      var paragraph = Paragraph(place: line, text: joined, isStrong: !hasPlain)
      paragraph.role = style.flatMap { styles[$0] } ?? .text
      text.paragraphs.append(paragraph)
    }
    bytes = []
    hasPlain = false
  }

  /// What a group leaves behind whose text went elsewhere.
  private mutating func end(_ destination: RTFDestination) {
    let found = TextLine.trim(String(decoding: other, as: UTF8.self)[...])
    switch destination {
    case .title: if !found.isEmpty { text.title = String(found) }
    case .author: if !found.isEmpty { text.properties["file author"] = String(found) }
    case .apart(let reason):
      if !found.isEmpty {
        text.apart.append(
          FurnitureLine(line: scanner.line, text: String(found), reason: reason))
      }
    case .styles: break
    default: return
    }
    other = []
  }

  /// Notes a style by its name, which ends at a semicolon.
  private mutating func endStyle() {
    let name = TextLine.trim(String(decoding: other, as: UTF8.self)[...]).lowercased()
    if definedStyle >= 0 { styles[definedStyle] = Paragraph.Role(styleName: name) }
    other = []
    definedStyle = 0
  }
}
