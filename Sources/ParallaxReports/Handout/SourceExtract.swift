import ParallaxModel

/// The part of an article that students read: some paragraphs, in numbered lines.
struct SourceExtract {
  /// One numbered line.
  struct Line {
    let number: Int
    let span: TextSpan
  }

  /// `A`, `B`, `C` and so on.
  let letter: String
  let article: ReportContents.Article
  /// The lines of each paragraph.
  let paragraphs: [[Line]]
  /// The marks in the extract, in order of place.
  let clusters: [MarkCluster]
  /// The marks in the headline.
  let headlineClusters: [MarkCluster]
  /// Whether the article goes on after the extract.
  let isCut: Bool

  private static let words = 150
  private static let slack = 20

  init(letter: String, article: ReportContents.Article) {
    self.letter = letter
    self.article = article
    let analysis = article.analyzed.analysis
    let running = analysis.paragraphs.filter { $0.section == .lead || $0.section == .body }
    let chosen = Self.choose(running, in: article.document.body)
    isCut = chosen.count < running.count
    let clusters = MarkCluster.clusters(analysis.occurrences, in: .body)
    self.clusters = clusters.filter { cluster in
      chosen.contains { $0.span.contains(cluster.span) }
    }
    headlineClusters = MarkCluster.clusters(analysis.occurrences, in: .title)
    var number = 0
    paragraphs = chosen.map { paragraph in
      ExtractLines.lines(of: paragraph.span, in: article.document.body, keeping: clusters).map {
        number += 1
        return Line(number: number, span: $0)
      }
    }
  }

  /// All occurrences that students can see, headline first.
  var occurrences: [Occurrence] { (headlineClusters + clusters).flatMap(\.occurrences) }

  /// Whether students can see a place.
  func shows(_ field: TextField, _ span: TextSpan) -> Bool {
    guard field == .body else { return field == .title }
    return paragraphs.contains { lines in
      guard let first = lines.first, let last = lines.last else { return false }
      return first.span.start <= span.start && span.end <= last.span.end
    }
  }

  /// Whether students can see a term in quotation marks and then without.
  var showsAdoption: Bool {
    Adoption.all(in: article.analyzed.analysis).contains { adoption in
      [adoption.quoted, adoption.bare].allSatisfy { shows($0.field, $0.span) }
    }
  }

  /// Where an occurrence stands, as a student would say it.
  func place(of occurrence: Occurrence) -> String { place(occurrence.field, occurrence.span.start) }

  /// The headline, or the line in which something begins.
  func place(_ field: TextField, _ start: Int32) -> String {
    if field == .title { return "headline" }
    let line = paragraphs.joined().last { $0.span.start <= start }
    return "line \(line?.number ?? 1)"
  }

  /// The lead and what follows, to the end of the last paragraph that fits.
  private static func choose(_ paragraphs: [Paragraph], in body: String) -> [Paragraph] {
    var chosen: [Paragraph] = []
    var total = 0
    for paragraph in paragraphs {
      let count = body.slice(paragraph.span).split(whereSeparator: \.isWhitespace).count
      if !chosen.isEmpty, total + count > words + slack { break }
      chosen.append(paragraph)
      total += count
    }
    return chosen
  }

  /// The letters of the sources, and so the most that a sheet holds.
  static let letters = ["A", "B", "C", "D", "E", "F"]

  /// One extract for each of at most six outlets, lettered in order of time.
  static func extracts(of articles: [ReportContents.Article]) -> [SourceExtract] {
    var outlets: Set<String> = []
    let first = articles.filter { outlets.insert($0.document.outlet).inserted }
    return zip(letters, first).map { SourceExtract(letter: $0, article: $1) }
  }
}
