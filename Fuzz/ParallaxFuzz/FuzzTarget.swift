import Foundation

/// A parser that is fed with bytes that nobody wrote.
struct FuzzTarget: Sendable {
  /// The name by which it is called.
  let name: String
  /// The endings of the fixtures that it begins with.
  var endings: [String] = []
  /// Small inputs of its own that it begins with.
  var seeds: [String] = []
  /// Seeds that are no text.
  var binarySeeds: [Data] = []
  /// Reads an input; ends the program where something does not hold.
  let read: @Sendable (Data) -> Void
}

/// Ends the program, which keeps the input, when something does not hold.
func hold(_ condition: Bool, _ what: @autoclosure () -> String) {
  if condition { return }
  FileHandle.standardError.write(Data("does not hold: \(what())\n".utf8))
  abort()
}
