import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct HeaderFieldsTests {
  private func read(_ text: String) -> (fields: HeaderFields, end: Int) {
    Array(text.utf8).withUnsafeBufferPointer { HeaderFields.read($0) }
  }

  @Test func fieldsAreReadUpToTheEmptyLine() {
    let (fields, end) = read("A: 1\r\nb:  two \r\n\r\nC: no\r\n")
    #expect(fields["a"] == "1")
    #expect(fields["B"] == "two")
    #expect(fields["C"] == nil)
    #expect(end == 18)
  }

  @Test func foldedLinesAreJoined() {
    let (fields, _) = read(
      "Content-Type: multipart/related;\r\n\ttype=\"a;b\";\n boundary=\"x y\"\n\n")
    #expect(fields.type("content-type") == "multipart/related")
    #expect(fields.parameter("type", of: "Content-Type") == "a;b")
    #expect(fields.parameter("boundary", of: "Content-Type") == "x y")
    #expect(fields.parameter("charset", of: "Content-Type") == nil)
  }

  @Test func linesThatAreNoFieldsDoNoHarm() {
    let (fields, _) = read("no colon\n folded after nothing\n: empty name\nA:\nA: late\n")
    #expect(fields["A"] == nil || fields["A"] == "late")
    #expect(fields["no colon"] == nil)
  }
}
