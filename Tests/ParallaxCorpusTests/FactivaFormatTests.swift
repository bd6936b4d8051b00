import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct FactivaFormatTests {
  private static let page = """
    <!DOCTYPE html><html><head><title>Factiva</title></head><body><h1>Factiva</h1>
    <div class="article frArticle"><table><tr><td><b>SE</b>&nbsp;</td><td>Monde</td></tr>
    <tr><td class="index"><b>HD</b>&nbsp;</td><td><b class='frHeadline'>Le pont est libre</b>
    </td></tr><tr><td><b>WC</b>&nbsp;</td><td>12 mots</td></tr>
    <tr><td><b>PD</b>&nbsp;</td><td>3 mai 2031</td></tr>
    <tr><td><b>ET</b>&nbsp;</td><td>15:32</td></tr>
    <tr><td><b>SN</b>&nbsp;</td><td>Le Nord</td></tr><tr><td><b>LA</b></td><td>Français</td></tr>
    <tr><td><p><b>LP</b>&nbsp;</p></td><td><p class="articleParagraph frarticleParagraph">Le pont
    est libre.</p><p class="articleParagraph frarticleParagraph">Tous passent.</p></td></tr>
    <tr><td><p><b>TD</b>&nbsp;</p></td><td><p class="articleParagraph">IN</p></td></tr>
    <tr><td><br/><b>NS</b></td><td><br/>gcat : News | gpol : Politics</td></tr>
    <tr><td><br/><b>XYZ</b></td><td><br/>a code</td></tr>
    <tr><td><br/><b>AN</b></td><td><br/>Document NORD000020310503e75300001</td></tr></table></div>
    <div id="article-x" class="article"><div class="article enArticle"><p><div>World</div>
    <div id="hd"><span class='enHeadline'>Bridge seized</span></div>
    <div class="author">Ann Berg and Bo Dahl</div><div>1,312 words</div><div>4 May 2031</div>
    <div>10:15 GMT</div><div>South Post</div><div>SPOST</div><div>A2</div><div>English</div>
    <div>(c) 2031 South Post.</div></p>
    <p class="articleParagraph enarticleParagraph">The bridge was seized.</p>
    <p class="articleParagraph enarticleParagraph">12 people ran.</p>
    <p>Document SPOST00020310504e75400002</p></div></div>
    <div class="article deArticle"><p>Nichts davon.</p><p>Dokument X0000020310504e75400003</p></div>
    <div class="article enArticle"><p>Nothing here.</p></div></body></html>
    """

  private static let rtf = """
    {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}
    {\\info{\\title Display Format}{\\author Nobody}}\\pard\\plain\\f0\\fs20
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b HD\\b0\\cell\\pard\\intbl\\b Caf\\'e9 free\\b0\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b WC\\cell\\pard\\intbl\\plain 12 words\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b PD\\cell\\pard\\intbl\\plain 3 May 2031\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b SN\\cell\\pard\\intbl\\plain North Star\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b LP\\cell\\pard\\intbl\\plain It is free.\\par
    Yes.\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b TD\\cell\\pard\\intbl\\plain All cross.\\cell\\row
    \\trowd\\cellx1000\\cellx9000\\pard\\intbl\\b AN\\cell\\pard\\intbl\\plain Document NSTAR00020310503e7530001a\\cell\\row
    \\pard\\page
    \\pard\\plain World\\par
    \\b Bridge seized\\b0\\par
    By Ann Berg\\par
    1,312 words\\par
    4 May 2031\\par
    South Post\\par
    SPOST\\par
    A2\\par
    English\\par
    (c) 2031 South Post.\\par
    The bridge was seized.\\par
    Document SPOST00020310504e7540002b\\par
    \\pard Search Summary\\par Text bridge\\par
    }
    """

  @Test(arguments: ["a.html", "a.htm", "a.txt"]) func loadsPages(name: String) {
    let result = load(name, Self.page)
    #expect(result.format == .factiva)
    #expect(
      result.account == [
        "2: outlet=Le Nord | title=Le pont est libre"
          + " | body=Le pont est libre.//Tous passent.//IN | date=2031-05-03 | language=fr"
          + " | [ET]=15:32 | [NS]=gcat : News | gpol : Politics | [SE]=Monde | [WC]=12 mots"
          + " | [XYZ]=a code | [language]=Français",
        "14: outlet=South Post | title=Bridge seized | body=The bridge was seized.//12 people ran."
          + " | date=2031-05-04 | language=en | author=Ann Berg and Bo Dahl"
          + " | [CY]=(c) 2031 South Post. | [ED]=A2 | [ET]=10:15 GMT | [SC]=SPOST | [SE]=World"
          + " | [WC]=1,312 words | [language]=English",
      ])
    #expect(
      result.documents.map(\.id) == ["NORD000020310503e75300001", "SPOST00020310504e75400002"])
    #expect(result.rowsRead == 3)
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == ["broken-article 22"])
    #expect(result.fieldMap[.outlet] == "SN")
  }

  @Test(arguments: ["a.rtf", "a.RTF", "a.txt"]) func loadsRTF(name: String) {
    let result = load(name, Self.rtf)
    #expect(result.format == .factiva)
    #expect(
      result.account == [
        "3: outlet=North Star | title=Café free | body=It is free.//Yes.//All cross."
          + " | date=2031-05-03 | [WC]=12 words",
        "12: outlet=South Post | title=Bridge seized | body=The bridge was seized."
          + " | date=2031-05-04 | language=en | author=Ann Berg | [CY]=(c) 2031 South Post."
          + " | [ED]=A2 | [SC]=SPOST | [SE]=World | [WC]=1,312 words | [language]=English"
          + " | -end-matter=Search Summary | -end-matter=Text bridge",
      ])
    #expect(result.rowsRead == 2)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func anArticleThatIsCutOffIsLoadedAndTheCutIsSaid() {
    let end = Self.rtf.range(of: "The bridge was")?.upperBound ?? Self.rtf.endIndex
    let result = load("a.rtf", String(Self.rtf[..<end]))
    #expect(
      result.documents.map(\.body) == ["It is free.\n\nYes.\n\nAll cross.", "The bridge was"])
    #expect(result.rowsRead == 3)
    #expect(result.diagnostics.map(\.identifier) == ["broken-document"])
  }

  @Test func theUserNamesTheFormat() {
    var options = LoadOptions()
    options.inputFormat = .html
    #expect(load("a.html", Self.page, options: options).format == .html)
    options.inputFormat = .factiva
    #expect(load("x", Self.rtf, options: options).documents.count == 2)
  }

  @Test func otherPagesWithArticlesAreNoExports() {
    let page = "<html><body><div class=\"article main\"><p>One two three.</p></div></body></html>"
    #expect(load("a.html", page).format == .html)
  }
}
