// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "parallax",
  products: [
    .library(
      name: "Parallax",
      targets: [
        "ParallaxModel", "ParallaxText", "ParallaxCorpus", "ParallaxStore", "ParallaxEvents",
        "ParallaxLexicon", "ParallaxVoices", "ParallaxStatistics", "ParallaxAnalysis",
        "ParallaxReports", "ParallaxPipeline",
      ]),
    .executable(name: "parallax", targets: ["ParallaxMain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The Debian C libraries. ICU sits behind a C target whose header includes no unicode/
    // header: ICU's own module and Foundation's cannot be seen by one compile.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "ParallaxModel"),
    .target(name: "ParallaxText", dependencies: ["CICU", "ParallaxModel"]),
    .target(
      name: "ParallaxCorpus",
      dependencies: [
        "CArchive", "CICU", "CDigest", "CLibXML2", "CZlib", "ParallaxModel", "Yams",
      ]),
    .target(
      name: "ParallaxStore",
      dependencies: ["ParallaxModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "ParallaxEvents", dependencies: ["ParallaxModel", "ParallaxText"]),
    .target(
      name: "ParallaxLexicon",
      dependencies: ["CLibXML2", "ParallaxModel", "ParallaxText", "Yams"]),
    .target(
      name: "ParallaxVoices", dependencies: ["ParallaxModel", "ParallaxText", "ParallaxLexicon"]),
    .target(name: "ParallaxStatistics", dependencies: ["ParallaxModel"]),
    .target(
      name: "ParallaxAnalysis",
      dependencies: [
        "ParallaxModel", "ParallaxText", "ParallaxLexicon", "ParallaxVoices",
        "ParallaxStatistics",
      ]),
    .target(name: "ParallaxReports", dependencies: ["ParallaxModel"]),
    .target(
      name: "ParallaxPipeline",
      dependencies: [
        "ParallaxModel", "ParallaxText", "ParallaxCorpus", "ParallaxStore", "ParallaxEvents",
        "ParallaxLexicon", "ParallaxVoices", "ParallaxStatistics", "ParallaxAnalysis",
        "ParallaxReports", .product(name: "Logging", package: "swift-log"),
      ]),
    .target(
      name: "ParallaxCommandLine",
      dependencies: [
        "ParallaxModel", "ParallaxPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "ParallaxMain", dependencies: ["ParallaxCommandLine"]),

    .testTarget(name: "ParallaxModelTests", dependencies: ["ParallaxModel"]),
    .testTarget(
      name: "ParallaxTextTests", dependencies: ["ParallaxText", "ParallaxModel", "CICU"]),
    .testTarget(
      name: "ParallaxCorpusTests", dependencies: ["ParallaxCorpus", "ParallaxModel"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ParallaxStoreTests",
      dependencies: [
        "ParallaxStore", "ParallaxModel", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ParallaxEventsTests",
      dependencies: ["ParallaxEvents", "ParallaxModel", "ParallaxText"]),
    .testTarget(
      name: "ParallaxLexiconTests",
      dependencies: ["ParallaxLexicon", "ParallaxModel", "ParallaxText"]),
    .testTarget(
      name: "ParallaxVoicesTests",
      dependencies: ["ParallaxVoices", "ParallaxModel", "ParallaxText", "ParallaxLexicon"]),
    .testTarget(
      name: "ParallaxStatisticsTests", dependencies: ["ParallaxStatistics", "ParallaxModel"]),
    .testTarget(
      name: "ParallaxAnalysisTests",
      dependencies: [
        "ParallaxAnalysis", "ParallaxModel", "ParallaxText", "ParallaxLexicon", "ParallaxVoices",
      ]),
    .testTarget(name: "ParallaxReportsTests", dependencies: ["ParallaxReports", "ParallaxModel"]),
    .testTarget(
      name: "ParallaxPipelineTests",
      dependencies: [
        "ParallaxPipeline", "ParallaxCorpus", "ParallaxModel", "ParallaxReports",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ParallaxMain", "ParallaxModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["commands"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["ParallaxMain"],
      exclude: ["ReportedSpeech", "Statements"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone builds this: one program with an entry for every parser of bytes.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ParallaxFuzz", dependencies: ["ParallaxCorpus", "ParallaxLexicon", "ParallaxModel"],
      path: "Fuzz/ParallaxFuzz"))
}
