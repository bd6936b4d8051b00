import Foundation

/// The target of this run, named by `FUZZ_TARGET`.
private let chosen: FuzzTarget? = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"]
  return FuzzTarget.all.first { $0.name == name }
}()

/// What libFuzzer calls first: without a target, the names and endings of all are printed, and
/// their own seeds written below the folder `FUZZ_SEEDS`.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer
) -> CInt {
  if chosen != nil { return 0 }
  for target in FuzzTarget.all {
    print(([target.name] + target.endings).joined(separator: " "))
    if let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] {
      writeSeeds(of: target, below: folder)
    }
  }
  exit(0)
}

private func writeSeeds(of target: FuzzTarget, below folder: String) {
  let own = folder + "/" + target.name
  try? FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
  let seeds = target.seeds.map { Data($0.utf8) } + target.binarySeeds
  for (place, seed) in seeds.enumerated() {
    try? seed.write(to: URL(fileURLWithPath: "\(own)/seed-\(place)"))
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let data = bytes.map { Data(bytes: $0, count: count) } ?? Data()
  chosen?.read(data)
  return 0
}
