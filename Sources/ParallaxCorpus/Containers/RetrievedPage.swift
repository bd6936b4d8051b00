/// What a crawl or a message says of a page that lies in it.
struct RetrievedPage: Sendable, Equatable {
  /// The address it was fetched from.
  var url: String?
  /// Whether that address goes before the one that the page names.
  var isAddressSure = false
  /// When it was fetched, as it stands there: not when it was published.
  var retrieved: String?
  /// The charset label beside it.
  var charset: String?
  /// The transfer coding `chunked` is still on.
  var isChunked = false
  /// The content codings that are still on, the outermost last.
  var codings: [String] = []
  /// Whether what fetched it says that the end is missing.
  var isCut = false

  /// Fills in what the page itself does not say.
  func complete(_ record: inout Record) {
    record.metadata["retrieved"] = retrieved
    guard let url else { return }
    if isAddressSure, let own = record[.url], own != url {
      record.metadata["canonical_url"] = own
      record[.url] = url
    }
    if record[.url] == nil { record[.url] = url }
  }
}
