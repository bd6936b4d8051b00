import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// The digest of what a store holds, for the manifest.
///
/// SQLite may lay the same content out in many ways, so the bytes of the file do not count. Each
/// document gives the SHA-256 of its fields in the order below; the digest of the store begins with
/// that of no bytes and becomes, for each document in order of import, the SHA-256 of the digest so
/// far followed by the document's, both in hexadecimal. A field that is there is written as
/// `LENGTH:TEXT,` with the length in bytes, one that is not there as `-,`.
enum StoreDigest {
  /// The documents that are in memory at a time.
  private static let batchSize = 64

  /// The digest of the documents up to a position.
  ///
  /// - Throws: When the store cannot be read.
  /// - Complexity: O(n) in the size of the texts.
  static func sha256(
    of store: CorpusStore, through last: Int
  ) throws(FatalDiagnostic) -> String {
    var digest = Digest.sha256(of: [UInt8]())
    var position = 0
    while position < last {
      let batch = try store.documents(limit: batchSize, after: position, through: last)
      guard let end = batch.last else { break }
      for stored in batch {
        digest = Digest.sha256(of: Array((digest + sha256(of: stored.document)).utf8))
      }
      position = end.position
    }
    return digest
  }

  /// The digest of one document.
  private static func sha256(of document: Document) -> String {
    var bytes: [UInt8] = []
    func add(_ field: String?) {
      guard let field else {
        bytes += Array("-,".utf8)
        return
      }
      bytes += Array("\(field.utf8.count):".utf8)
      bytes += Array(field.utf8)
      bytes.append(UInt8(ascii: ","))
    }
    add(document.id)
    add(document.outlet)
    add(document.outletOrigin.rawValue)
    add(document.title)
    add(document.body)
    add(document.date?.precision.rawValue)
    add(document.date?.secondsSince1970.description)
    add(document.url)
    add(document.language)
    add(document.languageSource.rawValue)
    add(document.kind.rawValue)
    add(document.author)
    add(document.givenEvent)
    add(document.source.path)
    add(document.source.line?.description)
    add(document.source.column?.description)
    add(document.metadata.count.description)
    for key in document.metadata.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      add(key)
      add(document.metadata[key])
    }
    add(document.furniture.count.description)
    for line in document.furniture {
      add(line.line?.description)
      add(line.text)
      add(line.reason)
    }
    if !document.captions.isEmpty { add(document.captions) }
    return Digest.sha256(of: bytes)
  }
}
