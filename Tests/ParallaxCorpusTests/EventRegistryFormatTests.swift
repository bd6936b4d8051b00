import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct EventRegistryFormatTests {
  @Test func loadsTheResultsWithTheirEvents() {
    let result = load(
      "a.json",
      #"""
      {"articles":{"page":1,"totalResults":2,"results":[
        {"uri":"71","lang":"eng","isDuplicate":false,"date":"2031-05-02","time":"10:00:00",
         "dateTime":"2031-05-02T10:00:00Z","dateTimePub":"2031-05-02T09:30:00Z",
         "dataType":"news","sim":0.5,"url":"https://n.example/1","title":"Bridge open",
         "body":"The bridge is open.","source":{"uri":"n.example","dataType":"news",
         "title":"North Star"},"authors":[{"uri":"ann","name":"Ann Berg"}],"image":null,
         "eventUri":"eng-5","sentiment":0.1,"wgt":3},
        {"uri":"72","lang":"deu","url":"https://s.example/2","title":"Brücke frei",
         "body":"Sie ist frei.","source":{"uri":"s.example"},"eventUri":null}]}}
      """#)
    #expect(result.format == .eventRegistry)
    #expect(
      result.account == [
        "2: outlet=North Star | title=Bridge open | body=The bridge is open."
          + " | date=2031-05-02T09:30:00Z | url=https://n.example/1 | language=en"
          + " | author=Ann Berg | event=eng-5 | [dataType]=news | [date]=2031-05-02"
          + " | [dateTime]=2031-05-02T10:00:00Z | [isDuplicate]=false | [language]=eng"
          + " | [sentiment]=0.1 | [sim]=0.5 | [source.dataType]=news"
          + " | [source.uri]=n.example | [time]=10:00:00 | [wgt]=3",
        "8: outlet=s.example | title=Brücke frei | body=Sie ist frei. | url=https://s.example/2"
          + " | language=de | [language]=deu",
      ])
    #expect(result.documents.map(\.id) == ["71", "72"])
  }
}
