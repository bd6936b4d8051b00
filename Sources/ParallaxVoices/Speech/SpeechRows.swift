/// Memory for a row of numbers for each word, which grows with the longest paragraph.
final class SpeechRows {
  /// The rows.
  private(set) var all: UnsafeMutablePointer<SpeechModel.Row>
  private var capacity = 512

  init() { all = .allocate(capacity: capacity) }

  deinit { all.deallocate() }

  /// Makes room for the words of a paragraph; what was there is lost.
  func reserve(_ words: Int) {
    guard words > capacity else { return }
    while capacity < words { capacity *= 2 }
    all.deallocate()
    all = .allocate(capacity: capacity)
  }
}
