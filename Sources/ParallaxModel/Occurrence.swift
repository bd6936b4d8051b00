/// Names one entry of one of the lexicons in use.
public struct EntryReference: Hashable, Sendable, Comparable {
  /// The lexicon's place among those in use.
  public var lexicon: Int
  /// The category's place in the lexicon.
  public var category: Int
  /// The entry's place in the category.
  public var entry: Int

  /// Makes a reference from places in the lists.
  public init(lexicon: Int, category: Int, entry: Int) {
    self.lexicon = lexicon
    self.category = category
    self.entry = entry
  }

  /// In the order of the files.
  public static func < (left: EntryReference, right: EntryReference) -> Bool {
    (left.lexicon, left.category, left.entry) < (right.lexicon, right.category, right.entry)
  }
}

/// One match of an entry in one place of one document.
public struct Occurrence: Sendable {
  /// The entry that matches.
  public var entry: EntryReference
  /// The text the spans point into.
  public var field: TextField
  /// The matched words, in UTF-8 offsets.
  public var span: TextSpan
  /// The sentence around them, in UTF-8 offsets.
  public var sentence: TextSpan
  /// The part of the article.
  public var section: Section
  /// Whose words they are.
  public var voice: Voice
  /// The number of the quotation around it in its document, from 1.
  public var quotation: Int?
  /// The number of words between the quotation marks around it.
  public var quoteWords: Int?
  /// What the term is said of, in UTF-8 offsets; nil where it is not known.
  public var target: TextSpan?

  /// Makes an occurrence.
  public init(
    entry: EntryReference, field: TextField, span: TextSpan, sentence: TextSpan,
    section: Section, voice: Voice, quotation: Int? = nil, quoteWords: Int? = nil,
    target: TextSpan? = nil
  ) {
    self.entry = entry
    self.field = field
    self.span = span
    self.sentence = sentence
    self.section = section
    self.voice = voice
    self.quotation = quotation
    self.quoteWords = quoteWords
    self.target = target
  }
}

/// Numbers of words by section and voice.
public struct WordCounts: Sendable, Equatable {
  private var cells: [Int]

  /// All zero.
  public init() {
    cells = [Int](repeating: 0, count: Section.allCases.count * Voice.allCases.count)
  }

  /// The words of one section in one voice.
  public subscript(section: Section, voice: Voice) -> Int {
    get { cells[Int(section.rawValue) * Voice.allCases.count + Int(voice.rawValue)] }
    set { cells[Int(section.rawValue) * Voice.allCases.count + Int(voice.rawValue)] = newValue }
  }

  /// The words of one voice in all sections.
  public func total(_ voice: Voice) -> Int {
    Section.allCases.reduce(0) { $0 + self[$1, voice] }
  }

  /// All words.
  public var total: Int { cells.reduce(0, +) }
}

/// A stretch of one field in one voice, for showing the text.
public struct VoiceRun: Sendable, Equatable {
  /// Where, in UTF-8 offsets.
  public var span: TextSpan
  /// Whose words.
  public var voice: Voice

  /// Makes a run.
  public init(span: TextSpan, voice: Voice) {
    self.span = span
    self.voice = voice
  }
}

/// A paragraph of the body, or a caption, with the part of the article it is.
public struct Paragraph: Sendable, Equatable {
  /// Where, in UTF-8 offsets into the body, or into the captions.
  public var span: TextSpan
  /// The part of the article; `headline` where the body repeats the title (counted once, in the
  /// title).
  public var section: Section

  /// Makes a paragraph.
  public init(span: TextSpan, section: Section) {
    self.span = span
    self.section = section
  }
}

/// All that was counted in one document.
public struct DocumentAnalysis: Sendable {
  /// The denominators: every word once.
  public var words: WordCounts
  /// In order of field, place and entry.
  public var occurrences: [Occurrence]
  /// The quotations, in order of field and place; a quotation's number is its place, from 1.
  public var quotations: [Quotation]
  /// The paragraphs of the body.
  public var paragraphs: [Paragraph]
  /// The captions, as paragraphs of their own field.
  public var captions: [Paragraph]
  /// Paragraphs in which quotation marks did not pair.
  public var unbalancedParagraphs: Int
  /// The passive verb of the title that names nobody who acts, in UTF-8 offsets; nil where there is none.
  public var passiveHeadline: TextSpan?
  /// The places, among the lexicons in use, of those in the document's language.
  public var applicableLexicons: [Int]

  /// Makes the analysis of a document.
  public init(
    words: WordCounts, occurrences: [Occurrence], quotations: [Quotation] = [],
    paragraphs: [Paragraph], captions: [Paragraph] = [], unbalancedParagraphs: Int,
    passiveHeadline: TextSpan? = nil, applicableLexicons: [Int]
  ) {
    self.words = words
    self.occurrences = occurrences
    self.quotations = quotations
    self.paragraphs = paragraphs
    self.captions = captions
    self.unbalancedParagraphs = unbalancedParagraphs
    self.passiveHeadline = passiveHeadline
    self.applicableLexicons = applicableLexicons
  }
}
