import Foundation
import ParallaxModel

/// Documents without the repetitions of a text: what is printed again is told once.
///
/// Documents with the same title, body and event given or held before, byte for byte, stand for one text, dated by
/// its first appearance. So a dispatch that forty papers print counts once in the document
/// frequencies and in the averages, and a text printed again later does not draw the others of its
/// event to another day.
struct DistinctTexts {
  /// A shorter text, such as a headline alone, may come again and mean another event.
  private static let shortestText = 200

  /// One document for each text, in the order of the first.
  private(set) var documents: [GroupingDocument] = []
  /// For each text the numbers of its documents, ascending.
  private(set) var appearances: [[Int]] = []
  /// For each document the number of its text.
  private(set) var textNumbers: [Int] = []

  /// Finds the distinct texts.
  ///
  /// - Parameters:
  ///   - all: The documents.
  ///   - apart: The ids of documents that stand for themselves.
  /// - Complexity: O(text).
  init(_ all: [GroupingDocument], apart: Set<String> = []) {
    var byHash: [UInt64: [Int]] = [:]
    byHash.reserveCapacity(all.count)
    for (number, document) in all.enumerated() {
      let hash = apart.contains(document.id) ? nil : Self.hash(document)
      let known = hash.flatMap { byHash[$0] }?.first { Self.isSame(documents[$0], document) }
      if let known {
        appearances[known].append(number)
        documents[known].date = Self.earlier(documents[known], document)
        textNumbers.append(known)
        continue
      }
      if let hash { byHash[hash, default: []].append(documents.count) }
      textNumbers.append(documents.count)
      appearances.append([number])
      documents.append(document)
    }
  }

  /// The documents of a group of texts, ascending.
  func documents(of texts: [UInt32]) -> [Int] {
    texts.flatMap { appearances[Int($0)] }.sorted()
  }

  private static func earlier(_ held: GroupingDocument, _ new: GroupingDocument) -> DocumentDate? {
    guard let first = held.date else { return new.date }
    guard let second = new.date else { return first }
    return second.secondsSince1970 < first.secondsSince1970 ? second : first
  }

  private static func isSame(_ first: GroupingDocument, _ second: GroupingDocument) -> Bool {
    first.fixedEvent == second.fixedEvent && first.earlierEvent == second.earlierEvent
      && first.title.utf8.elementsEqual(second.title.utf8)
      && haveSameBytes(first.body, second.body)
  }

  private static func haveSameBytes(_ first: String, _ second: String) -> Bool {
    var (first, second) = (first, second)
    return first.withUTF8 { first in
      second.withUTF8 { second in
        guard first.count == second.count, let left = first.baseAddress,
          let right = second.baseAddress
        else { return first.count == second.count }
        return memcmp(left, right, first.count) == 0
      }
    }
  }

  /// A hash of title and body, nil for a text that is too short.
  private static func hash(_ document: GroupingDocument) -> UInt64? {
    guard document.title.utf8.count + document.body.utf8.count >= shortestText else { return nil }
    var hash: UInt64 = 0
    for var text in [document.title, document.body] {
      text.withUTF8 { bytes in
        hash = mix(hash ^ UInt64(bytes.count))
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
          hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          index += 8
        }
        while index < raw.count {
          hash = mix(hash ^ UInt64(raw[index]))
          index += 1
        }
      }
    }
    return hash
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
