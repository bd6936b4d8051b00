/// Finds many phrases in a text in one pass over its bytes.
///
/// The first three bytes of a phrase are its key. A small table says which keys can begin a phrase,
/// so that most bytes of a text cost one look into it.
struct PhraseFinder: Sendable {
  /// A phrase that was found: its bytes in the text.
  typealias Match = Range<Int>

  private var phrases: [UInt32: [[UInt8]]] = [:]
  private var mayBegin = [Bool](repeating: false, count: 1 << 12)

  /// Prepares a list of phrases in lower case; those under three bytes are never found.
  init(_ list: [String]) {
    for phrase in list where phrase.utf8.count >= 3 {
      let bytes = Array(phrase.utf8)
      let key = Self.key(bytes, 0)
      phrases[key, default: []].append(bytes)
      mayBegin[Self.slot(key)] = true
    }
  }

  /// Whether one of the phrases stands in a text.
  func occurs(in text: [UInt8]) -> Bool {
    var place = 0
    while place + 3 <= text.count {
      if match(at: place, in: text) != nil { return true }
      place += 1
    }
    return false
  }

  /// Whether a text begins with one of the phrases.
  func begins(_ text: [UInt8]) -> Bool { match(at: 0, in: text) != nil }

  /// The longest phrase that a text begins with.
  func beginning(of text: [UInt8]) -> String? {
    match(at: 0, in: text).map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// All places of phrases, from left to right.
  func matches(in text: [UInt8]) -> [Match] {
    var found: [Match] = []
    var place = 0
    while place + 3 <= text.count {
      if let match = match(at: place, in: text) { found.append(match) }
      place += 1
    }
    return found
  }

  /// The longest phrase that begins at a place.
  private func match(at place: Int, in text: [UInt8]) -> Match? {
    guard place + 3 <= text.count else { return nil }
    let key = Self.key(text, place)
    guard mayBegin[Self.slot(key)], let candidates = phrases[key] else { return nil }
    var longest: Match?
    for phrase in candidates where place + phrase.count <= text.count {
      guard phrase.count > longest?.count ?? 0 else { continue }
      var length = 3
      while length < phrase.count, phrase[length] == text[place + length] { length += 1 }
      if length == phrase.count { longest = place..<(place + length) }
    }
    return longest
  }

  private static func key(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
  }

  private static func slot(_ key: UInt32) -> Int { Int((key &* 2_654_435_761) >> 20) }
}
