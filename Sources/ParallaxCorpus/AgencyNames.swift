/// The news agencies, by which copy that others print is known.
enum AgencyNames {
  private static let names = [
    "Reuters", "Thomson Reuters", "Associated Press", "The Associated Press", "AP", "AP News",
    "AFP", "Agence France-Presse", "Agence France Presse", "dpa", "dpa-AFX", "dpa/lby", "dpa/lnw",
    "APA", "sda", "Keystone-SDA", "ats", "Keystone-ATS", "KNA", "epd", "SID", "UPI",
    "United Press International", "PA Media", "Press Association", "PA", "EFE", "Agencia EFE",
    "Europa Press", "ANSA", "Adnkronos", "AGI", "Lusa", "Agência Lusa", "Agência Brasil",
    "Estadão Conteúdo", "Télam", "Belga", "ANP", "TT", "NTB", "Ritzau", "STT", "PAP", "ČTK", "ČTK",
    "TASR", "SITA", "MTI", "Agerpres", "HINA", "Tanjug", "Beta", "BTA", "AMNA", "ΑΠΕ-ΜΠΕ", "TASS",
    "ТАСС", "RIA Novosti", "РИА Новости", "Interfax", "Интерфакс", "Ukrinform", "Укрінформ",
    "УНІАН", "Anadolu Agency", "Anadolu Ajansı", "Anadolu", "AA", "DHA", "İHA", "IRNA", "ایرنا",
    "ISNA", "ایسنا", "Fars News", "فارس", "Mehr News", "SANA", "سانا", "WAFA", "وفا", "وام", "واس",
    "أ ف ب", "فرانس برس", "رويترز", "رویترز", "PTI", "Press Trust of India", "ANI", "IANS", "APP",
    "Xinhua", "新华社", "新華社", "中新社", "Kyodo", "Kyodo News", "共同", "共同通信", "時事", "時事通信",
    "Yonhap", "연합뉴스", "Bernama", "Antara", "NAN", "SAPA", "GNA", "The Canadian Press", "AAP",
    "Australian Associated Press", "Bloomberg News", "Agencies", "News Agencies", "Agencias",
    "Agenturen", "agences", "wire reports", "wire services", "Tribune News Service",
  ]
  private static let keys = Set(names.map { OutletNames.key($0) })

  /// Whether all whom a byline names are agencies.
  static func isAgency(_ byline: String) -> Bool {
    var isNamed = false
    for part in byline.utf8.split(whereSeparator: ";,/&+".utf8.contains) {
      let words = part.split(separator: .space)
      let isList = words.contains { $0.elementsEqual("and".utf8) || $0.elementsEqual("und".utf8) }
      let names = isList ? AuthorName.singles(String(Substring(part))) : [String(Substring(part))]
      for key in names.map({ OutletNames.key($0) }) where !key.isEmpty {
        guard keys.contains(key) else { return false }
        isNamed = true
      }
    }
    return isNamed
  }

  /// How far into a text the place line with the agency's name reaches, in characters.
  private static let placeLine = 120
  /// The longest last line that is a credit, in bytes.
  private static let longestCredit = 40

  /// Whether a text begins as agencies' reports do, `BERLIN (Reuters) -`, or ends with nothing but
  /// agencies' names: `dpa/AFP`.
  static func isCredited(_ body: String) -> Bool {
    let mayBegin = body.utf8.prefix(2 * placeLine).contains(UInt8(ascii: "("))
    let start = mayBegin ? body.prefix(placeLine) : ""
    if let open = start.firstIndex(of: "("), let close = start[open...].firstIndex(of: ")"),
      isAgency(String(start[start.index(after: open)..<close])), isPlace(start[..<open]),
      isDash(start[start.index(after: close)...])
    {
      return true
    }
    let bytes = body.utf8
    let end = bytes.suffix(longestCredit + 1)
    guard let line = end.lastIndex(of: .newline).map({ bytes.index(after: $0) }) else {
      return false
    }
    let credit = body[line...].drop { "(\u{A9}[ ".contains($0) }.prefix { !")]".contains($0) }
    return isAgency(String(credit))
  }

  /// Whether the words before the brackets can be a place and a day: few, and no sentence.
  private static func isPlace(_ text: Substring) -> Bool {
    Sentences.wordCount(text) <= 8 && !text.contains { "?!:".contains($0) }
  }

  private static func isDash(_ text: Substring) -> Bool {
    text.drop { $0 == " " }.first.map { "-\u{2013}\u{2014}\u{2212}:".contains($0) } ?? false
  }
}
