import Foundation
import ParallaxModel

/// What makes two documents of one page the same: every field but where the document was read from
/// (file, line, furniture), when the page was retrieved or printed, and a language that was only
/// detected.
public struct DocumentContent: Sendable {
  /// The fields, each as `LENGTH:TEXT,` with the length in bytes, or `-,` when it is not there.
  private let bytes: [UInt8]

  /// Takes the content of a document.
  public init(_ document: Document) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.body.utf8.count + 512)
    func add(_ field: String?) {
      guard let field else {
        bytes += [UInt8(ascii: "-"), .comma]
        return
      }
      bytes += Array(String(field.utf8.count).utf8)
      bytes.append(.colon)
      bytes += field.utf8
      bytes.append(.comma)
    }
    Self.forEachField(of: document, add)
    self.bytes = bytes
  }

  /// Calls a closure with every field that counts, in one order.
  private static func forEachField(of document: Document, _ add: (String?) -> Void) {
    for field in [
      document.outlet, document.outletOrigin.rawValue, document.title, document.body,
      document.date?.precision.rawValue, document.date?.secondsSince1970.description, document.url,
      isLanguageKnown(document) ? document.language : nil, document.kind.rawValue,
      document.author, document.givenEvent,
    ] { add(field) }
    if !document.captions.isEmpty { add(document.captions) }
    let keys = document.metadata.keys.filter { !Document.copyFields.contains($0) }
    for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      add(key)
      add(document.metadata[key])
    }
  }

  /// A number that tells the contents of documents apart within one run, taken without a copy of them.
  ///
  /// - Complexity: O(n) in the size of the document.
  public static func fingerprint(of document: Document) -> Int {
    var hasher = Hasher()
    forEachField(of: document) { field in
      guard var field else {
        hasher.combine(-1)
        return
      }
      field.withUTF8 { bytes in
        hasher.combine(bytes.count)
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      }
    }
    return hasher.finalize()
  }

  /// The first 16 hexadecimal digits of the SHA-256 digest: the same on every machine.
  public var digest: String { String(Digest.sha256(of: bytes).prefix(16)) }

  private static func isLanguageKnown(_ document: Document) -> Bool {
    switch document.languageSource {
    case .given, .page: true
    case .detected, .unknown: false
    }
  }
}

extension Document {
  /// The same document as one of several versions: its id becomes `PAGE@DIGEST`, with the digest of
  /// its content, so that it depends neither on order nor on the other versions.
  public var asVersion: Document {
    var version = self
    version.versionOf = id
    version.id = "\(id)@\(DocumentContent(self).digest)"
    return version
  }

  /// Whether two documents that have one id are versions of one page.
  ///
  /// They are when they have the same outlet and no two addresses; else one id was given to two
  /// articles.
  public func isVersion(of other: Document) -> Bool {
    PageIdentity(self).isVersion(of: PageIdentity(other))
  }
}

/// What tells the pages of one id apart.
struct PageIdentity: Sendable {
  private let outlet: String
  private let address: String?

  init(_ document: Document) {
    outlet = document.outlet
    address = document.url.flatMap { $0.isEmpty ? nil : $0 }
  }

  func isVersion(of other: PageIdentity) -> Bool {
    guard outlet == other.outlet else { return false }
    guard let address, let otherAddress = other.address, address != otherAddress else {
      return true
    }
    return WebAddress.canonical(address) == WebAddress.canonical(otherAddress)
  }
}
