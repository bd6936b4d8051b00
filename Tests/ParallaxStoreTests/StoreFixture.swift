import Foundation
import GRDB
import ParallaxModel

/// A folder that is removed when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "parallax-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder, whether it is there or not.
  func file(_ name: String) -> String { path + "/" + name }

  /// The names of the files in the folder, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

extension Document {
  /// A document of the outlet A with the least that is needed.
  static func sample(_ id: String, body: String = "The bridge is open.") -> Document {
    Document(
      id: id, outlet: "A", title: "Bridge", body: body, kind: .news,
      source: SourcePlace(path: "a.jsonl", line: 3))
  }

  /// A document that has something in each field.
  static let full = Document(
    id: "full", outlet: "The Meridian Wire", outletOrigin: .page, title: "Bridge “open”",
    body: "One.\nTwo.", date: DocumentDate(precision: .instant, secondsSince1970: -86_399),
    url: "https://example.org/a?b=c", language: "en", languageSource: .given, kind: .opinion,
    author: "N. Orr", givenEvent: "bridge",
    source: SourcePlace(path: "in/a.csv", line: 7, column: 2),
    metadata: ["desk": "opinion", "Ärger": "a \"b\" /\n\u{1}", "leer": ""],
    furniture: [
      FurnitureLine(line: 4, text: "Share “this”", reason: "share-bar"),
      FurnitureLine(line: nil, text: "Menu", reason: "navigation"),
    ], captions: "The bridge on Monday.\nIts “gate”."
  )

  /// Every field, its texts as bytes: Swift takes `é` in one scalar and in two for the same.
  var allBytes: [[UInt8]?] {
    var texts: [String?] = [
      id, outlet, outletOrigin.rawValue, title, body, date?.description, date?.precision.rawValue,
      url, language, languageSource.rawValue, kind.rawValue, author, givenEvent,
      source.description, captions,
    ]
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { texts += [key, value] }
    for line in furniture { texts += [line.line?.description, line.text, line.reason] }
    return texts.map { $0.map { Array($0.utf8) } }
  }
}

/// What SQLite itself says of a file: `ok` when nothing is wrong.
func integrity(_ path: String) throws -> [String] {
  try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
}

/// Lets SQLite compare the full-text index with the texts; it throws when they differ.
func checkIndex(_ path: String) throws {
  try DatabaseQueue(path: path).write {
    try $0.execute(
      sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
  }
}
