import ParallaxCorpus
import ParallaxModel

/// What happens to documents between loading and counting: their outlets get one name each, and
/// those that the run is not about are left out.
final class DocumentScreen: Sendable {
  /// What became of the documents of a part, or of several.
  struct Account: Sendable {
    /// Documents whose date is not known, or not exactly enough, for `--from` and `--to`.
    var undated = 0
    /// The ids of all that were left out.
    var filtered: [String] = []
    /// Which fields were met.
    var watch: FieldWatch

    /// Adds the account of the next part.
    mutating func merge(_ other: Account) {
      undated += other.undated
      watch.merge(other.watch)
    }
  }

  private let naming: OutletNaming?
  private let filter: DocumentFilter
  private let watched: FieldWatch
  private let keepsAll: Bool

  /// The account of no document.
  let emptyAccount: Account

  /// Prepares for a run.
  ///
  /// - Parameters:
  ///   - filter: Which documents pass.
  ///   - naming: Names the outlets; nil where they stay as they were read.
  ///   - fields: What the run groups by.
  init(_ filter: DocumentFilter, naming: OutletNaming?, fields: [DocumentField] = []) {
    self.naming = naming
    self.filter = filter
    watched = FieldWatch(filter.fields + fields)
    keepsAll = filter.isEmpty && watched.missing.isEmpty
    emptyAccount = Account(watch: watched)
  }

  /// Screens the documents of a part.
  ///
  /// - Parameters:
  ///   - result: The part; what is left out is taken from its documents and counted.
  ///   - part: The number of the part in the run, from 0: each must come once.
  ///   - manifest: The corpus that it belongs to.
  /// - Returns: What became of its documents.
  func screen(_ result: inout LoadResult, part: Int, manifest: CorpusManifest?) -> Account {
    naming?.name(&result.documents, part: part, manifest: manifest)
    var account = emptyAccount
    if keepsAll { return account }
    for document in result.documents { account.watch.add(document) }
    guard !filter.isEmpty else { return account }
    result.documents.removeAll { document in
      guard let refusal = filter.refusal(of: document) else { return false }
      if refusal == .undated { account.undated += 1 }
      account.filtered.append(document.id)
      return true
    }
    result.passedOver.filtered += account.filtered.count
    return account
  }

  /// What is to be said at the end of a run.
  func diagnostics(_ account: Account) -> [Diagnostic] {
    var found = naming?.diagnostics ?? []
    found += account.watch.diagnostics
    if account.undated > 0 {
      let articles = account.undated == 1 ? "1 article is" : "\(account.undated) articles are"
      found.append(
        Diagnostic(
          .note, "undated-filtered",
          "\(articles) left out by --from and --to because the date is not known, or not exactly"
            + " enough"))
    }
    return found
  }
}
