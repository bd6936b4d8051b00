import CZlib
import Foundation
import ParallaxModel

/// Decompresses a run of bytes piece by piece (RFC 1950 to 1952).
final class Inflater {
  /// How the compressed bytes are wrapped.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    case none = -15
  }

  /// What a step came to.
  enum Outcome { case more, ended, damaged }

  private var stream = z_stream()
  private let isReady: Bool

  init(_ wrapping: Wrapping) {
    isReady =
      inflateInit2_(
        &stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { inflateEnd(&stream) }

  /// Begins the next member.
  func reset() { inflateReset(&stream) }

  /// Decompresses as much as there is room for.
  ///
  /// - Returns: How it went, the bytes taken and the bytes made; `more` with none of both means
  ///   that more input is needed.
  func step(
    _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> (outcome: Outcome, consumed: Int, produced: Int) {
    guard isReady else { return (.damaged, 0, 0) }
    let piece = min(input.count, 1 << 30)
    let space = min(room.count, 1 << 30)
    stream.next_in = UnsafeMutablePointer(
      mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(piece)
    stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(space)
    let status = CZlib.inflate(&stream, Z_NO_FLUSH)
    let consumed = piece - Int(stream.avail_in)
    let produced = space - Int(stream.avail_out)
    switch status {
    case Z_OK, Z_BUF_ERROR: return (.more, consumed, produced)
    case Z_STREAM_END: return (.ended, consumed, produced)
    default: return (.damaged, consumed, produced)
    }
  }

  /// The first bytes inside a gzip file; fewer, or none, when it is damaged.
  static func head(of source: ByteSource, at offset: Int = 0, count: Int) -> Data {
    let input = source.bytes(at: offset, count: count + 4_096)
    var output = Data(count: count)
    let inflater = Inflater(.gzip)
    let produced = input.withUnsafeBytes { raw in
      output.withUnsafeMutableBytes { inflater.step(raw, into: $0).produced }
    }
    return output.prefix(produced)
  }

  /// All that some bytes hold.
  ///
  /// - Returns: nil when they are cut off, damaged or hold more than a limit.
  static func inflate(_ data: Data, _ wrapping: Wrapping, limit: Int) -> Data? {
    let inflater = Inflater(wrapping)
    var output = Data()
    var room = [UInt8](repeating: 0, count: 1 << 16)
    return data.withUnsafeBytes { raw -> Data? in
      var offset = 0
      while true {
        let rest = UnsafeRawBufferPointer(rebasing: raw[offset...])
        let (outcome, consumed, produced) = room.withUnsafeMutableBytes {
          inflater.step(rest, into: $0)
        }
        offset += consumed
        output.append(contentsOf: room[..<produced])
        if output.count > limit { return nil }
        switch outcome {
        case .ended: return output
        case .damaged: return nil
        case .more: if consumed == 0, produced == 0 { return nil }
        }
      }
    }
  }
}
