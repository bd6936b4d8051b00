import Foundation
import ParallaxModel

/// Rows of invented articles with every kind of fault mixed in, and what must become of them.
///
/// The same seed gives the same files on every machine.
struct FaultyCorpus {
  /// What the generator planted.
  struct Planted: Equatable {
    var read = 0
    var documents = 0
    var rejected = 0
    var copies = 0
    var collisions = 0
    var olderVersions = 0
    var filtered = 0
    var headlineOnly = 0
    var unreadableDates = 0

    /// Copies of a row, and other articles by its id.
    var duplicates: Int { copies + collisions }

    /// What the last line of a run says.
    var summary: String {
      "read \(read), documents \(documents), rejected \(rejected), duplicates \(duplicates), "
        + "older versions \(olderVersions), filtered \(filtered), headline only \(headlineOnly)"
    }
  }

  /// What becomes of one row.
  private enum Fate: CaseIterable {
    case whole, headlineOnly, badDate, missingFields, copy, collision, olderVersion
    case filtered
    case empty, invalidUTF8, broken
  }

  private enum Form: String, CaseIterable {
    case jsonl, csv, json, tsv
  }

  private static let rowsOfAFile = 5_000
  private static let text =
    "The rebels held the bridge at the café until Monday, and nobody could say who would come next. "
    + "“We stay,” the captain told the people on the far bank, who had waited there since the spring. "

  private(set) var planted = Planted()
  private var random: SeededRandom
  /// The whole rows, of which others are copies or versions.
  private var wholeRows: [[String: String]] = []
  private var invalidInFile = 0

  /// Writes a corpus of some rows below a folder.
  init(rows: Int, seed: UInt64, to folder: URL) throws {
    random = SeededRandom(seed: seed)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var written = 0
    var number = 0
    while written < rows {
      let count = min(Self.rowsOfAFile, rows - written)
      let form = Form.allCases[number % Form.allCases.count]
      let name = String(format: "part-%04d.%@", number, form.rawValue)
      try file(form, rows: count).write(to: folder.appending(path: name))
      written += count
      number += 1
    }
    try addLostFiles(folder)
  }

  /// Files that are left out as a whole: each is one row that was read and rejected.
  private mutating func addLostFiles(_ folder: URL) throws {
    try Data().write(to: folder.appending(path: "x-empty.jsonl"))
    try Data([0x1F, 0x8B, 8, 0, 1, 2]).write(to: folder.appending(path: "x-broken.jsonl.gz"))
    try Data("id,outlet\n1,North\n".utf8).write(to: folder.appending(path: "x-no-text.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "x-nowhere.jsonl").path, withDestinationPath: "nothing.jsonl")
    planted.read += 4
    planted.rejected += 4
  }

  private mutating func file(_ form: Form, rows: Int) -> Data {
    var data = Data()
    invalidInFile = 0
    switch form {
    case .csv: data += Data("id,outlet,title,body,date,desk\n".utf8)
    case .tsv: data += Data("id\toutlet\ttitle\tbody\tdate\tdesk\n".utf8)
    case .json: data += Data("[\n".utf8)
    case .jsonl: break
    }
    for index in 0..<rows {
      data += row(form)
      if form == .json, index < rows - 1 { data += Data(",".utf8) }
      data += Data("\n".utf8)
      // A blank line is no row.
      if random.next(below: 50) == 0 { data += Data("\n".utf8) }
    }
    if form == .json { data += Data("]\n".utf8) }
    return data
  }

  private mutating func row(_ form: Form) -> Data {
    planted.read += 1
    var fate: Fate =
      random.next(below: 4) > 0 ? .whole : Fate.allCases[random.next(below: Fate.allCases.count)]
    let known = wholeRows.isEmpty ? nil : wholeRows[random.next(below: wholeRows.count)]
    if known == nil, [.copy, .collision, .olderVersion].contains(fate) { fate = .whole }
    if fate == .invalidUTF8 {
      // With many such bytes a file would be taken for another encoding; JSON has one for all.
      invalidInFile += 1
      if invalidInFile > 8 || form == .json { fate = .empty }
    }
    let id = "r\(planted.read)"
    var fields = [
      "id": id, "outlet": ["North", "South", "The East"][random.next(below: 3)],
      "title": "Bridge \(id)",
      "body": String(repeating: Self.text, count: 1 + random.next(below: 3)),
      "date": "2031-05-0\(1 + random.next(below: 9))",
      "desk": "world",
    ]
    count(fate, known ?? fields, &fields)
    switch (fate, form) {
    case (.broken, .jsonl): return Data("{\"id\":\"\(id)\",\"title\":\"cut".utf8)
    case (.broken, .json): return Data("42".utf8)
    case (.broken, .csv): return Data((line(fields, ",") + ",one,too,many").utf8)
    case (.broken, .tsv): return Data((line(fields, "\t") + "\tone\ttoo\tmany").utf8)
    case (_, .csv): return damaged(Data(line(fields, ",").utf8), fate)
    case (_, .tsv): return damaged(Data(line(fields, "\t").utf8), fate)
    default: return damaged(Data(object(fields).utf8), fate)
    }
  }

  private mutating func count(
    _ fate: Fate, _ known: [String: String], _ fields: inout [String: String]
  ) {
    switch fate {
    case .whole: wholeRows.append(fields)
    case .copy:
      fields = known
      planted.copies += 1
    case .collision:
      fields["id"] = known["id"]
      fields["outlet"] = "The West"
      planted.collisions += 1
    case .olderVersion:
      fields = known
      fields["date"] = "2031-04-30"
      fields["body"]? += "Report \(planted.read) said less."
      planted.olderVersions += 1
    case .headlineOnly:
      fields["body"] = ""
      planted.headlineOnly += 1
    case .badDate:
      fields["date"] = "the 5th of Nevermonth"
      planted.unreadableDates += 1
    case .missingFields:
      for name in ["outlet", "title", "date", "desk"] { fields[name] = "" }
    case .filtered:
      fields["desk"] = "Sport"
      planted.filtered += 1
    case .empty:
      fields["title"] = ""
      fields["body"] = " "
      planted.rejected += 1
    case .invalidUTF8, .broken: planted.rejected += 1
    }
    switch fate {
    case .whole, .headlineOnly, .badDate, .missingFields:
      planted.documents += 1
    default: break
    }
  }

  private func damaged(_ data: Data, _ fate: Fate) -> Data {
    guard fate == .invalidUTF8, let place = data.firstRange(of: Data("rebels".utf8)) else {
      return data
    }
    var data = data
    data[place.lowerBound] = 0xFF
    return data
  }

  private func line(_ fields: [String: String], _ separator: String) -> String {
    ["id", "outlet", "title", "body", "date", "desk"].map { name in
      let text = fields[name] ?? ""
      return text.contains(",") || text.contains("\"")
        ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
    }.joined(separator: separator)
  }

  private func object(_ fields: [String: String]) -> String {
    let members = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
    return "{" + members.joined(separator: ",") + "}"
  }

}
