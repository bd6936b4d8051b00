import Foundation
import ParallaxModel

/// A file whose bytes are at hand: decompressed, as UTF-8 where that can be, its format known.
public struct OpenedFile: Sendable {
  /// The file.
  public var file: InputFile
  /// The format; nil when the file cannot be loaded and the diagnostics say why.
  public var format: InputFormat?
  /// The bytes to load, without a byte order mark.
  public var data: Data
  /// The file that the data are a part of, unless they had to be brought into memory.
  var mapping: MappedFile?
  /// What was wrong so far.
  public var diagnostics: [Diagnostic]
  /// The SHA-256 digest of the file as it lies on the disk, when the options ask for it.
  public var sha256: String?

  /// The result to begin with: no documents yet, the diagnostics so far.
  var emptyResult: LoadResult {
    var result = LoadResult(
      path: file.path, format: format, diagnostics: diagnostics, sha256: sha256)
    if format == nil, file.isRow { result.countRejected() }
    return result
  }
}

/// A part of an opened file that is loaded by itself, on any thread.
public struct FilePart: Sendable {
  /// The file.
  public var file: OpenedFile
  /// The rows, for formats that can be cut; nil for the whole.
  public var rows: LineChunk?
  /// Whether this is the part that also reports what was wrong with the file as a whole.
  public var isFirst: Bool

  /// Makes a part; leave out the rows for the whole.
  public init(file: OpenedFile, rows: LineChunk? = nil, isFirst: Bool = true) {
    self.file = file
    self.rows = rows
    self.isFirst = isFirst
  }

  /// Lets the bytes leave memory, which are loaded.
  func release() {
    guard let mapping = file.mapping else { return }
    file.data.withUnsafeBytes { raw in
      mapping.release(UnsafeRawBufferPointer(rebasing: raw[rows?.range ?? 0..<raw.count]))
    }
  }
}
