/// Sums, at each word, the weights of what is seen there.
struct SpeechWeightSum: SpeechTally {
  private let model: SpeechModel
  private var word = SpeechModel.Row.zero
  private var around = SpeechModel.Row.zero
  /// For each word of the paragraph, the score of each state.
  private(set) var scores: [SpeechModel.Row] = []

  /// Sums the weights of a model.
  init(_ model: SpeechModel) { self.model = model }

  @inline(__always)
  mutating func add(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { word &+= model.row(template, a, b, c, d) }

  @inline(__always)
  mutating func addAround(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { around &+= model.row(template, a, b, c, d) }

  @inline(__always)
  mutating func startAround() { around = .zero }

  @inline(__always)
  mutating func endWord() {
    scores.append(word &+ around)
    word = .zero
  }

  mutating func pass(_ words: Int) -> Bool {
    scores.append(contentsOf: repeatElement(.zero, count: words))
    return true
  }

  mutating func restart() {
    scores.removeAll(keepingCapacity: true)
    word = .zero
    around = .zero
  }
}
