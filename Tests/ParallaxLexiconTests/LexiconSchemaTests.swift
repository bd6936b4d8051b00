import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// `lexicons/lexicon.schema.json` says what the reader of the native form says.
@Suite struct LexiconSchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "lexicons")

  private typealias Object = [String: Any]

  private func schema() throws -> Object {
    let data = try Data(contentsOf: Self.folder.appending(path: "lexicon.schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// The schema of a part of a list; of the list itself without a name.
  private func part(_ name: String?) throws -> Object {
    guard let name else { return try schema() }
    let parts = try #require(try schema()["$defs"] as? [String: Object])
    return try #require(parts[name], "\(name)")
  }

  private func properties(_ part: String?) throws -> [String: Object] {
    try #require(try self.part(part)["properties"] as? [String: Object])
  }

  @Test(arguments: [
    (nil, YAMLFormat.keys), ("source", YAMLFormat.sourceKeys),
    ("category", YAMLFormat.categoryKeys), ("entry", YAMLFormat.entryKeys),
    ("namingSet", YAMLFormat.namingSetKeys), ("name", YAMLFormat.nameKeys),
  ])
  func hasTheKeysOfTheReaderAndNoOthers(part: String?, keys: [String]) throws {
    #expect(try properties(part).keys.sorted() == keys.sorted())
    #expect(try self.part(part)["additionalProperties"] as? Bool == false)
    for (key, value) in try properties(part) {
      #expect((value["description"] as? String)?.isEmpty == false, "\(key) is not described")
    }
  }

  @Test(arguments: [
    (nil, "validated", LexiconValidation.allCases.map(\.rawValue)),
    (nil, "profile", NormalizationProfile.allCases.map(\.rawValue)),
    (nil, "overlap", OverlapPolicy.allCases.map(\.rawValue)),
    (nil, "compounds", CompoundPolicy.allCases.map(\.rawValue)),
    ("entry", "case", YAMLFormat.caseChoices), ("entry", "capitals", YAMLFormat.capitalsChoices),
    ("entry", "clitics", YAMLFormat.cliticsChoices),
    ("name", "register", NamingSet.Register.allCases.map(\.rawValue)),
    ("name", "attitude", NamingSet.Attitude.allCases.map(\.rawValue)),
  ])
  func hasTheChoicesOfTheReader(part: String?, key: String, choices: [String]) throws {
    let values = try #require(try properties(part)[key]?["enum"] as? [Any])
    #expect(values.compactMap { $0 as? String } == choices)
  }

  @Test func requiresWhatTheReaderRequires() throws {
    let cases: [(String?, String, [String])] = [
      (nil, "", YAMLFormat.keys), ("source", "sources:\n  - ", YAMLFormat.sourceKeys),
      ("category", "categories:\n  - ", YAMLFormat.categoryKeys),
      ("entry", "categories:\n  - id: a\n    entries:\n      - ", YAMLFormat.entryKeys),
      ("namingSet", "naming:\n  - ", YAMLFormat.namingSetKeys),
      ("name", "naming:\n  - id: a\n    referent: b\n    names:\n      - ", YAMLFormat.nameKeys),
    ]
    for (name, text, keys) in cases {
      // A mapping without any of its keys: the reader names those that are missing.
      let summaries = YAMLFormat.read(Data("\(text){}".utf8), path: "l.yml").1.map(\.summary)
      let what = ["namingSet": "a naming set", "entry": "an entry"][name ?? ""]
      let subject = what ?? name.map { "a \($0)" } ?? "a lexicon"
      let missing = keys.filter { summaries.contains("\(subject) needs “\($0)”") }
      #expect(try part(name)["required"] as? [String] ?? [] == missing, "\(subject)")
    }
  }

  @Test func hasTheRulesOfTheReader() throws {
    let patterns = try #require(try part("contextRule")["patternProperties"] as? Object)
    let expressions = try patterns.keys.map { try Regex($0) }
    for name in [
      "before", "after", "same sentence as", "within 1 word of", "within 3 words of",
      "within 100 words of", "within 101 words of", "within 0 words of", "within words of",
      "beside", "not", "",
    ] {
      for rule in [name, "not \(name)"] {
        let isKnown = try expressions.contains { try $0.wholeMatch(in: rule) != nil }
        #expect(isKnown == (ContextRule(name: rule) != nil), "\(rule)")
      }
    }
  }

  // MARK: By another program

  /// What `jsonschema` says of a list; nil, with a printed line, where it is not installed.
  private func fault(of list: String) throws -> String? {
    let script = """
      import json, sys
      try:
          import jsonschema, yaml
      except ImportError:
          sys.exit(77)
      schema = json.load(open(sys.argv[1], encoding='utf-8'))
      jsonschema.Draft202012Validator.check_schema(schema)
      list = yaml.load(sys.stdin.buffer.read(), Loader=yaml.BaseLoader)
      error = next(iter(jsonschema.Draft202012Validator(schema).iter_errors(list)), None)
      print(error.message if error else 'valid', end='')
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", script, Self.folder.appending(path: "lexicon.schema.json").path,
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(list.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if [77, 127].contains(process.terminationStatus) {
      print("skipped: there is no python3 with jsonschema and yaml")
      return nil
    }
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  @Test func theListsThatShipNameItAndAreValid() throws {
    for id in LexiconLibrary(searchPath: [Self.folder.path]).identifiers() {
      let list = try String(
        contentsOf: Self.folder.appending(path: "\(id)/lexicon.yml"), encoding: .utf8)
      #expect(list.hasPrefix("# yaml-language-server: $schema=../lexicon.schema.json\n"), "\(id)")
      guard let fault = try fault(of: list) else { return }
      #expect(fault == "valid", "\(id)")
    }
  }

  private static let list = """
    {id: a-list, version: 1.0.0, title: A list, language: en, license: CC0-1.0, authors: [Ana],
    profile: exact, overlap: all, compounds: whole, default: false, categories: [{id: a, categories: [{id: b, entries: [{id: c,
    patterns: [d], case: sensitive, capitals: never, clitics: true, weight: -1.5,
    forms: {take: [took]}, context: [{not within 3 words of: [e]}]}]}]}],
    naming: [{id: f, referent: g, names: [{entry: c, register: legal, attitude: neutral}]}]}
    """

  @Test(arguments: [
    ("", ""), ("title", "titel"), ("a-list", "A_list"), ("exact", "loose"),
    ("overlap: all", "overlap: few"),
    ("patterns: [d]", "patterns: []"), ("never", "always"), ("clitics: true", "clitics: yes"),
    ("-1.5", "heavy"), ("{take: [took]}", "[took]"), ("within 3 words", "within 300 words"),
    ("legal", "lawful"), ("referent", "person"), ("neutral}", "kind}"), ("[Ana]", "Ana"),
    ("entries", "terms"), ("language: en", "language: English"),
    ("compounds: whole", "compounds: split"), ("default: false", "default: perhaps"),
  ])
  func itAndTheReaderRefuseTheSame(good: String, bad: String) throws {
    let list = good.isEmpty ? Self.list : Self.list.replacing(good, with: bad, maxReplacements: 1)
    #expect(good.isEmpty || list != Self.list)
    guard let fault = try fault(of: list) else { return }
    let (lexicon, problems) = YAMLFormat.read(Data(list.utf8), path: "l.yml")
    #expect((fault == "valid") == (lexicon != nil), "\(fault); \(problems.map(\.summary))")
    #expect((fault == "valid") == good.isEmpty)
  }
}
