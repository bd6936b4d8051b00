import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct EventLabelTests {
  private func document(_ id: String, _ outlet: String, _ title: String) -> Document {
    Document(id: id, outlet: outlet, title: title, body: "", language: "en")
  }

  @Test func isMadeOfWordsThatMostOutletsHave() {
    let label = EventLabel().label(of: [
      document("1", "A", "Ferry strikes the pier in Halden, nine hurt"),
      document("2", "B", "Nine hurt as ferry strikes Halden pier"),
      document("3", "C", "Chaos at sea: negligent ferry rams Halden pier"),
    ])
    #expect(
      label.split(separator: " ").sorted()
        == ["Halden", "Nine", "ferry", "hurt", "pier", "strikes"].sorted())
    #expect(!label.contains("negligent"))
  }

  @Test func oneOutletManyTimesIsOneOutlet() {
    let label = EventLabel().label(of: [
      document("1", "A", "Outrage over the ferry"), document("2", "A", "Outrage grows over ferry"),
      document("3", "B", "Ferry service resumes in the bay"),
      document("4", "C", "Ferry service to resume"),
    ])
    #expect(!label.contains("Outrage"))
  }

  @Test func isTheHeadlineOfTheOnlyOutlet() {
    #expect(
      EventLabel().label(of: [document("1", "A", "Ferry service resumes")])
        == "Ferry service resumes")
    #expect(EventLabel().label(of: [document("1", "A", "")]) == "")
  }
}
