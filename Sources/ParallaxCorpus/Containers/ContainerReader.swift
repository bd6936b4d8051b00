import Foundation
import ParallaxModel

/// What a file that holds others gives, one after another.
public enum ContainedPart: Sendable {
  /// A file of an archive or a page of a crawl, with its bytes.
  case file(InputFile)
  /// What is to be said of the whole, or of a part that cannot be loaded.
  case remark(LoadResult)
}

/// Reads the files of an archive, or the pages of a crawl, one after another, archives inside
/// archives too.
///
/// Memory holds what was given last and the archives that it lies in, not the whole. The order is
/// that of the archive.
public final class ContainerReader {
  private let outer: InputFile
  private let options: LoadOptions
  private let budget: ArchiveBudget
  private var frames: [any ContainerFrame] = []
  private var waiting: [ContainedPart] = []
  private var tooDeep: [String] = []
  private var isAtEnd = false

  /// Opens a container.
  ///
  /// - Parameters:
  ///   - file: The file on the disk.
  ///   - kind: What it is.
  ///   - source: Its bytes.
  ///   - options: How files are read.
  init(_ file: InputFile, kind: ContainerKind, source: ByteSource, options: LoadOptions) {
    outer = file
    self.options = options
    budget = ArchiveBudget(
      limits: options.archiveLimits, compressedBytes: source.count, path: file.path)
    var opening = LoadResult(path: file.path, format: Self.format(kind, file, options))
    opening.isRemark = true
    if options.computesDigests, let contents = try? FileReading.contents(file) {
      opening.sha256 = Digest.sha256(of: contents.data, in: contents.file)
    }
    waiting.append(.remark(opening))
    push(file, kind: kind, source: source)
  }

  /// The next file or remark; nil at the end.
  public func next() -> ContainedPart? {
    while waiting.isEmpty, let frame = frames.last {
      switch frame.next() {
      case .file(var file):
        file.container = outer.path
        take(file)
      case .remark(let remark): waiting.append(.remark(remark))
      case nil:
        frames.removeLast()
        if let remark = remark(frame.closing) { waiting.append(.remark(remark)) }
      }
    }
    if waiting.isEmpty, !isAtEnd {
      isAtEnd = true
      if let remark = remark(refusalOfDepth) { return .remark(remark) }
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// Opens an archive inside this one, or hands the file over.
  private func take(_ file: InputFile) {
    guard file.page == nil, let data = file.contents else {
      waiting.append(.file(file))
      return
    }
    let source = ByteSource(data)
    guard let kind = ContainerKind(of: source, name: file.name, format: nil) else {
      waiting.append(.file(file))
      return
    }
    guard kind == .crawl || frames.count < options.archiveLimits.maximumDepth else {
      tooDeep.append(file.path)
      return
    }
    push(file, kind: kind, source: source)
  }

  private func push(_ file: InputFile, kind: ContainerKind, source: ByteSource) {
    switch kind {
    case .archive:
      do throws(FatalDiagnostic) {
        frames.append(
          try ArchiveFolder(file, source: source, budget: budget, limits: options.archiveLimits))
      } catch {
        if let remark = remark([error.diagnostic]) { waiting.append(.remark(remark)) }
      }
    case .crawl: frames.append(WARCReader(file, source: source, options: options))
    }
  }

  private func remark(_ diagnostics: [Diagnostic]) -> LoadResult? {
    guard !diagnostics.isEmpty else { return nil }
    var result = LoadResult(path: outer.path, diagnostics: diagnostics)
    result.isRemark = true
    return result
  }

  private var refusalOfDepth: [Diagnostic] {
    guard let first = tooDeep.first else { return [] }
    let depth = options.archiveLimits.maximumDepth
    let others = tooDeep.count - 1
    return [
      Diagnostic(
        .error, "nested-archive",
        "refused: this archive lies in \(depth) others"
          + (others > 0 ? ", and so do \(others) more" : "") + "; archives are read up to \(depth)"
          + " deep", at: SourcePlace(path: first), remedy: "unpack the outer archives yourself")
    ]
  }

  private static func format(
    _ kind: ContainerKind, _ file: InputFile, _ options: LoadOptions
  ) -> InputFormat {
    if let format = options.inputFormat, format.isContainer { return format }
    if kind == .crawl { return .warc }
    guard let source = try? ByteSource(file) else { return .zip }
    return ContainerKind.isZIP(source.bytes(at: 0, count: 4)) ? .zip : .tar
  }
}

/// One archive or crawl that is being read.
protocol ContainerFrame: AnyObject {
  /// The next file or remark; nil at the end.
  func next() -> ContainedPart?
  /// What is to be said at the end.
  var closing: [Diagnostic] { get }
}
