import CArchive
import Foundation

/// Hands the bytes of a source to libarchive, a block at a time.
///
/// Gzip is taken off here: of a file that is cut off, all that came before the cut is handed over.
final class ArchiveInput {
  /// Room for decompressed bytes, used again for each block.
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private let source: ByteSource
  private let stream: RecordStream?
  private var offset = 0

  init(_ source: ByteSource) {
    self.source = source
    let isGzip = GzipReader.isGzip(source.bytes(at: 0, count: 3))
    stream = isGzip ? RecordStream(source) : nil
  }

  /// The bytes of the file that were read so far, where gzip is taken off here; else nil.
  var consumed: Int? { stream?.consumed }

  /// Whether the file ends with the index of a ZIP archive, a comment of up to 64 KB after it.
  var hasZIPIndex: Bool {
    if stream != nil { return true }
    let tail = source.bytes(at: max(0, source.count - 65_557), count: 65_557)
    return tail.lastRange(of: Data("PK\u{5}\u{6}".utf8)) != nil
  }

  /// Why the gzip around an archive ended before its time.
  var fault: String? {
    switch stream?.pendingFault {
    case .cutOff: "the compressed file ends too early"
    case .damaged: "the compressed file is damaged"
    case nil: nil
    }
  }

  /// Puts the next bytes into the block.
  ///
  /// - Returns: How many there are; -1 where the compressed file is damaged.
  private func readBlock() -> Int {
    guard let stream else {
      let count = source.read(at: offset, into: block)
      offset += count
      return count
    }
    let count = min(stream.fill(block.count), block.count)
    if count == 0 { return stream.pendingFault == nil ? 0 : -1 }
    stream.withBytes {
      block.copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: $0[..<count])))
    }
    stream.drop(count)
    return count
  }

  deinit {
    room.deallocate()
    block.deallocate()
  }

  /// Makes this the input of an archive, which must not outlive it.
  func attach(to archive: OpaquePointer) {
    archive_read_set_read_callback(archive) { _, context, block in
      guard let context, let block else { return -1 }
      let input = ArchiveInput.from(context)
      let count = input.readBlock()
      block.pointee = UnsafeRawPointer(input.block.baseAddress)
      return count
    }
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    if stream == nil { attachPlaces(to: archive) }
  }

  /// Lets libarchive jump in a file that is not compressed as a whole.
  private func attachPlaces(to archive: OpaquePointer) {
    archive_read_set_skip_callback(archive) { _, context, request in
      guard let context, request > 0 else { return 0 }
      let input = ArchiveInput.from(context)
      let step = min(Int(request), max(0, input.source.count - input.offset))
      input.offset += step
      return Int64(step)
    }
    archive_read_set_seek_callback(archive) { _, context, request, whence in
      guard let context else { return Int64(ARCHIVE_FATAL) }
      let input = ArchiveInput.from(context)
      let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? input.offset : input.source.count
      let (target, isTooFar) = base.addingReportingOverflow(Int(request))
      guard !isTooFar, target >= 0, target <= input.source.count else {
        return Int64(ARCHIVE_FATAL)
      }
      input.offset = target
      return Int64(target)
    }
  }

  private static func from(_ context: UnsafeMutableRawPointer) -> ArchiveInput {
    Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue()
  }
}

/// Runs what depends on the locale's character set as if it were UTF-8, on this thread only.
///
/// libarchive converts names through the locale; a program's own locale must not change them.
enum UTF8Locale {
  private static let locale = newlocale(Int32(1 << 0), "C.UTF-8", nil).map(Handle.init)

  private struct Handle: @unchecked Sendable {
    let value: locale_t
  }

  /// Runs a body.
  static func run<Result>(_ body: () -> Result) -> Result {
    guard let locale else { return body() }
    let old = uselocale(locale.value)
    defer { uselocale(old) }
    return body()
  }
}
