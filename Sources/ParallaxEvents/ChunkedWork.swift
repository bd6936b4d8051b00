import Dispatch

/// Works on a range of numbers over threads, in chunks of a fixed size.
///
/// A chunk is as large for one thread as for eight, and results come back in the order of the
/// chunks, so that what is made of them is the same for any number of threads.
struct ChunkedWork: Sendable {
  /// How many threads work; at least one.
  let threads: Int

  init(threads: Int) { self.threads = max(1, threads) }

  /// Makes something of each chunk.
  ///
  /// - Parameters:
  ///   - count: The work is for the numbers 0 to `count − 1`.
  ///   - chunk: The numbers in a chunk.
  ///   - makeState: Makes what a thread keeps from chunk to chunk, such as scratch memory.
  ///   - body: Works on one chunk.
  /// - Returns: The outputs by chunk, with the number of the thread that made each, and the states
  ///   by thread.
  func map<State, Output>(
    count: Int, chunk: Int, makeState: () -> State, body: (Range<Int>, inout State) -> Output
  ) -> (outputs: [(thread: Int, value: Output)], states: [State]) {
    let chunks = (count + chunk - 1) / chunk
    let workers = min(threads, max(1, chunks))
    var states = (0..<workers).map { _ in makeState() }
    var outputs = [Output?](repeating: nil, count: chunks)
    outputs.withUnsafeMutableBufferPointer { outputs in
      states.withUnsafeMutableBufferPointer { states in
        // Each thread writes to its own state and to the outputs of its own chunks alone.
        nonisolated(unsafe) let (outputs, states) = (outputs, states)
        withoutActuallyEscaping(body) { body in
          nonisolated(unsafe) let body = body
          DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for number in stride(from: worker, to: chunks, by: workers) {
              let range = number * chunk..<min(count, (number + 1) * chunk)
              outputs[number] = body(range, &states[worker])
            }
          }
        }
      }
    }
    let made = outputs.enumerated().compactMap { number, output in
      output.map { (thread: number % workers, value: $0) }
    }
    return (made, states)
  }

  /// Makes something of each chunk without a state.
  func map<Output>(count: Int, chunk: Int, body: (Range<Int>) -> Output) -> [Output] {
    map(count: count, chunk: chunk, makeState: {}, body: { range, _ in body(range) })
      .outputs.map(\.value)
  }
}
