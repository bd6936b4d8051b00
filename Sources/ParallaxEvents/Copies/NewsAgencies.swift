/// News agencies, and how texts write them in a credit.
enum NewsAgencies {
  /// A written form, in UTF-8, and the name in tables.
  struct Form {
    let bytes: [UInt8]
    let agency: String
  }

  /// The forms by their first byte, the longest first.
  static let formsByFirstByte: [[Form]] = {
    var table = [[Form]](repeating: [], count: 256)
    for (agency, forms) in names {
      for form in forms.map({ Array($0.utf8) }) {
        table[Int(form[0])].append(Form(bytes: form, agency: agency))
      }
    }
    return table.map { forms in
      forms.enumerated().sorted {
        (-$0.element.bytes.count, $0.offset) < (-$1.element.bytes.count, $1.offset)
      }.map(\.element)
    }
  }()

  private static let names: [(String, [String])] = [
    ("AP", ["The Associated Press", "Associated Press", "AP"]),
    ("Reuters", ["Thomson Reuters", "Reuters", "REUTERS", "رويترز", "Рейтер", "路透社"]),
    (
      "AFP",
      [
        "Agence France-Presse", "Agence France Presse", "AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "АФП",
        "法新社",
      ]
    ),
    ("dpa", ["Deutsche Presse-Agentur", "dpa", "DPA", "د ب أ"]),
    ("UPI", ["United Press International", "UPI"]),
    ("PA", ["Press Association", "PA Media"]),
    ("TASS", ["ITAR-TASS", "TASS", "ИТАР-ТАСС", "ТАСС"]),
    ("RIA Novosti", ["RIA Novosti", "РИА Новости"]),
    ("Interfax", ["Interfax", "Интерфакс"]),
    ("Xinhua", ["Xinhua", "新华社", "شينخوا"]),
    ("SANA", ["SANA", "سانا"]),
    ("IRNA", ["IRNA", "ایرنا", "إرنا"]),
    ("ISNA", ["ISNA", "ایسنا"]),
    ("WAM", ["WAM", "وام"]),
    ("SPA", ["Saudi Press Agency", "SPA", "واس"]),
    ("MENA", ["Middle East News Agency", "أ ش أ"]),
    ("Anadolu", ["Anadolu Agency", "Anadolu Ajansı", "Anadolu", "الأناضول"]),
    ("EFE", ["Agencia EFE", "EFE", "Efe"]),
    ("ANSA", ["ANSA"]),
    ("Kyodo", ["Kyodo News", "Kyodo", "共同通信"]),
    ("Yonhap", ["Yonhap", "연합뉴스"]),
    ("PTI", ["Press Trust of India", "PTI"]),
    ("ANI", ["ANI"]),
    ("Bernama", ["Bernama", "BERNAMA"]),
    ("Tanjug", ["Tanjug", "Танјуг"]),
    ("Ukrinform", ["Ukrinform", "Укрінформ"]),
  ]
}
