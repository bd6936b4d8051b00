import Foundation
import Testing

/// Who imports whom, and what goes where: the table of `Architecture` held against the code.
@Suite struct ArchitectureTests {
  private let sources: [SourceTree.SourceFile]

  init() throws { sources = try SourceTree.swiftFiles(below: "Sources") }

  @Test func everyTargetIsInTheTable() throws {
    let folders = try SourceTree.folders(in: "Sources")
    let known = Set(Architecture.rooms.keys).union(Architecture.cTargets)
    #expect(
      folders.subtracting(known).isEmpty,
      "add the new target to Tests/ArchitectureTests/Architecture.swift and to ARCHITECTURE.md")
    #expect(known.subtracting(folders).isEmpty, "the table names a target that is not there")
  }

  @Test func everyImportIsAllowed() {
    for file in sources {
      guard let room = Architecture.rooms[file.target] else { continue }
      let foundation = room.usesFoundation ? Architecture.toolchain : []
      let allowed = room.modules.union(room.outside).union(foundation)
      for (module, line) in file.imports where !allowed.contains(module) {
        Issue.record(
          """
          \(file.path):\(line): \(file.target) may not import \(module); it may import \
          \(allowed.sorted().joined(separator: ", "))
          """)
      }
    }
  }

  @Test func eventsNeverSeeLexicons() throws {
    let allowed = try #require(Architecture.rooms["ParallaxEvents"]).modules
    #expect(
      allowed.isDisjoint(with: ["ParallaxLexicon", "ParallaxVoices", "ParallaxAnalysis"]),
      "grouping by the words that are later counted would decide the result beforehand")
  }

  @Test func anOutsidePackageIsImportedWhereTheTableSaysOnly() throws {
    // The table itself must not spread a package over more rooms than house.md allows.
    let owners: [String: Set<String>] = [
      "GRDB": ["ParallaxStore"], "ArgumentParser": ["ParallaxCommandLine"],
      "Logging": ["ParallaxPipeline"],
      "Yams": ["ParallaxCorpus", "ParallaxLexicon"], "CICU": ["ParallaxText", "ParallaxCorpus"],
      "CLibXML2": ["ParallaxCorpus", "ParallaxLexicon"],
      "CZlib": ["ParallaxCorpus", "ParallaxReports"],
      "CDigest": ["ParallaxCorpus"],
    ]
    for file in sources {
      for (module, line) in file.imports {
        guard let owners = owners[module], !owners.contains(file.target) else { continue }
        Issue.record(
          "\(file.path):\(line): only \(owners.sorted().joined(separator: ", ")) import \(module)")
      }
    }
  }

  @Test func onlyTheCommandLinePrintsAndExits() {
    for file in sources {
      for (call, target) in Architecture.callsOfOneTarget where file.target != target {
        for line in file.calls(of: call) {
          Issue.record(
            """
            \(file.path):\(line): only \(target) calls \(call)(): return a Diagnostic, or throw
            """)
        }
      }
    }
  }

  @Test func noFolderHasANameThatSaysNothing() throws {
    for file in try sources + SourceTree.swiftFiles(below: "Tests") {
      for folder in file.folders where Architecture.refusedFolders.contains(folder) {
        Issue.record("\(file.path): name the folder \(folder) after what is in it")
      }
    }
  }

  @Test func noFileIsTooLong() throws {
    for file in try sources + SourceTree.swiftFiles(below: "Tests") {
      let count = file.lines.count - 1
      guard count > Architecture.longestFile, Architecture.longFiles[file.path] == nil else {
        continue
      }
      Issue.record(
        """
        \(file.path) has \(count) lines; the most is \(Architecture.longestFile). Part it, or \
        name it with the reason in Architecture.longFiles
        """)
    }
  }

  @Test func everyReasonForALongFileIsStillNeeded() throws {
    let files = try sources + SourceTree.swiftFiles(below: "Tests")
    for path in Architecture.longFiles.keys.sorted() {
      let count = files.first { $0.path == path }.map { $0.lines.count - 1 } ?? 0
      #expect(count > Architecture.longestFile, "\(path) is short enough: take it off the list")
    }
  }

  @Test func everyTargetHasItsTests() throws {
    let tests = try SourceTree.folders(in: "Tests")
    let mirrors = Set(
      Architecture.rooms.keys.map { "\($0)Tests" }
        .filter { $0 != "ParallaxMainTests" && $0 != "ParallaxCommandLineTests" })
    for missing in mirrors.subtracting(tests).sorted() {
      Issue.record("Tests/\(missing) is missing")
    }
    for extra in tests.subtracting(mirrors).subtracting(Architecture.wholeTests).sorted() {
      Issue.record("Tests/\(extra) mirrors no target")
    }
  }

  @Test func everyTestFileIsInATestTarget() throws {
    let manifest = try String(
      contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    for folder in try SourceTree.folders(in: "Tests").sorted() {
      #expect(
        manifest.contains("name: \"\(folder)\""), "Package.swift declares no target \(folder)")
    }
  }
}
