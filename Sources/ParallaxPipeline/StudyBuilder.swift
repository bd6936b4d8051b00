import ParallaxAnalysis
import ParallaxCorpus
import ParallaxEvents
import ParallaxModel
import ParallaxText

/// Reads, groups, counts and compares: everything a report is made of.
public struct StudyBuilder {
  private let configuration: Configuration
  private let observer: RunObserver

  /// Prepares a study.
  public init(_ configuration: Configuration, observer: RunObserver = RunObserver()) {
    self.configuration = configuration
    self.observer = observer
  }

  /// Builds the study; all its documents are held in memory.
  ///
  /// - Returns: The study, and what became of the rows.
  /// - Throws: `FatalDiagnostic` when the run cannot begin.
  public func build() throws -> (study: Study, tally: RowTally) {
    let lexicons = try LexiconSelection(configuration)
    let events = try EventAssigner(configuration)
    let plan = AnalysisPlan(
      lexicons: lexicons.counted, cues: lexicons.cues, namesSpeakers: configuration.voices == .full,
      voices: configuration.voices)
    let directory = try OutletFile.directory(of: configuration)
    let compared = try ComparedDocuments(configuration, directory)
    let work = OrderedWork(threads: configuration.threads) { DocumentAnalyzer(plan) }
    let found = DiagnosticLog()
    let observer = observer
    let reader = DocumentReader(
      stream: try DocumentStream(
        configuration, computesDigests: configuration.parts.contains(.digests)), work: work,
      screen: DocumentScreen(
        try DocumentFilter(configuration, directory), naming: OutletNaming(directory)),
      versions: .held(configuration.versions ?? .latest), needsDocuments: true,
      observer: RunObserver(
        didRead: observer.didRead,
        didFind: { diagnostic in
          found.add(diagnostic)
          observer.didFind(diagnostic)
        }))
    let problems = lexicons.diagnostics + events.diagnostics + (directory?.diagnostics ?? [])
    for diagnostic in problems { reader.report(diagnostic) }
    var documents: [Document] = []
    var analyses: [DocumentAnalysis] = []
    let countsWords = configuration.countsWords
    try reader.read(
      transform: { documents, analyzer in
        documents.map { countsWords ? analyzer.analyze($0) : Self.withoutWords }
      },
      consume: { analyzed, read, isKept in
        for (index, isKept) in isKept.enumerated() where isKept {
          documents.append(read[index])
          analyses.append(analyzed[index])
        }
      })
    documents = Self.without(reader.replaced, documents)
    analyses = Self.without(reader.replaced, analyses)
    for diagnostic in lexicons.late.all { reader.report(diagnostic) }
    var applicability = ApplicabilityTally()
    if countsWords { for document in documents { applicability.add(document, plan) } }
    var counted = plan.lexicons
    if countsWords, !lexicons.isExplicit {
      let used = UsedLexicons(counted, in: analyses)
      counted = used.lexicons
      analyses = analyses.map(used.narrowed)
    }
    let cues = applicability.cues(of: plan)
    let note = countsWords ? lexicons.note(on: counted, cues: cues) : nil
    for diagnostic in [note, applicability.diagnostic].compactMap(\.self) {
      reader.report(diagnostic)
    }
    let assigned = events.assign(documents, among: reader.identifiers)
    for diagnostic in assigned.diagnostics { reader.report(diagnostic) }
    var analyzed = zip(documents, analyses).map { document, analysis in
      var analyzed = AnalyzedDocument(
        document: document, membership: assigned.memberships[document.id], analysis: analysis)
      analyzed.unit = compared.unit(of: document)
      analyzed.isOfComparedKind = compared.compares(document.kind)
      return analyzed
    }
    let copies =
      configuration.parts.contains(.copies)
      ? CopyStudy(documents, threads: configuration.threads) : nil
    copies?.mark(&analyzed)
    if configuration.comparesOutlets {
      for diagnostic in compared.diagnostics(analyzed) { reader.report(diagnostic) }
    }
    let comparer = EventComparer(
      lexicons: counted, comparesGroups: compared.group != nil, copies: configuration.copies)
    var sources = SourceTally()
    for document in analyzed {
      sources.add(
        document.analysis.quotations, event: document.membership?.eventID ?? "",
        outlet: document.document.outlet)
    }
    var manifest = manifest(reader.files, reader.tally, counted, cues)
    manifest.inputs += OutletFile.record(directory)
    var study = Study(
      lexicons: counted, voiceLexicons: cues, documents: analyzed,
      comparisons: countsWords && configuration.parts.contains(.comparison)
        ? comparer.compare(analyzed) : [],
      sources: sources.shares(),
      stances: sources.stances(), manifest: manifest, diagnostics: found.all)
    study.comparedBy = compared.group
    study.eventChanges = assigned.changes
    study.groupingThreshold = configuration.threshold ?? GroupingConfiguration().threshold
    study.copyCounting = configuration.copies
    study.copies = copies?.groups ?? []
    try addParts(to: &study, documents, copies, directory)
    return (study, reader.tally)
  }

  /// Finds what is asked for beside events, counts and comparisons.
  private func addParts(
    to study: inout Study, _ documents: [Document], _ copies: CopyStudy?,
    _ directory: OutletDirectory?
  ) throws(FatalDiagnostic) {
    let parts = configuration.parts
    if parts.contains(.edits), let copies {
      study.copyEdits = copies.edits(in: documents, threads: configuration.threads)
    }
    if parts.contains(.coverage) {
      study.coverage = CoverageStudy.cells(
        of: study.documents, try CollectionWindows.stated(directory))
    }
    if parts.contains(.statements) {
      study.statements = StatementFinder().statements(
        in: study.documents.map(StatementDocument.init))
    }
  }

  /// The analysis of a document whose words are not counted.
  private static let withoutWords = DocumentAnalysis(
    words: WordCounts(), occurrences: [], paragraphs: [], unbalancedParagraphs: 0,
    applicableLexicons: [])

  /// Leaves out the elements with these numbers.
  private static func without<Element>(
    _ numbers: Set<Int>, _ elements: [Element]
  ) -> [Element] {
    guard !numbers.isEmpty else { return elements }
    return elements.enumerated().filter { !numbers.contains($0.offset) }.map(\.element)
  }

  private func manifest(
    _ files: [DocumentStream.ReadFile], _ tally: RowTally, _ counted: [Lexicon],
    _ cues: [Lexicon]
  ) -> RunManifest {
    let voicesOnly = cues.filter { cue in !counted.contains { $0.id == cue.id } }
    return RunManifest(
      parallaxVersion: ParallaxVersion.current, icuVersion: UnicodeVersion.icu,
      unicodeVersion: UnicodeVersion.unicode, options: configuration.options,
      inputs: files.map {
        .init(
          path: ManifestPath.portable($0.path, inputs: configuration.inputs),
          sha256: $0.sha256 ?? "", documents: $0.documents)
      },
      lexicons: counted.map { .init($0) }
        + voicesOnly.map { .init($0, counted: false) }, rows: tally.named)
  }
}
