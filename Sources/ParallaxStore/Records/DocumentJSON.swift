import Foundation
import ParallaxModel

/// The columns that hold JSON: keys sorted, no spaces.
enum DocumentJSON {
  private struct Line: Codable {
    var line: Int?
    var reason: String
    var text: String
  }

  /// The text of the column `metadata`: an object of strings.
  static func text(of metadata: [String: String]) throws -> String {
    metadata.isEmpty ? "{}" : try encode(metadata)
  }

  /// The text of the column `furniture`: an array of objects with `line`, `reason` and `text`.
  static func text(of furniture: [FurnitureLine]) throws -> String {
    furniture.isEmpty
      ? "[]" : try encode(furniture.map { Line(line: $0.line, reason: $0.reason, text: $0.text) })
  }

  /// Reads the column `metadata`.
  static func metadata(_ text: String) throws -> [String: String] {
    text == "{}" ? [:] : try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  /// Reads the column `furniture`.
  static func furniture(_ text: String) throws -> [FurnitureLine] {
    guard text != "[]" else { return [] }
    return try JSONDecoder().decode([Line].self, from: Data(text.utf8)).map {
      FurnitureLine(line: $0.line, text: $0.text, reason: $0.reason)
    }
  }

  private static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
