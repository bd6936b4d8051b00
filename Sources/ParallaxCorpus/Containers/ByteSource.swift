import Foundation
import ParallaxModel

/// Bytes that can be read from any place: those of a file on the disk, or some in memory.
///
/// A file is read piece by piece and not mapped, so that memory does not follow its size, and a
/// file that is cut while it is read is an early end and no fault.
final class ByteSource {
  /// The number of bytes there are.
  let count: Int
  private let data: Data?
  private let descriptor: Int32

  /// Bytes in memory.
  init(_ data: Data) {
    self.data = data
    count = data.count
    descriptor = -1
  }

  /// The bytes of a file: its contents where they are at hand, else those on the disk.
  ///
  /// - Throws: When the file cannot be read.
  convenience init(_ file: InputFile) throws(FatalDiagnostic) {
    var status = stat()
    guard file.contents == nil, file.spool == nil, FileReading.isRegular(file.path),
      case let descriptor = open(file.path, O_RDONLY | O_CLOEXEC), descriptor >= 0,
      fstat(descriptor, &status) == 0
    else {
      self.init(try FileReading.contents(file).data)
      return
    }
    self.init(descriptor: descriptor, count: Int(status.st_size))
  }

  private init(descriptor: Int32, count: Int) {
    data = nil
    self.descriptor = descriptor
    self.count = count
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Copies bytes from an offset on.
  ///
  /// - Returns: How many there were; 0 at the end, and where the disk fails.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    let wanted = min(buffer.count, count - offset)
    if let data {
      let start = data.startIndex + offset
      data.copyBytes(to: buffer, from: start..<(start + wanted))
      return wanted
    }
    var done = 0
    while done < wanted {
      let got = pread(
        descriptor, buffer.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      done += got
    }
    return done
  }

  /// Some bytes from an offset on; fewer at the end.
  func bytes(at offset: Int, count: Int) -> Data {
    var bytes = Data(count: max(0, min(count, self.count - offset)))
    let got = bytes.withUnsafeMutableBytes { read(at: offset, into: $0) }
    return got < bytes.count ? bytes.prefix(got) : bytes
  }
}
