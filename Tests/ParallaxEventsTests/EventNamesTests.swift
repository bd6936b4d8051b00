import Testing

@testable import ParallaxEvents

@Suite struct EventNamesTests {
  @Test func comesFromTheDocumentAlone() {
    var names = EventNames(fixed: [])
    let name = names.name(firstDocument: "foobar")
    // FNV-1a of "foobar" is 85944171f73967e8.
    #expect(name == "auto-85944171f739")
  }

  @Test func avoidsWhatIsTaken() {
    var names = EventNames(fixed: ["auto-85944171f739"])
    #expect(names.name(firstDocument: "foobar") == "auto-85944171f739-2")
    #expect(names.name(firstDocument: "foobar") == "auto-85944171f739-3")
  }
}
