import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// Damaged lists of every format are read or refused, and never end the program.
@Suite struct FormatMutationTests {
  private static func seeds(_ format: LexiconFormat) -> [String] {
    let native = YAMLFormat.read(Data(NativeListFixture.text.utf8), path: "x").0
    let written = native.map { format.write($0).text } ?? ""
    return [written] + ForeignListFixture.texts.filter { $0.format == format }.map(\.text)
  }

  @Test(arguments: LexiconFormat.allCases)
  func damagedListsNeverTrap(_ format: LexiconFormat) {
    var random = SeededRandom(seed: UInt64(format.rawValue.utf8.reduce(7) { $0 + UInt64($1) }))
    for seed in Self.seeds(format) {
      for _ in 0..<300 {
        var bytes = Array(seed.utf8)
        for _ in 0...random.next(below: 8) where !bytes.isEmpty {
          let place = Int(random.next(below: bytes.count))
          switch random.next(below: 4) {
          case 0: bytes.remove(at: place)
          case 1: bytes.insert(bytes[place], at: Int(random.next(below: bytes.count)))
          case 2: bytes[place] = UInt8(random.next(below: 256))
          default:
            bytes[place] = Array("\t\n\r|:*?~/\\%+(<>&\"'[]".utf8)[Int(random.next(below: 20))]
          }
        }
        Self.check(Data(bytes), as: format)
      }
    }
  }

  private static func check(_ data: Data, as format: LexiconFormat) {
    _ = LexiconFormat.detect(data, path: "x")
    let (found, problems) = format.read(data, path: "x-en.x")
    #expect(found != nil || problems.contains { $0.severity == .error })
    guard let list = found else { return }
    let ids = list.categories.flatMap(\.entries).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(list.categories.enumerated().allSatisfy { ($0.element.parent ?? -1) < $0.offset })
    _ = LexiconCompiler.compile([LexiconUse(list, countedAs: 0)])
    // What was read can be written and read again.
    let (again, faults) = LexiconFormat.tsv.read(
      Data(LexiconFormat.tsv.write(list).text.utf8), path: "x")
    #expect(again?.entryCount == list.entryCount, "\(faults.map(\.description))")
  }
}
