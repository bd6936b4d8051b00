import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct TransferEncodingTests {
  private func decoded(
    _ text: String, _ decode: (UnsafeBufferPointer<UInt8>) -> Data
  ) -> String {
    String(decoding: Array(text.utf8).withUnsafeBufferPointer(decode), as: UTF8.self)
  }

  @Test(arguments: [
    ("caf=C3=A9", "café"), ("caf=c3=a9", "café"), ("a=\r\nb", "ab"), ("a= \t\r\nb", "ab"),
    ("a=\nb", "ab"), ("a=", "a"), ("1 =3D 1", "1 = 1"), ("x=ZZ", "x=ZZ"), ("=4", "=4"), ("", ""),
  ])
  func quotedPrintableIsTakenOff(encoded: String, text: String) {
    #expect(decoded(encoded, TransferEncoding.quotedPrintable) == text)
  }

  @Test(arguments: [
    "", "a", "ab", "abc", "abcd", "café – “x”", String(repeating: "xyz\n", count: 99),
  ])
  func base64IsTakenOffAsFoundationPutsItOn(text: String) {
    for options in [[], .lineLength76Characters] as [Data.Base64EncodingOptions] {
      let encoded = Data(text.utf8).base64EncodedString(options: options)
      #expect(decoded(encoded, TransferEncoding.base64) == text)
    }
  }
}
