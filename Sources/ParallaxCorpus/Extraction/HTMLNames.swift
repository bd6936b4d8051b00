import CLibXML2

/// The name of an element, in lower case, and what it says of the element.
struct HTMLName {
  let text: String
  let traits: ElementTraits

  init(_ text: String) {
    self.text = text
    traits = ElementTraits(name: text)
  }
}

/// The names of a page's elements and attributes, each made into a text once.
///
/// libxml2 gives one name at one address as long as a page lasts.
struct HTMLNames {
  private var elements = [(address: UnsafePointer<xmlChar>, name: HTMLName)?](
    repeating: nil, count: Self.count)
  private var attributes = [(address: UnsafePointer<xmlChar>, name: String)?](
    repeating: nil, count: Self.count)

  private static let count = 256

  private static func slot(_ address: UnsafePointer<xmlChar>) -> Int {
    let bits = UInt(bitPattern: address)
    return Int((bits ^ (bits >> 8)) & UInt(count - 1))
  }

  /// The name of an element.
  mutating func element(_ address: UnsafePointer<xmlChar>) -> HTMLName {
    let slot = Self.slot(address)
    if let known = elements[slot], known.address == address { return known.name }
    let name = HTMLName(String(cString: address))
    elements[slot] = (address, name)
    return name
  }

  /// The name of an attribute.
  mutating func attribute(_ address: UnsafePointer<xmlChar>) -> String {
    let slot = Self.slot(address)
    if let known = attributes[slot], known.address == address { return known.name }
    let name = String(cString: address)
    attributes[slot] = (address, name)
    return name
  }
}
