import CZlib
import Foundation
import ParallaxModel

/// Decompresses gzip files, also those of several members, up to a limit.
struct GzipReader {
  /// The most bytes that a file may grow to.
  let maximumBytes: Int

  /// What no honest text grows by, and the size from which that is checked.
  private static let maximumRatio = 100
  private static let ratioFloor = 64 << 20

  /// Whether data begins as a gzip file does (RFC 1952).
  static func isGzip(_ data: Data) -> Bool {
    data.prefix(3).elementsEqual([0x1F, 0x8B, 0x08])
  }

  /// The decompressed bytes.
  ///
  /// - Throws: When the data is cut off or damaged, or grows beyond the limit.
  func decompress(
    _ contents: ByteSpool.Contents, path: String
  ) throws(FatalDiagnostic) -> ByteSpool.Contents {
    var stream = z_stream()
    let window: Int32 = 15 + 16
    guard
      inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw broken("it cannot be decompressed", path) }
    defer { inflateEnd(&stream) }
    var output = ByteSpool()
    let outcome = contents.data.withUnsafeBytes { raw in
      inflateAll(&stream, raw.bindMemory(to: UInt8.self), into: &output)
    }
    switch outcome {
    case .done: break
    case .cutOff: throw broken("the compressed file ends too early", path)
    case .damaged: throw broken("the compressed file is damaged", path)
    case .tooLarge: throw tooLarge(output.count, of: contents.data.count, path)
    case .noRoom(let failure): throw FatalDiagnostic(FileReading.noRoom(failure, path))
    }
    do throws(ByteSpool.NoRoom) {
      return try output.finish()
    } catch {
      throw FatalDiagnostic(FileReading.noRoom(error, path))
    }
  }

  private enum Outcome { case done, cutOff, damaged, tooLarge, noRoom(ByteSpool.NoRoom) }

  private func inflateAll(
    _ stream: inout z_stream, _ input: UnsafeBufferPointer<UInt8>,
    into output: inout ByteSpool
  ) -> Outcome {
    guard let start = input.baseAddress else { return .cutOff }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while true {
      let piece = min(input.count - offset, 1 << 30)
      stream.next_in = UnsafeMutablePointer(mutating: start + offset)
      stream.avail_in = UInt32(piece)
      let status = buffer.withUnsafeMutableBufferPointer { room in
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        return inflate(&stream, Z_NO_FLUSH)
      }
      offset += piece - Int(stream.avail_in)
      do throws(ByteSpool.NoRoom) {
        try output.append(buffer[..<(buffer.count - Int(stream.avail_out))])
      } catch {
        return .noRoom(error)
      }
      if isTooLarge(output.count, of: offset) { return .tooLarge }
      switch status {
      case Z_STREAM_END:
        guard continues(input, at: &offset) else { return .done }
        inflateReset(&stream)
      case Z_OK: if offset == input.count, stream.avail_out > 0 { return .cutOff }
      case Z_BUF_ERROR: return .cutOff
      default: return .damaged
      }
    }
  }

  /// Whether another member follows; zero bytes after the last one are padding.
  private func continues(_ input: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> Bool {
    while offset < input.count, input[offset] == 0 { offset += 1 }
    return offset + 2 < input.count && input[offset] == 0x1F && input[offset + 1] == 0x8B
  }

  private func isTooLarge(_ size: Int, of compressed: Int) -> Bool {
    size > maximumBytes || (size > Self.ratioFloor && size / Self.maximumRatio > compressed)
  }

  private func broken(_ summary: String, _ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "broken-gzip", summary, at: SourcePlace(path: path),
        remedy: "fetch or compress the file again"))
  }

  private func tooLarge(_ size: Int, of compressed: Int, _ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "gzip-too-large",
        "refused: \(compressed) compressed bytes grow to more than"
          + " \(min(size, maximumBytes)) bytes, as files do that are made to fill memory",
        at: SourcePlace(path: path), remedy: "decompress the file yourself if you trust it"))
  }
}
