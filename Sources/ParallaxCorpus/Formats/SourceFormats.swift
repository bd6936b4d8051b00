/// The sources that are known.
enum SourceFormats {
  /// All of them; the first that recognizes a file has it.
  static let all: [any SourceFormat.Type] = [
    NewsPleaseFormat.self, TrafilaturaJSONFormat.self, Newspaper4kFormat.self, NELAFormat.self,
    EventRegistryFormat.self, NewsAPIFormat.self, GDELTDocFormat.self, BalyFormat.self,
    BASILFormat.self, HLGDFormat.self, MirandaFormat.self, MediaCloudFormat.self,
    QbiasFormat.self, BABEFormat.self, WCEPFormat.self, UCINewsFormat.self,
    TrafilaturaTSVFormat.self, GDELTGKGFormat.self,
  ]

  /// The source of a format; nil for a format that says nothing of the source.
  static func source(of format: InputFormat) -> (any SourceFormat.Type)? {
    all.first { $0.format == format }
  }

  /// The source whose objects or columns have such names.
  ///
  /// - Parameter names: The names as they stand in the file.
  /// - Returns: Its format; nil when no source is recognized.
  static func recognized(names: [String]) -> InputFormat? {
    let names = Set(names.map(FieldNames.normalized))
    return all.first { $0.recognizes(names) }?.format
  }

  /// The source whose rows, without a header, look like this one.
  static func recognized(row: [String]) -> InputFormat? {
    all.first { ($0 as? any HeaderlessFormat.Type)?.recognizes(row: row) == true }?.format
  }
}
