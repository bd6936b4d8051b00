/// A date in a line that says more: `January 11, 2031 Monday 10:15 AM GMT`, `Montag 11. Januar 2031`.
struct DateInLine: Equatable {
  /// The words of the date.
  var date: String
  /// What else stands in the line, without the day of the week; empty when that is all.
  var rest: String

  /// The length, in bytes, of lines that are looked into.
  private static let longest = 200

  /// Finds the first three words that are a date with a year; nil when there are none.
  init?(_ line: Substring) {
    guard line.utf8.count <= Self.longest else { return nil }
    let words = Self.words(of: line)
    guard words.count > 2 else { return nil }
    for start in 0...(words.count - 3) {
      let three = words[start..<start + 3]
      guard three.contains(where: Self.isYear) else { continue }
      let text = three.joined(separator: " ").trimming { $0 == .comma || $0 == .dot }
      guard DateReader().date(String(text)) != nil else { continue }
      date = String(text)
      let others = words[..<start] + words[(start + 3)...]
      rest = others.filter { !Self.weekdays.contains(Self.folded($0)) }.joined(separator: " ")
      return
    }
    return nil
  }

  /// The words; a day that is glued to its month (`10.Dezember`) is parted from it.
  private static func words(of line: Substring) -> [String] {
    line.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.flatMap { word -> [String] in
      guard let dot = word.firstIndex(of: "."), word[..<dot].allSatisfy(\.isNumber),
        dot > word.startIndex, word[word.index(after: dot)...].first?.isLetter ?? false
      else { return [String(word)] }
      return [String(word[...dot]), String(word[word.index(after: dot)...])]
    }
  }

  private static func isYear(_ word: String) -> Bool {
    let digits = word.trimming { $0 == .comma || $0 == .dot || $0 == UInt8(ascii: ";") }
    return digits.utf8.count == 4 && digits.utf8.allSatisfy { (48...57).contains($0) }
      && (digits.hasPrefix("1") || digits.hasPrefix("2"))
  }

  private static func folded(_ word: String) -> String {
    word.lowercased().trimming { $0 == .comma || $0 == .dot }.description
  }

  /// The days of the week in the languages of the databases' pages.
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
  ]
}
