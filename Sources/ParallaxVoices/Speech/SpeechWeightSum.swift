/// Sums, at each word, the weights of what is seen there.
struct SpeechWeightSum: SpeechTally {
  private let model: SpeechModel
  private var word = SpeechModel.Row.zero
  private var around = SpeechModel.Row.zero
  /// For each word of the paragraph, the score of each state.
  var scores: UnsafeMutablePointer<SpeechModel.Row> { memory.all }
  private let memory = SpeechRows()
  private var count = 0

  /// Sums the weights of a model.
  init(_ model: SpeechModel) { self.model = model }

  @inline(__always)
  mutating func add(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { word &+= model.row(template, a, b, c, d) }

  @inline(__always)
  mutating func addNeighbors(_ chain: SpeechChain, _ index: Int) {
    guard chain.gaps[index] == SpeechChain.plainGap, chain.gaps[index + 1] == SpeechChain.plainGap
    else { return addEachNeighbor(chain, index) }
    let kind = Int(chain.words[index].kind)
    add(.form, Int(chain.words[index].form), 0, 0, 0)
    add(.formBefore, Int(chain.words[index - 1].form), 0, 0, 0)
    add(.formAfter, Int(chain.words[index + 1].form), 0, 0, 0)
    word &+= model.plain(before: Int(chain.words[index - 1].kind), kind: kind)
    word &+= model.plain(kind: kind, after: Int(chain.words[index + 1].kind))
  }

  @inline(__always)
  mutating func addAround(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) { around &+= model.row(template, a, b, c, d) }

  @inline(__always)
  mutating func startAround() { around = .zero }

  @inline(__always)
  mutating func endWord() {
    memory.all[count] = word &+ around
    count &+= 1
    word = .zero
  }

  mutating func pass(_ words: Int) -> Bool {
    (memory.all + count).update(repeating: .zero, count: words)
    count += words
    return true
  }

  mutating func restart(words: Int) {
    memory.reserve(words)
    count = 0
    word = .zero
    around = .zero
  }
}
