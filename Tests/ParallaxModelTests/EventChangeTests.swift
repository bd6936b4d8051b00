import ParallaxModel
import Testing

@Suite struct EventChangeTests {
  private func changes(_ earlier: [String: String], _ now: [String: String]) -> [String] {
    EventChange.changes(from: earlier, to: now).map {
      "\($0.kind) \($0.eventID) \($0.earlierEventID ?? "-") \($0.documents)"
    }
  }

  @Test func namesWhatCameAndWhatIsNew() {
    #expect(
      changes(["1": "a", "2": "a"], ["1": "a", "2": "a", "3": "a", "4": "b", "5": "b"])
        == ["grown a - 1", "new b - 2"])
    #expect(changes(["1": "a"], ["1": "a"]) == [])
  }

  @Test func namesWhatMergedAndWhatWasSplit() {
    #expect(
      changes(["1": "a", "2": "b", "3": "b"], ["1": "b", "2": "b", "3": "b"]) == ["merged b a 1"])
    #expect(
      changes(["1": "a", "2": "a", "3": "a"], ["1": "a", "2": "a", "3": "c"])
        == ["shrunk a - 1", "split c a 1"])
  }

  @Test func namesWhatWasNotRead() {
    #expect(
      changes(["1": "a", "2": "a", "3": "b"], ["1": "a"]) == ["shrunk a - 1", "gone b - 1"])
  }
}
