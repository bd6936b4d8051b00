import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("A file that is no store")
struct StoreFileKindTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("other")
  }

  /// The identifiers of the errors of opening it to add to it and to read it.
  private func refusals() -> [String] {
    var found: [String] = []
    do throws(FatalDiagnostic) { _ = try CorpusStore(path: path) } catch {
      found.append(error.diagnostic.identifier)
      #expect(error.diagnostic.place?.path == path)
      #expect(error.diagnostic.remedy != nil)
    }
    do throws(FatalDiagnostic) { _ = try CorpusStore(reading: path) } catch {
      found.append(error.diagnostic.identifier)
    }
    return found
  }

  private func contents() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test("is refused and left as it is when it is a text")
  func text() throws {
    try Data("An article about a bridge.\n".utf8).write(to: URL(fileURLWithPath: path))
    let before = try contents()
    #expect(refusals() == ["not-a-store", "not-a-store"])
    #expect(try contents() == before)
    #expect(folder.names == ["other"])
  }

  @Test("is refused and left as it is when it is a database of something else")
  func otherDatabase() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE document (a)") }
    let before = try contents()
    #expect(StoreFileKind(path: path) == .otherDatabase)
    #expect(refusals() == ["not-a-store", "not-a-store"])
    #expect(try contents() == before)
    #expect(folder.names == ["other"])
  }

  @Test("is refused when it is a folder or a few bytes of a header")
  func oddities() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(refusals() == ["not-a-store", "not-a-store"])
    try FileManager.default.removeItem(atPath: path)
    try Data("SQLite format 3\0".utf8).write(to: URL(fileURLWithPath: path))
    #expect(StoreFileKind(path: path) == .otherDatabase)
    #expect(refusals() == ["not-a-store", "not-a-store"])
  }

  @Test("is not made by reading where there is none")
  func absent() throws {
    do throws(FatalDiagnostic) { _ = try CorpusStore(reading: path) } catch {
      #expect(error.diagnostic.identifier == "store-not-found")
    }
    #expect(folder.names.isEmpty)
  }

  @Test("becomes one when it is empty")
  func empty() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    _ = try CorpusStore(path: path).save([.full])
    #expect(StoreFileKind(path: path) == .store)
    #expect(try CorpusStore(reading: path).count() == 1)
  }

  @Test("is reported as damaged when only its mark is right")
  func damaged() throws {
    _ = try CorpusStore(path: path).save((0..<50).map { .sample("\($0)") })
    var bytes = try contents()
    for index in 100..<bytes.count { bytes[index] = 0xAA }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(refusals() == ["store-damaged", "store-damaged"])
  }
}
