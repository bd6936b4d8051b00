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
    bytes.withUnsafeBytes { raw in
      var out = [CChar](repeating: 0, count: 65)
      cdigest_sha256_hex(raw.bindMemory(to: UInt8.self).baseAddress, raw.count, &out)
      return String(decoding: out.prefix(64).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
