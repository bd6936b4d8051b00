import Testing

/// The format of the command files.
@Suite struct CommandFileTests {
  private let text = """
    # Title

    ```file a/b.txt
    One.

    ```
    ```command
    $ parallax x
    out
    \\$ 5
    \\ no newline
    2> talk
    2>
    => 2
    $ true
    ```
    """

  @Test func readsFilesAndCommands() {
    let parts = CommandFile.parts(of: text)
    #expect(
      parts == [
        .prose(["# Title", ""]),
        .file(name: "a/b.txt", lines: ["One.", ""]),
        .commands([
          .init(
            command: "parallax x",
            result: CommandResult(
              output: ["out", "$ 5"], endsInNewline: false, errors: ["talk", ""], exitCode: 2)),
          .init(command: "true", result: CommandResult()),
        ]),
      ])
  }

  @Test func writesWhatItReads() throws {
    var file = try #require(CommandFile.all.first)
    file.parts = CommandFile.parts(of: text)
    #expect(file.text == text)
  }

  @Test func showsOnlyWhatDiffers() {
    let difference = LineDifference.text(
      from: ["a", "b", "c", "d", "e"], to: ["a", "b", "c", "d", "f"], context: 1)
    #expect(difference == "  …\n  d\n- e\n+ f")
  }
}
