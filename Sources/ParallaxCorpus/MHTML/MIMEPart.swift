import Foundation

/// A part of a message: its header, and where its content lies.
struct MIMEPart {
  /// The header.
  let fields: HeaderFields
  private let content: Range<Int>

  /// The most parts that are told apart, and how deep they may lie in one another.
  private static let maximumParts = 10_000
  private static let maximumDepth = 4

  /// Reads the header of the part that lies in a range of bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    let (fields, end) = HeaderFields.read(part)
    self.fields = fields
    content = (range.lowerBound + end)..<range.upperBound
  }

  /// Adds the parts that hold no others, in order.
  ///
  /// - Returns: Whether the bytes end before the last part does.
  func collectLeaves(
    of bytes: UnsafeBufferPointer<UInt8>, into parts: inout [MIMEPart], depth: Int
  ) -> Bool {
    guard fields.type("Content-Type")?.hasPrefix("multipart/") ?? false,
      depth < Self.maximumDepth,
      let boundary = fields.parameter("boundary", of: "Content-Type")
    else {
      parts.append(self)
      return false
    }
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var start: Int?
    var index = content.lowerBound
    while let found = Self.boundary(mark, in: bytes, from: index, to: content.upperBound),
      parts.count < Self.maximumParts
    {
      if let start {
        let part = MIMEPart(bytes, in: start..<max(start, found.lineStart))
        _ = part.collectLeaves(of: bytes, into: &parts, depth: depth + 1)
      }
      if found.isLast { return false }
      start = found.next
      index = found.next
    }
    if let start, start < content.upperBound, parts.count < Self.maximumParts {
      let part = MIMEPart(bytes, in: start..<content.upperBound)
      _ = part.collectLeaves(of: bytes, into: &parts, depth: depth + 1)
    }
    return true
  }

  /// The next line that is a boundary; the line break before it belongs to it.
  private static func boundary(
    _ mark: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from: Int, to end: Int
  ) -> (lineStart: Int, next: Int, isLast: Bool)? {
    var line = from
    while line < end {
      let stop = bytes[line..<end].firstIndex(of: .newline) ?? end
      if stop - line >= mark.count, bytes[line] == mark[0],
        bytes[line..<(line + mark.count)].elementsEqual(mark)
      {
        let rest = bytes[(line + mark.count)..<stop]
        let isLast = rest.starts(with: "--".utf8)
        if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
          var before = line
          if before > from, bytes[before - 1] == .newline { before -= 1 }
          if before > from, bytes[before - 1] == .carriageReturn { before -= 1 }
          return (before, min(stop + 1, end), isLast)
        }
      }
      line = stop + 1
    }
    return nil
  }

  /// The content with its transfer encoding taken off.
  func content(of bytes: UnsafeBufferPointer<UInt8>) -> Data {
    let part = UnsafeBufferPointer(rebasing: bytes[content])
    switch fields.type("Content-Transfer-Encoding") {
    case "quoted-printable": return TransferEncoding.quotedPrintable(part)
    case "base64": return TransferEncoding.base64(part)
    default: return Data(buffer: part)
    }
  }
}
