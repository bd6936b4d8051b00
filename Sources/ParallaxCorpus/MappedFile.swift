import Foundation

/// The bytes of a file on the disk, which come into memory page by page as they are read, and can
/// leave it again.
public final class MappedFile: @unchecked Sendable {
  /// The bytes; they stay valid as long as any copy of this value does.
  public let data: Data
  private let region: UnsafeRawBufferPointer

  /// Maps an open file; nil when it is empty or the system refuses.
  ///
  /// - Parameter descriptor: A descriptor of an ordinary file; it can be closed afterwards.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let length = Int(status.st_size)
    guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    region = UnsafeRawBufferPointer(start: start, count: length)
    data = Data(
      bytesNoCopy: start, count: length, deallocator: .custom { munmap($0, $1) })
  }

  /// Lets go of the whole pages of some bytes, which come back from the file when they are read
  /// again; bytes that are no part of the file are left alone.
  func release(_ bytes: UnsafeRawBufferPointer) {
    guard let base = region.baseAddress, let start = bytes.baseAddress else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let lower = (start - base + page - 1) / page * page
    let upper = (start - base + bytes.count) / page * page
    guard start >= base, lower < upper, upper <= region.count else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + lower), upper - lower, MADV_DONTNEED)
  }

  /// The next place of a byte, for a search that may be long: no more than a window stays in
  /// memory.
  ///
  /// - Returns: The offset; nil when it does not come any more.
  static func next(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, of file: MappedFile?
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var start = start
    while start < bytes.count {
      let length = min(bytes.count - start, windowBytes)
      if let found = memchr(base + start, Int32(byte), length) {
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
      }
      file?.release(UnsafeRawBufferPointer(start: base + start, count: length))
      start += length
    }
    return nil
  }

  /// How much is read in one go before it is let go of.
  private static let windowBytes = 16 << 20

  /// Goes through some bytes once, window by window, so that no more than a window of a mapped file
  /// stays in memory.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - file: The file that the bytes are a part of; nil when they are in memory anyway.
  ///   - visit: Takes the ranges in order; together they are all of the bytes.
  static func forEachWindow(
    of bytes: UnsafeRawBufferPointer, in file: MappedFile?, _ visit: (Range<Int>) -> Void
  ) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + windowBytes)
      visit(start..<end)
      file?.release(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
  }
}
