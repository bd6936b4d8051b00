import CDigest
import Foundation

/// SHA-256 digests in hexadecimal.
///
/// Source: FIPS 180-4.
public enum Digest {
  /// The digest of some bytes, 64 lower-case digits.
  ///
  /// - Complexity: O(n).
  public static func sha256(of bytes: some ContiguousBytes) -> String {
    sha256(of: bytes, in: nil)
  }

  /// The digest of the bytes of a file, of which no more than a window stays in memory.
  static func sha256(of bytes: some ContiguousBytes, in file: MappedFile?) -> String {
    bytes.withUnsafeBytes { raw in
      var state = cdigest_sha256()
      cdigest_sha256_begin(&state)
      MappedFile.forEachWindow(of: raw, in: file) { range in
        let window = UnsafeRawBufferPointer(rebasing: raw[range])
        cdigest_sha256_add(
          &state, window.bindMemory(to: UInt8.self).baseAddress, window.count)
      }
      var out = [CChar](repeating: 0, count: 65)
      cdigest_sha256_end(&state, &out)
      return String(decoding: out.prefix(64).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// The digest of the bytes of an ordinary file, in bounded memory; nil when it cannot be read.
  ///
  /// - Complexity: O(n).
  public static func sha256(ofFileAt path: String) -> String? {
    guard FileReading.isRegular(path),
      let contents = try? FileReading.contents(InputFile(path: path))
    else { return nil }
    return sha256(of: contents.data, in: contents.file)
  }
}
