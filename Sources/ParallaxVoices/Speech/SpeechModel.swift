/// The weights of the features of speech.
///
/// Learned by `Scripts/train-speech` as a linear-chain conditional random field (Lafferty, McCallum
/// and Pereira, ICML 2001) on the train part of the news articles of PolNeAR (Newell, Margolin and
/// Ruths, LREC 2018); read once from `SpeechWeights`.
final class SpeechModel: @unchecked Sendable {
  /// One weight a state, the last two always 0.
  typealias Row = SIMD8<Float>

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
  private static let weightUnit: Float = 1 / 50
  private static let never: Float = -1e6

  /// Open addressing: keys, and where the rows of each are.
  private let keys: UnsafeMutablePointer<UInt64>
  private let places: UnsafeMutablePointer<Int32>
  private let mask: Int
  private let rows: UnsafeMutablePointer<Row>

  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let count = bytes.count { $0 == UInt8(ascii: "#") }
    var size = 64
    while size < count * 4 { size *= 2 }
    let mask = size - 1
    let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    let places = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    places.initialize(repeating: 0, count: size)
    var rows: [Row] = [.zero]
    var reader = SpeechWeightReader(bytes)
    while let (key, weights) = reader.next() {
      var slot = Self.slot(key, mask)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      places[slot] = Int32(rows.count)
      rows += Self.rows(weights)
    }
    self.mask = mask
    self.keys = keys
    self.places = places
    self.rows = .allocate(capacity: rows.count)
    self.rows.initialize(from: rows, count: rows.count)
  }

  deinit {
    keys.deallocate()
    places.deallocate()
    rows.deallocate()
  }

  private static func rows(_ weights: [Int]) -> [Row] {
    if weights.count <= State.allCases.count {
      var row = Row.zero
      for (state, weight) in weights.enumerated() { row[state] = Float(weight) * weightUnit }
      return [row]
    }
    var rows = [Row](repeating: .zero, count: State.allCases.count)
    for (step, weight) in zip(steps, weights) {
      rows[step.from][step.to] = Float(weight) * weightUnit
    }
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

  /// The weights of a feature of a word; zeros where it has none.
  @inline(__always)
  func row(_ key: UInt64) -> Row { rows[place(key)] }

  /// Adds the weights of a feature between two words, one row for each state before.
  @inline(__always)
  func addSteps(_ key: UInt64, to sums: UnsafeMutablePointer<Row>) {
    let place = place(key)
    guard place > 0 else { return }
    for state in 0..<State.allCases.count { sums[state] += rows[place + state] }
  }

  /// Steps that cannot be: into the inside of somebody's words from anything but the same words.
  static let barriers: [Row] = State.allCases.map { from in
    var row = Row(repeating: never)
    for step in steps where step.from == from.rawValue { row[step.to] = 0 }
    return row
  }
}

/// Reads the rows of a table of weights: `#` and a key in hexadecimal, then integers.
private struct SpeechWeightReader {
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
