import ParallaxModel

/// Reads the rows of a file of outlets, and says what is wrong with them.
struct OutletFileReader {
  /// A name or domain, and where it stands.
  struct Cell {
    var text: String
    var place: SourcePlace
  }

  /// One outlet as the file has it.
  struct Row {
    var outlet: Cell
    var aliases: [Cell] = []
    var domains: [Cell] = []
    var attributes: [String: String] = [:]
  }

  /// What a column holds.
  private enum Role: Equatable {
    case outlet
    case aliases
    case domains
    case attribute(String)
    case nothing
  }

  /// The rows that can be used, in order.
  private(set) var rows: [Row] = []
  /// The further columns, by their normalized names.
  private(set) var attributeNames: [String] = []
  /// What was wrong.
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String
  private var roles: [Role] = []

  private static let outletNames = [
    "outlet", "name", "outlet_name", "source", "source_name", "publisher", "publication",
    "newspaper", "media_name",
  ]
  private static let aliasNames = ["aliases", "alias", "other_names", "also", "also_known_as"]
  private static let domainNames = [
    "domains", "domain", "website", "websites", "site", "url", "urls", "host", "hostname",
  ]

  init(path: String) { self.path = path }

  /// Reads all rows; the reason when there is no column for the outlet.
  mutating func read(_ table: DelimitedTable) -> Diagnostic? {
    var reader = table.reader
    let header = reader.next()
    let columns = header?.fields.map { reader.text($0) } ?? []
    guard setRoles(columns) else {
      let found = columns.isEmpty ? "none" : columns.joined(separator: ", ")
      return Diagnostic(
        .error, "missing-column", "expected a column outlet; found: \(found)",
        at: SourcePlace(path: path, line: header?.line ?? 1, column: 1),
        remedy: "begin the file with outlet,aliases,domains")
    }
    reader.fieldCount = columns.count
    while let row = reader.next() {
      if let fault = fault(of: row, in: table) {
        diagnostics.append(fault)
      } else {
        add(row, of: table)
      }
    }
    return nil
  }

  /// Gives each column its role, the first one of a name; whether there is one for the outlet.
  private mutating func setRoles(_ columns: [String]) -> Bool {
    let names = columns.map(FieldNames.normalized)
    func first(_ known: [String]) -> Int? {
      known.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    roles = names.map { $0.isEmpty ? .nothing : .attribute($0) }
    for (role, known) in [
      (Role.outlet, Self.outletNames), (.aliases, Self.aliasNames), (.domains, Self.domainNames),
    ] {
      if let column = first(known) { roles[column] = role }
    }
    for (index, name) in names.enumerated() where roles[index] == .attribute(name) {
      if attributeNames.contains(name) {
        roles[index] = .nothing
        diagnostics.append(
          Diagnostic(
            .warning, "rival-columns",
            "two columns are named \u{201C}\(name)\u{201D}; the first is taken",
            at: SourcePlace(path: path, line: 1), remedy: "rename one of them"))
      } else {
        attributeNames.append(name)
      }
    }
    return roles.contains(.outlet)
  }

  private mutating func add(_ row: DelimitedReader.Row, of table: DelimitedTable) {
    let reader = table.reader
    var outlet: Cell?
    var read = Row(outlet: Cell(text: "", place: place(row, row.start, in: table)))
    for (index, field) in row.fields.enumerated() where index < roles.count {
      let text = reader.text(field)
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      let place = place(row, field.start, in: table)
      switch roles[index] {
      case .outlet: outlet = Cell(text: text, place: place)
      case .aliases: read.aliases = cells(text, place)
      case .domains: read.domains = cells(text, place)
      case .attribute(let name): read.attributes[name] = String(text.trimming { $0 <= 0x20 })
      case .nothing: break
      }
    }
    guard let outlet else {
      diagnostics.append(
        Diagnostic(
          .error, "empty-outlet", "this row names no outlet, and is left out",
          at: read.outlet.place, remedy: "fill the column outlet"))
      return
    }
    read.outlet = outlet
    rows.append(read)
  }

  /// The parts of a cell between semicolons, without blanks around them.
  private func cells(_ text: String, _ place: SourcePlace) -> [Cell] {
    text.split(separator: ";").compactMap { part in
      let name = String(part).trimming { byte in byte <= 0x20 }
      return name.isEmpty ? nil : Cell(text: String(name), place: place)
    }
  }

  private func fault(of row: DelimitedReader.Row, in table: DelimitedTable) -> Diagnostic? {
    if let quote = row.unclosedQuote {
      return Diagnostic(
        .error, "unclosed-quote",
        "the quotation mark that opens here is never closed; this row is left out",
        at: place(row, quote, in: table),
        remedy: "close it, and write quotation marks inside a field twice")
    }
    if row.fields.count > roles.count {
      return Diagnostic(
        .error, "ragged-row",
        "this row is left out: it has \(row.fields.count) fields where the header has"
          + " \(roles.count)", at: place(row, row.fields[roles.count].start, in: table),
        remedy: "put ; between aliases and between domains, and quote names that hold a comma")
    }
    let end = row.fields.last?.range.upperBound ?? row.start
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<end])
    guard let offset = UTF8Validation.firstFault(in: bytes) else { return nil }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error, "invalid-utf8", "this row is left out: byte 0x\(byte) is not UTF-8",
      at: place(row, row.start + offset, in: table), remedy: "save the file as UTF-8")
  }

  /// The place of a byte of a row, which may span several lines.
  private func place(
    _ row: DelimitedReader.Row, _ offset: Int, in table: DelimitedTable
  ) -> SourcePlace {
    let end = min(max(row.start, offset), table.bytes.count)
    let bytes = UnsafeBufferPointer(rebasing: table.bytes[row.start..<end])
    let place = LinePlace(of: bytes.count, in: bytes)
    return SourcePlace(path: path, line: row.line + place.line - 1, column: place.column)
  }
}
