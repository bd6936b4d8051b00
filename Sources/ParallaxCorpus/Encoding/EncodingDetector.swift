import CICU
import Foundation

/// Guesses the encoding of bytes that do not declare it: ICU's detector proposes, and what the
/// text would look like decides among its proposals.
enum EncodingDetector {
  /// The bytes that are looked at; more say no more.
  private static let headBytes = 1 << 18
  /// ICU's confidence, of 100, below which a proposal is not heard.
  private static let minimumConfidence: Int32 = 8

  /// The likeliest encoding; nil when no proposal gives plausible text.
  static func charset(of data: Data, isMarkup: Bool) -> Charset? {
    let head = data.prefix(headBytes)
    var best: (charset: Charset, score: Double)?
    for (charset, confidence) in proposals(head, isMarkup: isMarkup) {
      guard let text = charset.decode(head) else { continue }
      let plausibility = TextPlausibility.share(of: text, endsAnywhere: data.count > head.count)
      guard plausibility >= 0.8 else { continue }
      let score = Double(confidence) * plausibility * plausibility
      if score > best?.score ?? 0 { best = (charset, score) }
    }
    return best?.charset
  }

  private static func proposals(_ data: Data, isMarkup: Bool) -> [(Charset, Int32)] {
    let capacity = 32
    var names = [CChar](repeating: 0, count: capacity * Int(CICU_CHARSET_NAME))
    var confidences = [Int32](repeating: 0, count: capacity)
    let count = data.withUnsafeBytes { raw in
      cicu_detect_charsets(
        raw.bindMemory(to: UInt8.self).baseAddress, Int32(raw.count), isMarkup ? 1 : 0, &names,
        &confidences, Int32(capacity))
    }
    return (0..<Int(count)).compactMap { index in
      guard confidences[index] >= minimumConfidence else { return nil }
      let start = index * Int(CICU_CHARSET_NAME)
      let bytes = names[start...].prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let name = String(decoding: bytes, as: UTF8.self)
      // Mainframes write no news; UTF-16 and UTF-32 are found before.
      guard !name.hasPrefix("IBM"), let charset = Charset(label: name) else { return nil }
      return (charset, confidences[index])
    }
  }
}
