/// The architecture as data: what each target may import, and where that is said to be so.
///
/// `docs/decisions/0001-rooms.md` gives the reasons.
enum Architecture {
  /// What one target may import.
  struct Room {
    /// Targets of this package.
    var modules: Set<String> = []
    /// Modules of other packages and of Debian's libraries.
    var outside: Set<String> = []
    /// Whether it may use the standard library's companions: Foundation, Dispatch, Glibc.
    var usesFoundation = true
  }

  /// All targets with Swift code.
  static let rooms: [String: Room] = [
    "ParallaxModel": Room(usesFoundation: false),
    "ParallaxText": Room(modules: ["CICU", "ParallaxModel"]),
    "ParallaxCorpus": Room(
      modules: ["CArchive", "CICU", "CDigest", "CLibXML2", "CZlib", "ParallaxModel"],
      outside: ["Yams"]),
    "ParallaxStore": Room(modules: ["ParallaxModel"], outside: ["GRDB"]),
    "ParallaxEvents": Room(modules: ["ParallaxModel", "ParallaxText"]),
    "ParallaxLexicon": Room(
      modules: ["CLibXML2", "ParallaxModel", "ParallaxText"], outside: ["Yams"]),
    "ParallaxVoices": Room(modules: ["ParallaxModel", "ParallaxText", "ParallaxLexicon"]),
    "ParallaxStatistics": Room(modules: ["ParallaxModel"]),
    "ParallaxAnalysis": Room(modules: [
      "ParallaxModel", "ParallaxText", "ParallaxLexicon", "ParallaxVoices", "ParallaxStatistics",
    ]),
    "ParallaxReports": Room(modules: ["ParallaxModel"]),
    "ParallaxPipeline": Room(
      modules: [
        "ParallaxModel", "ParallaxText", "ParallaxCorpus", "ParallaxStore", "ParallaxEvents",
        "ParallaxLexicon", "ParallaxVoices", "ParallaxStatistics", "ParallaxAnalysis",
        "ParallaxReports",
      ], outside: ["Logging"]),
    "ParallaxCommandLine": Room(
      modules: ["ParallaxModel", "ParallaxPipeline"], outside: ["ArgumentParser"]),
    "ParallaxMain": Room(modules: ["ParallaxCommandLine"], usesFoundation: false),
  ]

  /// Targets of C code, which no `import` line of theirs can break.
  static let cTargets: Set<String> = ["CArchive", "CICU", "CDigest", "CLibXML2", "CZlib"]

  /// What comes with the toolchain.
  static let toolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Synchronization",
  ]

  /// Names that say nothing of what is in a folder.
  static let refusedFolders: Set<String> = [
    "Utils", "Utilities", "Helpers", "Common", "Core", "Manager", "Managers", "Misc", "Shared",
  ]

  /// The most lines of a source file.
  static let longestFile = 400

  /// Source files that may be longer, each with its reason.
  static let longFiles: [String: String] = [
    "Sources/ParallaxVoices/Speech/SpeechWeights.swift": "a table that Scripts/train-speech writes"
  ]

  /// Calls that belong to one target only.
  static let callsOfOneTarget: [(call: String, target: String)] = [
    ("print", "ParallaxCommandLine"), ("debugPrint", "ParallaxCommandLine"),
    ("exit", "ParallaxCommandLine"),
  ]

  /// Test targets that hold no mirror of one target, but test the whole.
  static let wholeTests: Set<String> = [
    "ArchitectureTests", "CommandTests", "EvaluationTests", "ReferenceTests",
  ]
}
