import Foundation

/// Spreads numbered pieces of work over threads and hands the results over in order.
///
/// Each thread has a state of its own that lives as long as this object. At most `window` results
/// wait for an earlier one, so memory does not grow with the number of pieces.
final class OrderedWork<State>: @unchecked Sendable {
  private let states: [State]
  private let condition = NSCondition()
  private let window: Int

  /// Makes as many states as there are threads.
  init(threads: Int, makeState: () -> State) {
    states = (0..<max(1, threads)).map { _ in makeState() }
    window = max(1, threads) * 4
  }

  /// What the threads share during one run; guarded by the condition.
  private final class Progress<Output>: @unchecked Sendable {
    var next = 0
    var done = 0
    var isStopped = false
    var waiting: [Int: Output] = [:]
    var runningThreads = 0
  }

  /// Does pieces 0 to `count − 1` and passes each result to `consume`, in order, on this thread.
  ///
  /// - Throws: What `consume` throws; no further piece is begun.
  func run<Output>(
    count: Int, work: @escaping @Sendable (Int, State) -> Output,
    consume: (Output) throws -> Void
  ) rethrows {
    guard count > 0 else { return }
    if states.count == 1 || count == 1 {
      for index in 0..<count { try consume(work(index, states[0])) }
      return
    }
    let progress = Progress<Output>()
    progress.runningThreads = min(states.count, count)
    for thread in 0..<progress.runningThreads {
      let runner = Thread { self.runThread(thread, count: count, progress, work: work) }
      runner.stackSize = 8 << 20
      runner.start()
    }
    defer { finish(progress) }
    for index in 0..<count { try consume(wait(for: index, progress)) }
  }

  private func runThread<Output>(
    _ thread: Int, count: Int, _ progress: Progress<Output>,
    work: @Sendable (Int, State) -> Output
  ) {
    while let index = claim(count: count, progress) {
      let output = work(index, states[thread])
      condition.lock()
      progress.waiting[index] = output
      condition.broadcast()
      condition.unlock()
    }
    condition.lock()
    progress.runningThreads -= 1
    condition.broadcast()
    condition.unlock()
  }

  private func claim<Output>(count: Int, _ progress: Progress<Output>) -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !progress.isStopped, progress.next < count, progress.next >= progress.done + window {
      condition.wait()
    }
    guard !progress.isStopped, progress.next < count else { return nil }
    progress.next += 1
    return progress.next - 1
  }

  private func wait<Output>(for index: Int, _ progress: Progress<Output>) -> Output {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let output = progress.waiting.removeValue(forKey: index) {
        progress.done = index + 1
        condition.broadcast()
        return output
      }
      condition.wait()
    }
  }

  private func finish<Output>(_ progress: Progress<Output>) {
    condition.lock()
    progress.isStopped = true
    condition.broadcast()
    while progress.runningThreads > 0 { condition.wait() }
    condition.unlock()
  }
}
