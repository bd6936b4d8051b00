import Testing

@testable import ParallaxCorpus

@Suite struct DateInLineTests {
  @Test(arguments: [
    ("January 11, 2031 Monday", "January 11, 2031", ""),
    ("January 11, 2031 Monday 10:15 AM GMT", "January 11, 2031", "10:15 AM GMT"),
    ("March 3, 2031, Saturday, Late Edition - Final", "March 3, 2031", "Late Edition - Final"),
    ("Dienstag 10.Dezember 2031", "10. Dezember 2031", ""),
    ("mardi 10 décembre 2031", "10 décembre 2031", ""),
    ("10 décembre 2031 mardi 3:00 AM GMT", "10 décembre 2031", "3:00 AM GMT"),
    ("4 oktober 2031 woensdag", "4 oktober 2031", ""),
  ])
  func findsTheDateAndTheRest(line: String, date: String, rest: String) {
    let found = DateInLine(line[...])
    #expect(found?.date == date)
    #expect(found?.rest == rest)
  }

  @Test(arguments: ["", "2031", "Room 11, 2031 Main Street", "May 2031", "a b c d e"])
  func otherLinesHaveNone(line: String) { #expect(DateInLine(line[...]) == nil) }
}
