import Foundation
import ParallaxModel

@testable import ParallaxCorpus

/// The bytes of a file in `Fixtures/containers`.
func containerFixture(_ name: String) throws -> Data {
  let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures/containers")
  return try Data(contentsOf: (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent(name))
}

extension LoadResult {
  /// The identifiers of the diagnostics that are no notes, each once, sorted; that the pages of the
  /// tests are short is none.
  var problems: [String] {
    Set(diagnostics.filter { $0.severity != .note }.map(\.identifier))
      .subtracting(["probable-wall"]).sorted()
  }

  /// Whether the numbers add up and every document can be found again.
  var isWhole: Bool {
    rowsRead == documents.count + rowsRejected
      && documents.allSatisfy { !$0.outlet.isEmpty && !$0.id.isEmpty && !$0.source.path.isEmpty }
  }
}

extension SeededRandom {
  /// Changes, removes or repeats some bytes.
  mutating func damage(_ data: Data, times: Int) -> Data {
    var bytes = [UInt8](data)
    for _ in 0..<times where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 5) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes[place] ^= 1 << UInt8(next(below: 8))
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(below: 40)))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
      default: bytes.removeSubrange(place...)
      }
      if bytes.count < 8 { break }
    }
    return Data(bytes)
  }
}
