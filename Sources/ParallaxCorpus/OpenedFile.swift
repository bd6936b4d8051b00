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
  /// What was wrong so far.
  public var diagnostics: [Diagnostic]
  /// The SHA-256 digest of the file as it lies on the disk, when the options ask for it.
  public var sha256: String?

  /// The result to begin with: no documents yet, the diagnostics so far.
  var emptyResult: LoadResult {
    LoadResult(path: file.path, format: format, diagnostics: diagnostics, sha256: sha256)
  }
}

/// A part of an opened file that is loaded by itself, on any thread.
public struct FilePart: Sendable {
  /// The file.
  public var file: OpenedFile
  /// The lines, for formats that can be cut; nil for the whole.
  public var lines: LineChunk?
  /// Whether this is the part that also reports what was wrong with the file as a whole.
  public var isFirst: Bool

  /// Makes a part; leave out the lines for the whole.
  public init(file: OpenedFile, lines: LineChunk? = nil, isFirst: Bool = true) {
    self.file = file
    self.lines = lines
    self.isFirst = isFirst
  }
}
