import ParallaxModel

/// Finds the names, places, numbers and dates that the outlets of an event mention or leave out.
///
/// See docs/methods/coverage.md.
public struct EventItemFinder {
  private var reader = ItemTextReader()

  /// Makes a finder; one finder serves one corpus.
  public init() {}

  /// What an outlet has of an item.
  private struct Tally {
    var mentions = 0
    var first: CoverageCell.Place?
  }

  /// An item with what each outlet has of it.
  private struct Entry {
    var kind: CoverageKind
    var key: ItemMention.Key
    var item: String
    var byOutlet: [String: Tally]
    /// The languages of the articles that mention it.
    var languages: Set<String>
  }

  /// The cells of an event: each item of its articles by each of its outlets.
  ///
  /// - Parameters:
  ///   - event: The event's id.
  ///   - documents: Its articles.
  /// - Returns: Names, places, numbers, dates; those that most outlets mention first, then by name,
  ///   then by outlet.
  /// - Complexity: O(words), and items · outlets.
  public mutating func cells(of event: String, _ documents: [Document]) -> [CoverageCell] {
    let documents = documents.sorted {
      ($0.date?.secondsSince1970 ?? .max, $0.id) < ($1.date?.secondsSince1970 ?? .max, $1.id)
    }
    let mentions = mentions(in: documents)
    let outlets = Set(documents.map(\.outlet)).sorted()
    var tallies: [ItemMention.Key: [String: Tally]] = [:]
    var printed: [ItemMention.Key: [String: Int]] = [:]
    var places: [ItemMention.Key: (after: Int, all: Int)] = [:]
    var languages: [ItemMention.Key: Set<String>] = [:]
    let spoken = Dictionary(grouping: documents, by: \.outlet).mapValues {
      Set($0.map { Self.language($0.language) })
    }
    for (document, found) in zip(documents, mentions) {
      let language = Self.language(document.language)
      for mention in found {
        languages[mention.key, default: []].insert(language)
        var tally = tallies[mention.key]?[document.outlet] ?? Tally()
        tally.mentions += 1
        tally.first =
          tally.first
          ?? .init(documentID: document.id, field: mention.field, start: mention.start)
        tallies[mention.key, default: [:]][document.outlet] = tally
        printed[mention.key, default: [:]][mention.printed, default: 0] += 1
        let seen = places[mention.key] ?? (0, 0)
        places[mention.key] = (seen.after + (mention.followsPlaceWord ? 1 : 0), seen.all + 1)
      }
    }
    let entries = tallies.map { key, byOutlet in
      let seen = places[key] ?? (0, 0)
      let isPlace = key.kind == .name && seen.after > 0 && seen.after * 2 >= seen.all
      return Entry(
        kind: isPlace ? .place : key.kind, key: key, item: Self.best(printed[key] ?? [:], key),
        byOutlet: byOutlet, languages: languages[key] ?? [])
    }
    return Self.told(entries).sorted(by: Self.isBefore).flatMap { entry in
      outlets.map { outlet in
        let tally = entry.byOutlet[outlet]
        return CoverageCell(
          eventID: event, kind: entry.kind, item: entry.item, outlet: outlet,
          status: tally == nil ? Self.absence(of: entry, in: spoken[outlet] ?? []) : .covered,
          mentions: tally?.mentions ?? 0,
          first: tally?.first, outlets: entry.byOutlet.count, eventOutlets: outlets.count)
      }
    }
  }

  /// What it means that an outlet with articles in these languages does not mention an item.
  ///
  /// Names, and numbers told apart by what they count, are read as printed: that they do not stand in a
  /// text of another language says nothing.
  private static func absence(of entry: Entry, in languages: Set<String>) -> CoverageStatus {
    let isBound = entry.key.kind == .name || entry.key.words.count > 1
    let isComparable =
      !languages.isDisjoint(with: entry.languages) || languages.contains("")
      || entry.languages.contains("")
    return isBound && !isComparable ? .notApplicable : .zero
  }

  /// The entries with items that tell them apart: where two are printed alike, by their words.
  private static func told(_ entries: [Entry]) -> [Entry] {
    let alike = Dictionary(grouping: entries) { "\($0.kind.rawValue) \($0.item)" }
    return entries.map { entry in
      guard (alike["\(entry.kind.rawValue) \(entry.item)"]?.count ?? 0) > 1 else { return entry }
      var entry = entry
      entry.item = entry.key.words.joined(separator: " ")
      return entry
    }
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    (rank(left.kind), -left.byOutlet.count, left.item)
      < (rank(right.kind), -right.byOutlet.count, right.item)
  }

  /// For each document its mentions in the order of the text, short names under the full ones.
  private mutating func mentions(in documents: [Document]) -> [[ItemMention]] {
    let texts = documents.map { reader.read($0) }
    var names = NameItemReader()
    for text in texts.joined() where text.field == .body { names.learn(text) }
    let inBodies = zip(documents, texts).map { document, fields in
      fields.filter { $0.field == .body }.flatMap {
        names.mentions(in: $0, isGerman: Self.capitalizesNouns(document.language))
      }
    }
    let keys = Set(inBodies.joined().map(\.key.words))
    let joiner = NameJoiner(keys, isPlain: names.isPlain)
    let known = KnownNameFinder(keys)
    let numbers = NumberItemReader(reader.lists)
    let dates = DateItemReader()
    return zip(zip(documents, texts), inBodies).map { pair, found in
      let (document, fields) = pair
      var mentions = fields.filter { $0.field == .title }.flatMap(known.mentions) + found
      mentions = mentions.map { mention in
        var mention = mention
        mention.key.words = joiner.full(mention.key.words)
        return mention
      }
      for text in fields {
        mentions += numbers.mentions(in: text)
        mentions += dates.mentions(in: text, published: document.date)
      }
      return mentions.sorted { ($0.field, $0.start) < ($1.field, $1.start) }
    }
  }

  /// The longest printed form for names, of several the most frequent, then the first by bytes.
  private static func best(_ forms: [String: Int], _ key: ItemMention.Key) -> String {
    func length(_ form: String) -> Int {
      key.kind == .name && key.words.count > 1
        ? min(key.words.count, form.split(separator: " ").count) : 0
    }
    return forms.max {
      (length($0.key), $0.value, $1.key) < (length($1.key), $1.value, $0.key)
    }?.key ?? key.words.joined(separator: " ")
  }

  private static func rank(_ kind: CoverageKind) -> Int {
    CoverageKind.allCases.firstIndex(of: kind) ?? 0
  }

  private static func capitalizesNouns(_ language: String?) -> Bool {
    ["de", "lb"].contains(Self.language(language))
  }

  /// The language without script and region; empty where it is not known.
  private static func language(_ code: String?) -> String {
    String((code ?? "").lowercased().prefix { $0 != "-" && $0 != "_" })
  }
}
