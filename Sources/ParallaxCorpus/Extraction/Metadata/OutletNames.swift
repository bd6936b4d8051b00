import CICU

/// The names under which a page's outlet appears on it.
///
/// They tell the outlet's part of a title from the headline, and the outlet from an author.
struct OutletNames {
  private var keys: Set<String> = []

  /// Gathers names; domains also count without their endings.
  init(names: [String?], addresses: [String?]) {
    for name in names.compactMap(\.self) {
      keys.insert(Self.key(name))
      let domain = WebAddress.domain(of: name) ?? (name.contains(" ") ? nil : name)
      if let domain { addDomain(domain) }
    }
    for address in addresses.compactMap(\.self) {
      if let domain = WebAddress.domain(of: address) { addDomain(domain) }
    }
    keys = keys.filter { $0.unicodeScalars.count > 1 }
    // The Courier, courier.example and Courier are one.
    for known in keys where known.unicodeScalars.count > 3 {
      keys.formUnion(["the" + known, known + "online", known + "de", known + "com"])
      if known.hasPrefix("the") { keys.insert(String(known.dropFirst(3))) }
    }
  }

  private mutating func addDomain(_ domain: String) {
    let labels = domain.split(separator: ".")
    guard labels.count > 1 else { return }
    keys.insert(Self.key(domain))
    // `co.uk` and its like are endings of two labels.
    let ending = labels.count > 2 && labels[labels.count - 2].utf8.count <= 3 ? 2 : 1
    let rest = labels.dropLast(ending)
    if let last = rest.last, last.utf8.count > 2 { keys.insert(Self.key(last)) }
    keys.insert(Self.key(rest.joined()))
  }

  /// Whether a text is the outlet's name and nothing else.
  func contains(_ text: some StringProtocol) -> Bool {
    let key = Self.key(text)
    return !key.isEmpty && keys.contains(key)
  }

  /// The letters and digits of a text without case and diacritics.
  static func key(_ text: some StringProtocol) -> String {
    var text = String(text)
    if let plain = text.withUTF8(plainKey) { return plain }
    let folded = text.withUTF8 { bytes -> [UInt8] in
      var out = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
      let length = cicu_fold(bytes.baseAddress, Int32(bytes.count), 0, 0, &out, Int32(out.count))
      return Array(out.prefix(max(0, min(Int(length), out.count))))
    }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The same for ASCII, which most texts are; nil for others.
  private static func plainKey(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      for byte in bytes {
        switch byte {
        case 65...90: target[count] = byte | 0x20
        case 48...57, 97...122: target[count] = byte
        default: continue
        }
        count += 1
      }
      return count
    }
  }
}
