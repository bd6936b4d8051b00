import CICU
import Foundation

/// One way to write an outlet's name, brought to the forms in which names are compared.
public struct OutletSpelling: Sendable, Equatable {
  /// The name as it is shown: blanks at the ends and doubled ones removed; a domain without scheme,
  /// `www.`, port and path.
  public let shown: String
  /// What spellings of one outlet have in common: lower case, no leading "The"; a domain as it is.
  ///
  /// Accents stay, because only a file of outlets can say that they do not matter.
  public let key: String
  /// The domain in lower case, where the name is one.
  public let domain: String?

  /// Reads a name.
  public init(_ name: String) {
    let tidy = Self.tidied(name)
    if let host = Self.host(of: tidy) {
      shown = host
      domain = host.lowercased()
      key = host.lowercased()
    } else {
      shown = tidy
      domain = nil
      key = Self.withoutArticle(tidy.lowercased())
    }
  }

  /// Lower case without accents and with plain apostrophes and hyphens, as a file of outlets is
  /// searched.
  var folded: String { Self.folded(shown) }

  /// The same without a leading "The".
  var foldedWithoutArticle: String { Self.withoutArticle(folded) }

  /// A domain and those above it, the longest first, down to two labels.
  static func parents(of domain: String) -> [Substring] {
    var found: [Substring] = []
    var rest = domain[...]
    while rest.utf8.contains(.dot) {
      found.append(rest)
      guard let dot = rest.utf8.firstIndex(of: .dot) else { break }
      rest = rest[rest.utf8.index(after: dot)...]
    }
    return found
  }

  private static func tidied(_ name: String) -> String {
    let isTidy = !name.utf8.contains { $0 < 0x20 || $0 == 0xC2 } && !name.contains("  ")
    if isTidy, name.utf8.first != 0x20, name.utf8.last != 0x20 { return name }
    // By scalars: a blank before a combining mark is a character with it.
    return name.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }

  private static func withoutArticle(_ name: String) -> String {
    let bytes = name.utf8
    guard bytes.count > 4, bytes.starts(with: "the ".utf8) else { return name }
    return String(name.dropFirst(4))
  }

  /// The host of an address, or of a name that is written like one, without `www.`.
  private static func host(of name: String) -> String? {
    let isAddress = WebAddress.isAddress(name)
    guard isAddress || isBareHost(name),
      let domain = WebAddress.domain(of: isAddress ? name : "//\(name)"),
      !domain.utf8.contains(where: { $0 <= 0x20 })
    else { return nil }
    // As it is written: “Example.org” may be how the outlet calls itself.
    guard let range = name.range(of: domain, options: .caseInsensitive) else { return domain }
    return String(name[range])
  }

  /// Whether a name is `label.label`, of letters, digits and hyphens, with letters at the end.
  private static func isBareHost(_ name: String) -> Bool {
    let host = name.utf8.prefix { $0 != .slash }
    let labels = host.split(separator: .dot, omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
      last.count > 1, last.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return false }
    return host.allSatisfy { byte in
      byte == .dot || byte == .hyphen || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
  }

  private static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let bytes = Array(text.utf8)
    let capacity = bytes.count * 4 + 16
    var needed: Int32 = -1
    let folded = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = cicu_fold(bytes, Int32(bytes.count), 0, 0, buffer.baseAddress, Int32(capacity))
      count = max(0, min(Int(needed), capacity))
    }
    guard needed >= 0, Int(needed) <= capacity else { return text.lowercased() }
    let plain = String(decoding: folded, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0x02BC: Unicode.Scalar(UInt8(ascii: "'"))
      case 0x2010...0x2015: Unicode.Scalar(UInt8.hyphen)
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(plain))
  }
}
