/// The weights of what is seen at the edges of quotations (`QuotationEdgeFeatures`), in hundredths.
///
/// Learned by `Scripts/train-edges`; read once from `QuotationEdgeWeights`.
struct QuotationEdgeModel: Sendable {
  /// The model that ships.
  static let shared = QuotationEdgeModel(QuotationEdgeWeights.text)

  /// Open addressing: keys, and the weight of each.
  private let keys: [UInt64]
  private let weights: [Int32]

  /// Reads the weights of a table.
  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var size = 64
    let count = bytes.count { $0 == UInt8(ascii: "#") }
    while size < count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var weights = [Int32](repeating: 0, count: size)
    var reader = SpeechWeightReader(bytes)
    while let (key, numbers) = reader.next() {
      var slot = Self.slot(key, size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      weights[slot] = Int32(numbers.first ?? 0)
    }
    self.keys = keys
    self.weights = weights
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// The weight of a feature; 0 where it has none.
  func weight(_ key: UInt64) -> Int32 {
    var slot = Self.slot(key, keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return weights[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }
}
