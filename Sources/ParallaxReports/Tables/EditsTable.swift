import ParallaxModel

/// The table `edits`: what was changed in text that two documents share.
public enum EditsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "edits",
    description: "One row for each change of words in text that two documents share.",
    columns: [
      Column("copy_group", .string, "The documents that share copy."),
      Column("document_a", .string, "The presumed origin, or the text that is compared with."),
      Column("outlet_a", .string, "Its outlet."),
      Column("document_b", .string, "The other document."),
      Column("outlet_b", .string, "Its outlet."),
      Column("operation", .string, "From a to b: replace, insert or delete."),
      Column("before", .string, "The words in a; empty for an insertion."),
      Column("after", .string, "The words in b; empty for a deletion."),
      Column("start_a", .integer, "Where in the body of a.", unit: "code points"),
      Column("end_a", .integer, "The end there.", unit: "code points"),
      Column("start_b", .integer, "Where in the body of b.", unit: "code points"),
      Column("end_b", .integer, "The end there.", unit: "code points"),
      Column(
        "terms_a", .string, "Entries of counted lists in the words of a, as list:entry."),
      Column(
        "terms_b", .string, "Entries of counted lists in the words of b, as list:entry."),
    ],
    primaryKey: ["copy_group", "document_a", "document_b", "start_a", "start_b"],
    rowOrder: "groups by their smallest document id, then b by date, then the place in a")

  /// Writes the rows of all comparisons.
  ///
  /// - Complexity: One pass over both texts of each pair, and O(changes · occurrences).
  public static func appendRows(
    _ comparisons: [CopyComparison], of study: Study, to writer: inout TableWriter
  ) {
    let documents = Dictionary(study.documents.map { ($0.document.id, $0) }) { first, _ in first }
    for comparison in comparisons {
      guard let first = documents[comparison.firstID], let second = documents[comparison.secondID]
      else { continue }
      appendRows(
        of: comparison.edits, group: comparison.groupID, from: first, to: second,
        lexicons: study.lexicons, to: &writer)
    }
  }

  private static func appendRows(
    of edits: [CopyEdit], group: String, from first: AnalyzedDocument,
    to second: AnalyzedDocument, lexicons: [Lexicon], to writer: inout TableWriter
  ) {
    var offsets = (ScalarOffsets(first.document.body), ScalarOffsets(second.document.body))
    for edit in edits {
      writer.append(group)
      writer.append(first.document.id)
      writer.append(first.document.outlet)
      writer.append(second.document.id)
      writer.append(second.document.outlet)
      writer.append(edit.operation.rawValue)
      for (span, document) in [(edit.before, first), (edit.after, second)] {
        writer.append(span.count == 0 ? nil : span.text(of: document.document.body))
      }
      writer.append(offsets.0.scalarOffset(ofUTF8: Int(edit.before.start)))
      writer.append(offsets.0.scalarOffset(ofUTF8: Int(edit.before.end)))
      writer.append(offsets.1.scalarOffset(ofUTF8: Int(edit.after.start)))
      writer.append(offsets.1.scalarOffset(ofUTF8: Int(edit.after.end)))
      for (span, document) in [(edit.before, first), (edit.after, second)] {
        let terms = terms(in: span, of: document, lexicons)
        writer.append(terms.isEmpty ? nil : terms.joined(separator: " "))
      }
      writer.endRow()
    }
  }

  /// The entries of counted lists in a stretch of a body, as `list:entry`.
  static func terms(
    in span: TextSpan, of document: AnalyzedDocument, _ lexicons: [Lexicon]
  ) -> [String] {
    var seen: Set<EntryReference> = []
    return document.analysis.occurrences.compactMap { occurrence -> String? in
      guard occurrence.field == .body, occurrence.span.overlaps(span),
        seen.insert(occurrence.entry).inserted
      else { return nil }
      let lexicon = lexicons[occurrence.entry.lexicon]
      let category = lexicon.categories[occurrence.entry.category]
      return "\(lexicon.id):\(category.entries[occurrence.entry.entry].id)"
    }
  }
}
