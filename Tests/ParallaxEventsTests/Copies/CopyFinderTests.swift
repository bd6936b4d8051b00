import ParallaxModel
import Testing

@testable import ParallaxEvents

/// Which documents share copy.
@Suite struct CopyFinderTests {
  static let first = """
    The old ferry sank near the northern pier on Friday after its engine room filled with water.
    """
  static let second = """
    Divers brought all nine passengers ashore within the hour, and none of them was badly hurt.
    """
  static let third = """
    The harbor office had warned the owner twice this spring that the hull needed new plates.
    """
  static let fourth = """
    Regular crossings start again on Monday with a smaller boat that was borrowed from Lumen Bay.
    """
  static let whole = [first, second, third, fourth].joined(separator: "\n\n")
  static let other = """
    Teachers in Orrin Valley voted to end their strike once the council had promised smaller classes.

    Lessons begin again next week, a week later than parents had been told in the last letter.
    """

  static func document(
    _ id: String, _ body: String, day: Int? = nil, author: String? = nil
  ) -> Document {
    Document(
      id: id, outlet: id, title: "", body: body,
      date: day.flatMap { DocumentDate(year: 2031, month: 5, day: $0) }, language: "en",
      author: author)
  }

  static func groups(_ documents: [Document]) -> [CopyGroup] {
    let reader = CopyTextReader()
    return CopyFinder.groups(
      of: documents.map { CopyProfile($0, text: reader.read($0)) })
  }

  private func kinds(_ documents: [Document]) -> [String: CopyKind] {
    Dictionary(
      uniqueKeysWithValues: Self.groups(documents).flatMap(\.members).map {
        ($0.documentID, $0.kind)
      })
  }

  @Test func findsExactCopiesAndLeavesOthersOut() {
    let found = kinds([
      Self.document("a", Self.whole), Self.document("b", Self.whole),
      Self.document("c", Self.other),
    ])
    #expect(found == ["a": .exact, "b": .exact])
  }

  @Test func findsAbridgedAndReorderedText() {
    let found = kinds([
      Self.document("a", Self.whole),
      Self.document("b", [Self.third, Self.first].joined(separator: "\n\n")),
    ])
    #expect(found == ["a": .near, "b": .near])
  }

  @Test func tellsASharedPartFromACopy() throws {
    let groups = Self.groups([
      Self.document("a", Self.whole),
      Self.document("b", Self.first + "\n\n" + Self.other),
      Self.document("c", Self.other + "\n\n" + "Nobody knows yet who will pay for the new rooms."),
    ])
    let members = groups.flatMap(\.members)
    #expect(members.first { $0.documentID == "a" }?.kind == .partial)
    #expect(groups.first?.distinctTexts == 2)
  }

  @Test func takesNoSharedQuotationForCopy() {
    let quotation = """
      “We heard the engine stop and then the water came up through the floor of the cabin, and the \
      captain told us all to climb on the roof and wait for the boats,” said a passenger.
      """
    let found = kinds([
      Self.document("a", Self.first + "\n\n" + quotation),
      Self.document("b", Self.other + "\n\n" + quotation),
    ])
    #expect(found.isEmpty)
  }

  @Test func callsCopyOfACreditedAgencyWire() {
    let found = kinds([
      Self.document("a", "LUMEN BAY (AP) — " + Self.whole),
      Self.document("b", Self.whole + "\n\nA last line of the paper's own reporter."),
    ])
    #expect(found == ["a": .wire, "b": .wire])
  }

  @Test func presumesTheOriginByTimeOnlyWhereAllAreDated() {
    let copies = [
      Self.document("b", Self.whole, day: 3), Self.document("a", Self.whole, day: 4),
      Self.document("c", Self.whole, day: 5),
    ]
    #expect(Self.groups(copies).map(\.presumedOriginID) == ["b"])
    #expect(
      Self.groups(copies + [Self.document("d", Self.whole)]).map(\.presumedOriginID) == [nil])
    #expect(
      Self.groups(copies + [Self.document("d", Self.whole, day: 3)]).map(\.presumedOriginID)
        == [nil])
  }

  @Test func countsACopyOnceAndItsReachEachTime() throws {
    let group = try #require(
      Self.groups(["a", "b", "c"].map { Self.document($0, Self.whole) }).first)
    #expect(group.members.count == 3)
    #expect(group.distinctTexts == 1)
  }

  @Test func doesNotMindTheOrderOfTheInput() {
    let documents = [
      Self.document("a", Self.whole), Self.document("b", Self.other),
      Self.document("c", Self.second + "\n\n" + Self.third), Self.document("d", Self.other),
      Self.document("e", Self.first + "\n\n" + Self.fourth, day: 2),
    ]
    #expect(Self.groups(documents) == Self.groups(documents.reversed()))
  }

  @Test func findsNothingInNothing() {
    #expect(Self.groups([]).isEmpty)
    #expect(Self.groups([Self.document("a", ""), Self.document("b", "")]).isEmpty)
  }
}
