import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct OutletDirectoryTests {
  private func directory(_ text: String) throws -> OutletDirectory {
    try OutletDirectory(data: Data(text.utf8), path: "outlets.csv")
  }

  private func names(_ directory: OutletDirectory, _ names: String...) -> [String?] {
    names.map { directory.name(of: OutletSpelling($0)) }
  }

  @Test func namesAndDomainsLeadToTheListedOutlet() throws {
    let directory = try directory(
      """
      outlet,aliases,domains,Owner Ship,country
      The Harbor Times,HT; Harbour Times,harbortimes.example;ht.example,private,
      El País Nuevo,,www.pais.example,public,ES

      """)
    #expect(directory.diagnostics.isEmpty)
    #expect(
      names(
        directory, "harbor times", "HT", "the harbour times", "www.harbortimes.example",
        "sport.ht.example", "https://ht.example/x")
        == Array(repeating: "The Harbor Times", count: 6))
    #expect(
      names(directory, "El Pais nuevo", "m.pais.example").allSatisfy { $0 == "El País Nuevo" })
    #expect(names(directory, "Times", "example", "xharbortimes.example") == [nil, nil, nil])
    #expect(directory.attributeNames == ["owner_ship", "country"])
    #expect(directory.attribute("owner_ship", of: "The Harbor Times") == "private")
    #expect(directory.attribute("country", of: "The Harbor Times") == nil)
  }

  @Test func aDomainAmongTheAliasesIsOne() throws {
    let directory = try directory("outlet,aliases\nPost,post.example\n")
    #expect(names(directory, "https://www.post.example", "a.post.example") == ["Post", "Post"])
  }

  @Test func outletsThatDifferByTheOnlyAreKeptApartWhereBothAreListed() throws {
    let directory = try directory("outlet,kind\nStar,a\nThe Star,b\nThe Sun,c\n")
    #expect(names(directory, "star", "THE STAR", "Sun") == ["Star", "The Star", "The Sun"])
    #expect(directory.diagnostics.isEmpty)
  }

  @Test func otherHeadersAndSeparatorsAreRead() throws {
    let directory = try directory("\u{FEFF}Name;Domain;Kind\nPost;\"a.example; b.example\";daily\n")
    #expect(names(directory, "b.example") == ["Post"])
    #expect(directory.attribute("kind", of: "Post") == "daily")
  }

  @Test func whatTwoOutletsClaimStaysWithTheFirst() throws {
    let directory = try directory(
      "outlet,aliases,domains\nPost,P,p.example\nMail,M;p,m.example;www.P.example\nPOST,,\n")
    #expect(
      directory.diagnostics.map(\.description) == [
        "outlets.csv:3:6: error: the alias “p” stands here and in line 2, where it is of “Post”; "
          + "line 2 counts; give each name and each domain to one outlet [duplicate-outlet]",
        "outlets.csv:3:10: error: the domain “www.P.example” stands here and in line 2, where it is "
          + "of “Post”; line 2 counts; give each name and each domain to one outlet "
          + "[duplicate-outlet]",
        "outlets.csv:4:1: error: the outlet “POST” stands here and in line 2, where it is of “Post”; "
          + "line 2 counts; give each name and each domain to one outlet [duplicate-outlet]",
      ])
    #expect(names(directory, "P", "M", "p.example") == ["Post", "Mail", "Post"])
  }

  @Test func faultyRowsAreLeftOutWithTheirPlaces() throws {
    let directory = try directory(
      "outlet,domains\n,a.example\nA,b c\nB,x.example,y.example\n\nC,\n\"D,\n")
    #expect(
      directory.diagnostics.map { "\($0.place?.description ?? "") \($0.identifier)" } == [
        "outlets.csv:2:1 empty-outlet", "outlets.csv:4:13 ragged-row",
        "outlets.csv:7:1 unclosed-quote", "outlets.csv:3:3 bad-domain",
      ])
    #expect(directory.outlets.map(\.name) == ["A", "C"])
  }

  @Test func aFileWithoutAColumnForTheOutletIsRefused() {
    #expect(throws: FatalDiagnostic.self) { try directory("country,domains\nX,a.example\n") }
    #expect(throws: FatalDiagnostic.self) { try directory("") }
    #expect(throws: FatalDiagnostic.self) { try OutletDirectory(path: "no-such-file.csv") }
  }
}
