/// English abbreviations whose full stop ends no sentence, beyond those CLDR lists.
enum Abbreviations {
  /// Stand before a name, so that nothing can end with them.
  private static let titles = words(
    """
    gen lt col sgt maj capt cmdr adm sen rep gov rev hon pres prof dr mr mrs ms st sr messrs brig cpl
    pvt supt insp det amb atty dist no vs v ft sheik sgts reps sens gens
    """)

  /// Stand before a number.
  private static let dates = words(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """)

  /// Can end a sentence: what follows decides.
  private static let others = words(
    """
    inc corp co ltd bros jr calif pa va fla mass ill tex ariz colo conn del ga ind kan ky la md mich
    minn miss mo mont neb nev okla ore tenn vt wash wis wyo ave blvd rd univ sec dept est assn
    """)

  /// Begin a sentence, and are hardly ever part of a name.
  private static let openers = words(
    """
    the a an he she it they we i you this that these those his her its their our in on at by for from
    with as if when while after before but and or so yet there here who what why how now then since
    some many most one two three several both each no not all such however meanwhile also
    """)

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether the sentence break that ICU sees at an offset is none, because an abbreviation stands
  /// before it.
  static func join(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0, end < offset, bytes[end - 1] == 0x2E else { return false }
    end -= 1
    var start = end
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    guard start < end, end - start <= 8 else { return false }
    // U.S., p.m., Ph.D.: letters with a full stop between them.
    if start > 1, bytes[start - 1] == 0x2E, isLetter(bytes[start - 2]) {
      return !opensSentence(bytes, at: offset)
    }
    guard start == 0 || bytes[start - 1] <= 0x20 || bytes[start - 1] == 0x28,
      bytes[start] < 0x61 || bytes[start..<end].elementsEqual([0x76])
    else { return false }
    if end - start == 1 { return bytes[start] != 0x49 }
    let word = bytes[start..<end].map { $0 | 0x20 }
    if titles.contains(word) { return true }
    if dates.contains(word) { return offset < bytes.count && bytes[offset] &- 0x30 < 10 }
    return others.contains(word) && !opensSentence(bytes, at: offset)
  }

  private static func opensSentence(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    var end = offset
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    // What begins with no ASCII letter is a quotation or a number: a new sentence.
    if end == offset { return offset < bytes.count && bytes[offset] &- 0x30 >= 10 }
    return openers.contains(bytes[offset..<end].map { $0 | 0x20 })
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
