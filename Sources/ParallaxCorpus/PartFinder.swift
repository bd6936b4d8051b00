import Foundation
import ParallaxModel

/// Cuts a file of rows into parts that can be loaded at the same time.
///
/// The cuts depend on the file and the size only, so that the same input gives the same parts
/// whatever the number of threads. Of a mapped file, no more than a part stays in memory.
struct PartFinder {
  let file: OpenedFile
  let options: LoadOptions
  /// The size that a part has at least, but for the last.
  let targetBytes: Int

  /// At least one part; the whole where the format cannot be cut.
  var parts: [FilePart] {
    let chunks = file.data.count > targetBytes ? self.chunks : []
    guard !chunks.isEmpty else { return [FilePart(file: file)] }
    return chunks.enumerated().map { FilePart(file: file, rows: $1, isFirst: $0 == 0) }
  }

  private var chunks: [LineChunk] {
    guard let format = file.format else { return [] }
    let source = SourceFormats.source(of: format)
    switch format {
    case .jsonLines: return lines
    case .json: return items(source)
    case .csv, .tsv: return rows(source)
    default:
      guard source != nil else { return [] }
      switch FormatDetector.container(of: file.data, file: file.file) {
      case .jsonLines: return lines
      case .json: return items(source)
      default: return rows(source)
      }
    }
  }

  private var lines: [LineChunk] {
    LineChunk.chunks(of: file.data, targetBytes: targetBytes, in: file.mapping)
  }

  private func items(_ source: (any SourceFormat.Type)?) -> [LineChunk] {
    JSONLoader(file: file.file, options: options, source: source, mapping: file.mapping)
      .chunks(of: file.data, targetBytes: targetBytes)
  }

  private func rows(_ source: (any SourceFormat.Type)?) -> [LineChunk] {
    DelimitedLoader(
      file: file.file, format: file.format ?? .csv, options: options, source: source,
      mapping: file.mapping
    ).chunks(of: file.data, targetBytes: targetBytes)
  }
}
