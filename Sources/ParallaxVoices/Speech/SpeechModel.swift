/// The weights of the features of speech.
///
/// Learned by `Scripts/train-speech` as a linear-chain conditional random field (Lafferty, McCallum
/// and Pereira, ICML 2001) on the train part of the news articles of PolNeAR (Newell, Margolin and
/// Ruths, LREC 2018); read once from `SpeechWeights`.
final class SpeechModel: @unchecked Sendable {
  /// One weight a state, the last two always 0, in fiftieths.
  typealias Row = SIMD8<Int16>

  /// What a word can be.
  enum State: Int, CaseIterable {
    /// The outlet's own.
    case own
    /// What says that somebody speaks.
    case cue
    /// The first word, and a later word, of somebody's words whose cue comes after them.
    case beginBeforeCue, insideBeforeCue
    /// The first word, and a later word, of somebody's words whose cue came before them, if any did.
    case beginAfterCue, insideAfterCue

    /// Whether the word is somebody's.
    var isSpeech: Bool { rawValue >= State.beginBeforeCue.rawValue }
  }

  /// The model that ships.
  static let shared = SpeechModel(SpeechWeights.text)
  /// The states that a weight between two words has a number for, by the state before.
  static let steps: [(from: Int, to: Int)] = State.allCases.flatMap { from in
    State.allCases.compactMap { to in
      switch to {
      case .insideBeforeCue where from != .insideBeforeCue && from != .beginBeforeCue: nil
      case .insideAfterCue where from != .insideAfterCue && from != .beginAfterCue: nil
      default: (from.rawValue, to.rawValue)
      }
    }
  }
  /// What a step that cannot be costs.
  ///
  /// The weights of a word and the step to it sum up to less than `mostOfWord`; the best sums of the
  /// states that can be are less than four words' apart, and the best of all is set to 0 every fourth
  /// word. So what can be stays above `deadBelow`, and what took a step that cannot be falls below it,
  /// where it is `dead`, and stays so, and no sum leaves 16 bits.
  static let never: Int16 = -16_000
  static let deadBelow = Row(repeating: -9_000)
  static let dead = Row(repeating: -15_000)
  static let mostOfWord = 940

  /// Open addressing: keys, and where the rows of each are.
  private let keys: UnsafeMutablePointer<UInt64>
  private let places: UnsafeMutablePointer<UInt16>
  private let mask: Int
  /// For templates of few values, where the row of each combination is; 0 where it has none.
  private let cells: UnsafeMutablePointer<UInt16>
  /// Where the cells of each template begin.
  private let firstCells: UnsafeMutablePointer<Int>
  private let rows: UnsafeMutablePointer<Row>
  /// For each gap and kind of word behind it, what steps weigh by both, and what the steps cost that
  /// cannot be.
  private let gapSteps: UnsafeMutablePointer<SpeechSteps>
  /// For each two kinds of words, what a word weighs by its kind and that of the word before, and by that
  /// of the word after, where nothing but spaces stands around it.
  private let plainBefore: UnsafeMutablePointer<Row>
  private let plainAfter: UnsafeMutablePointer<Row>

  /// Reads the weights of a table.
  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let count = bytes.count { $0 == UInt8(ascii: "#") }
    var size = 64
    while size < count * 4 { size *= 2 }
    mask = size - 1
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    places = .allocate(capacity: size)
    places.initialize(repeating: 0, count: size)
    let templates = SpeechFeatures.Template.allCases
    firstCells = .allocate(capacity: templates.count + 1)
    firstCells.initialize(repeating: 0, count: templates.count + 1)
    var cellCount = 0
    for template in templates {
      firstCells[Int(template.rawValue)] = cellCount
      if let sizes = SpeechFeatures.sizes(template) {
        cellCount += sizes.0 * sizes.1 * sizes.2 * sizes.3
      }
    }
    cells = .allocate(capacity: cellCount)
    cells.initialize(repeating: 0, count: cellCount)
    var rows: [Row] = [.zero]
    var reader = SpeechWeightReader(bytes)
    var read: [(key: UInt64, place: UInt16)] = []
    while let (key, weights) = reader.next() {
      read.append((key, UInt16(rows.count)))
      rows += Self.rows(weights)
    }
    self.rows = .allocate(capacity: rows.count)
    self.rows.initialize(from: rows, count: rows.count)
    gapSteps = .allocate(capacity: SpeechFeatures.most.gaps * SpeechFeatures.most.kinds)
    let kinds = SpeechFeatures.most.kinds
    plainBefore = .allocate(capacity: kinds * kinds)
    plainAfter = .allocate(capacity: kinds * kinds)
    for (key, place) in read { keep(key, place) }
    fillTables()
  }

  /// Sums up once what is asked for at each word.
  private func fillTables() {
    for gap in 0..<SpeechFeatures.most.gaps {
      for kind in 0..<SpeechFeatures.most.kinds {
        var steps = Self.barriers
        addSteps(.init(template: .gapStep, a: gap), to: &steps)
        addSteps(.init(template: .kindStep, a: kind, b: gap), to: &steps)
        // Where no quotation begins or ends.
        if gap & 3 == 0 { addSteps(.init(template: .quoteStep, a: 0), to: &steps) }
        (gapSteps + (gap * SpeechFeatures.most.kinds + kind)).initialize(to: steps)
      }
    }
    let gap = Int(SpeechChain.plainGap)
    for one in 0..<SpeechFeatures.most.kinds {
      for other in 0..<SpeechFeatures.most.kinds {
        let cell = one * SpeechFeatures.most.kinds + other
        (plainBefore + cell).initialize(
          to: row(.kindsBefore, one, other, 0, 0) &+ row(.kindBeforeGap, one, gap, 0, 0)
            &+ row(.kind, other, 0, 0, 0) &+ row(.kindGap, other, gap, 0, 0)
            &+ row(.gaps, gap, gap, 0, 0))
        (plainAfter + cell).initialize(
          to: row(.kindsAfter, one, other, 0, 0) &+ row(.kindNextGap, one, gap, 0, 0))
      }
    }
  }

  deinit {
    keys.deallocate()
    places.deallocate()
    cells.deallocate()
    firstCells.deallocate()
    rows.deallocate()
    gapSteps.deallocate()
    plainBefore.deallocate()
    plainAfter.deallocate()
  }

  private func keep(_ key: UInt64, _ place: UInt16) {
    let (template, numbers) = SpeechFeatures.parts(key)
    if let template, let sizes = SpeechFeatures.sizes(template) {
      cells[cell(template, sizes, numbers.0, numbers.1, numbers.2, numbers.3)] = place
      return
    }
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    places[slot] = place
  }

  private static func rows(_ weights: [Int]) -> [Row] {
    if weights.count <= State.allCases.count {
      var row = Row.zero
      for (state, weight) in weights.enumerated() { row[state] = Int16(weight) }
      return [row]
    }
    var rows = [Row](repeating: .zero, count: State.allCases.count)
    for (step, weight) in zip(steps, weights) { rows[step.from][step.to] = Int16(weight) }
    return rows
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    var slot = Self.slot(key, mask)
    while true {
      let found = keys[slot]
      if found == key { return Int(places[slot]) }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func cell(
    _ template: SpeechFeatures.Template, _ sizes: (Int, Int, Int, Int), _ a: Int, _ b: Int,
    _ c: Int, _ d: Int
  ) -> Int {
    firstCells[Int(template.rawValue)]
      &+ ((a &* sizes.1 &+ b) &* sizes.2 &+ c) &* sizes.3 &+ d
  }

  @inline(__always)
  private func place(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) -> Int {
    if let sizes = SpeechFeatures.sizes(template) {
      return Int(cells[cell(template, sizes, a, b, c, d)])
    }
    return place(SpeechFeatures.key(template, a, b, c, d))
  }

  /// The weights of a feature of a word; zeros where it has none.
  @inline(__always)
  func row(
    _ template: SpeechFeatures.Template, _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) -> Row { rows[place(template, a, b, c, d)] }

  /// What a word weighs by its kind and that of the word before, between spaces.
  @inline(__always)
  func plain(before: Int, kind: Int) -> Row {
    plainBefore[before &* SpeechFeatures.most.kinds &+ kind]
  }

  /// What a word weighs by its kind and that of the word after, between spaces.
  @inline(__always)
  func plain(kind: Int, after: Int) -> Row {
    plainAfter[kind &* SpeechFeatures.most.kinds &+ after]
  }

  /// Adds the weights of a feature between two words, one row for each state before.
  @inline(__always)
  func addSteps(
    _ feature: SpeechFeatures.Feature, to sums: inout SpeechSteps
  ) {
    let place = place(feature.template, feature.a, feature.b, 0, 0)
    if place > 0 { sums.add(rows + place) }
  }

  /// What steps weigh by what stands before a word and its kind: no feature between words but those of
  /// the words' groups, the kind of the word before, and quotations that begin or end.
  @inline(__always)
  func steps(gap: Int, kind: Int) -> SpeechSteps {
    gapSteps[gap &* SpeechFeatures.most.kinds &+ kind]
  }

  /// What steps cost that cannot be: into the inside of somebody's words from anything but the same
  /// words.
  private static var barriers: SpeechSteps {
    func row(_ from: State) -> Row {
      var row = Row(repeating: never)
      for step in steps where step.from == from.rawValue { row[step.to] = 0 }
      return row
    }
    return SpeechSteps(
      own: row(.own), cue: row(.cue), beginBeforeCue: row(.beginBeforeCue),
      insideBeforeCue: row(.insideBeforeCue), beginAfterCue: row(.beginAfterCue),
      insideAfterCue: row(.insideAfterCue))
  }
}

/// What each step between two words weighs: one row for each state before.
struct SpeechSteps {
  var own = SpeechModel.Row.zero
  var cue = SpeechModel.Row.zero
  var beginBeforeCue = SpeechModel.Row.zero
  var insideBeforeCue = SpeechModel.Row.zero
  var beginAfterCue = SpeechModel.Row.zero
  var insideAfterCue = SpeechModel.Row.zero

  /// Adds six rows.
  @inline(__always)
  mutating func add(_ rows: UnsafeMutablePointer<SpeechModel.Row>) {
    own &+= rows[0]
    cue &+= rows[1]
    beginBeforeCue &+= rows[2]
    insideBeforeCue &+= rows[3]
    beginAfterCue &+= rows[4]
    insideAfterCue &+= rows[5]
  }
}

/// Reads the rows of a table of weights: `#` and a key in hexadecimal, then integers.
struct SpeechWeightReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> (key: UInt64, weights: [Int])? {
    while index < bytes.count, bytes[index] != UInt8(ascii: "#") { index += 1 }
    guard index < bytes.count else { return nil }
    index += 1
    var key: UInt64 = 0
    while index < bytes.count, bytes[index] > 0x20 {
      let byte = bytes[index]
      key = key << 4 | UInt64(byte < 0x3A ? byte - 0x30 : byte - 0x57)
      index += 1
    }
    var weights: [Int] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "#") {
      guard bytes[index] > 0x20 else {
        index += 1
        continue
      }
      let isNegative = bytes[index] == UInt8(ascii: "-")
      if isNegative { index += 1 }
      var value = 0
      while index < bytes.count, bytes[index] > 0x20 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      weights.append(isNegative ? -value : value)
    }
    return (key, weights)
  }
}
