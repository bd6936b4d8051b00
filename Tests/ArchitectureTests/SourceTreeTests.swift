import Testing

/// The reader of source files, on lines made for it.
@Suite struct SourceTreeTests {
  private func file(_ lines: String...) -> SourceTree.SourceFile {
    SourceTree.SourceFile(path: "Sources/ParallaxModel/A.swift", lines: lines)
  }

  @Test func readsEveryFormOfImport() {
    let file = file(
      "import A", "public import B", "@testable import C", "@preconcurrency internal import D",
      "import struct E.Inner", "  import F", "// import G", "let text = \"import H\"",
      "import func I.call")
    #expect(file.imports.map(\.module) == ["A", "B", "C", "D", "E", "F", "I"])
    #expect(file.imports.map(\.line) == [1, 2, 3, 4, 5, 6, 9])
  }

  @Test func tellsACallFromAMethodAndADeclaration() {
    let file = file(
      "print(1)", "printer.print(1)", "func print(_ x: Int) {}", "// print(2)", "reprint(3)",
      "Swift.print(4)", "if done { exit(0) }")
    #expect(file.calls(of: "print") == [1, 6])
    #expect(file.calls(of: "exit") == [7])
  }
}
