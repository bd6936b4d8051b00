/// Text compared by its UTF-8 bytes, which is the order of code points on every machine.
struct OrderKey: Comparable {
  let text: String

  static func < (left: OrderKey, right: OrderKey) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  static func == (left: OrderKey, right: OrderKey) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}

extension String {
  /// For sorting by code point.
  var orderKey: OrderKey { OrderKey(text: self) }
}
