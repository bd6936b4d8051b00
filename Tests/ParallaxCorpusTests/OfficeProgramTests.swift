import Foundation
import Testing

@testable import ParallaxCorpus

/// What LibreOffice writes is read as LibreOffice itself and two Python packages read it.
@Suite(.serialized) struct OfficeProgramTests {
  private static let page = """
    <html><head><meta charset="utf-8"><title>Rebels take the bridge</title></head><body>
    <h1>Rebels take the bridge</h1><p>By <b>Ann Berg</b>, in <i>Haven</i></p>
    <p>The rebels took the “bridge” — at dawn; café, Москва, 你好, あア, אבג, العربية، Ελλάδα, 😀.</p>
    <h2>What comes next</h2><p>it&shy;em a&nbsp;b 5 &lt; 6 {x} \\y \\'41 100&nbsp;%</p>
    <p>All <u>crossed</u> it.<br>And came back. See <a href="https://x.example/">the map</a>.</p>
    <ul><li>One item</li><li>Two items</li></ul><ol><li>First</li><li>Second</li></ol>
    <blockquote>A quotation of some length.</blockquote>
    <table border="1"><tr><td>Cell A</td><td>Cell B<p>more</p></td></tr><tr><td>C</td><td>D</td></tr>
    </table><p dir="rtl">שלום, bridge!</p><pre>two  blanks</pre><p>Last words.</p></body></html>
    """

  @Test func textIsThatOfOtherPrograms() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", Self.page)
    guard try convert("txt:Text (encoded):UTF8", in: folder) else {
      print("skipped: there is no soffice to write files of a word processor")
      return
    }
    let expected = try lines(String(contentsOfFile: folder.path + "/a.txt", encoding: .utf8))
    for ending in ["rtf", "docx", "odt"] {
      #expect(try convert(ending, in: folder))
      let path = folder.path + "/a." + ending
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(WordProcessorFile.format(of: data)?.rawValue == ending)
      let text = try WordProcessorFile.read(data, path: path)
      let own = lines(text.paragraphs.map(\.text).joined(separator: "\n"))
      #expect(own == expected, "\(ending) as LibreOffice reads it")
      guard ending != "odt" else { continue }
      if let other = try python(path) {
        #expect(own == other, "\(ending) as the Python package reads it")
      } else {
        print("skipped: python3 has no package that reads .\(ending)")
      }
    }
  }

  /// The lines with single blanks, without bullets and numbers of lists, and without what one of
  /// the programs does not print.
  private func lines(_ text: String) -> [String] {
    text.replacing("\u{AD}", with: "").replacing("\u{2011}", with: "-")
      .split { $0.isNewline }.compactMap { line in
        var words = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }.map(String.init)
        if let first = words.first, first == "•" || first.hasSuffix("."),
          Int(first.dropLast()) != nil
            || first == "•"
        {
          words.removeFirst()
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
      }
  }

  private func convert(_ format: String, in folder: TemporaryFolder) throws -> Bool {
    let result = try run([
      "soffice", "--headless", "-env:UserInstallation=file://\(folder.path)/profile",
      "--infilter=HTML (StarWriter)", "--convert-to", format, "--outdir", folder.path,
      folder.path + "/a.html",
    ])
    return result.status == 0
  }

  private func python(_ path: String) throws -> [String]? {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scripts/read-office")
    let result = try run(["python3", script.path, path])
    return result.status == 0 ? lines(result.output) : nil
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
