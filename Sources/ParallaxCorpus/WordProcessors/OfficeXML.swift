import Foundation
import ParallaxModel

/// The XML parts of an office file.
struct OfficeXML {
  private let parts: [String: Data]
  private let path: String

  /// The most bytes of one part.
  private static let maximumBytes = 128 << 20
  /// The most elements and texts of one part: thousands of articles have fewer.
  private static let maximumNodes = 3_000_000

  /// Reads the parts of some names.
  ///
  /// - Throws: When the archive is damaged or grows beyond all measure.
  init(_ data: Data, named names: Set<String>, path: String) throws(FatalDiagnostic) {
    self.path = path
    parts = try ZIPContents.entries(
      named: names, in: data, path: path, maximumBytes: Self.maximumBytes)
  }

  /// A part that may be missing or damaged; nil then.
  func tree(_ name: String) -> XMLTree? {
    guard let data = parts[name] else { return nil }
    let tree = XMLTree(data, maximumNodes: Self.maximumNodes)
    return tree.entity == nil && !tree.nodes.isEmpty ? tree : nil
  }

  /// The part that holds the text.
  ///
  /// - Throws: `broken-document` when it is not there, `xml-entities` when it declares entities.
  func mainTree(_ name: String) throws(FatalDiagnostic) -> XMLTree {
    let place = SourcePlace(path: path)
    guard let data = parts[name] else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "broken-document", "the part \(name) with the text is missing", at: place,
          remedy: "save the file again"))
    }
    let tree = XMLTree(data, maximumNodes: Self.maximumNodes)
    guard tree.entity == nil else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "xml-entities",
          "refused: the XML in it declares entities, which can read other files and fill memory",
          at: place, remedy: "save the file again with a word processor"))
    }
    return tree
  }

  /// What ended the reading of a part.
  static func fault(_ tree: XMLTree, in name: String) -> WrittenText.Fault? {
    tree.fault.map {
      WrittenText.Fault(
        summary: "\(name) is not well-formed from its line \($0.line) on: \($0.summary)",
        line: nil)
    }
  }
}

extension XMLTree.Node {
  /// An attribute, whatever its prefix is called.
  func attribute(_ name: String) -> String? {
    if let value = attributes[name] { return value }
    return attributes.first { $0.key.hasSuffix(":" + name) }?.value
  }
}
