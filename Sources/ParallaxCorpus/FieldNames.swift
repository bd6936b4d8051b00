/// Decides which field a column or key fills.
struct FieldNames: Sendable {
  /// A field and how sure its name is: 0 when the user mapped it, else the alias's place from 1.
  struct Match: Equatable, Sendable {
    var field: CorpusField
    var rank: Int
  }

  /// What a source writes for a value that is missing.
  let missingWords: Set<String>
  /// The objects of JSON whose members are fields of their own, named as `object.member`.
  let nestedNames: Set<String>

  private var matches: [String: Match] = [:]
  private let mapped: [String: CorpusField]

  /// Prepares the names: a field that the user maps has no other, and those of a known source
  /// win over the aliases.
  init(mapping: [CorpusField: String], source: (any SourceFormat.Type)? = nil) {
    var mapped: [String: CorpusField] = [:]
    for (field, column) in mapping { mapped[column] = field }
    self.mapped = mapped
    for field in CorpusField.allCases where mapping[field] == nil {
      for (place, alias) in field.aliases.enumerated() {
        matches[alias] = Match(field: field, rank: Self.firstAliasRank + place)
      }
    }
    missingWords = source?.missingWords ?? []
    nestedNames = source?.nestedNames ?? []
    for (field, names) in source?.fieldNames ?? [:] where mapping[field] == nil {
      for (place, name) in names.enumerated() {
        matches[Self.normalized(name)] = Match(field: field, rank: place + 1)
      }
    }
  }

  /// Aliases are less sure than all names of a source.
  private static let firstAliasRank = 100

  /// The field that a name stands for, or nil when it goes to the metadata.
  func match(_ name: String) -> Match? {
    if let field = mapped[name] { return Match(field: field, rank: 0) }
    let normalized = Self.normalized(name)
    if let column = mapped.first(where: { Self.normalized($0.key) == normalized }) {
      return Match(field: column.value, rank: 0)
    }
    return matches[normalized]
  }

  /// Lower case, without a byte order mark and outer blanks, `_` for blanks, hyphens and dots.
  static func normalized(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar != "\u{FEFF}" {
      switch scalar {
      case "-", ".", " ", "\u{A0}": scalars.append("_")
      case "A"..."Z": scalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      default: scalars.append(scalar)
      }
    }
    return String(String(scalars).trimming { $0 == UInt8(ascii: "_") || $0 == 9 || $0 == 13 })
  }
}

extension String {
  /// The text without the bytes at both ends that satisfy the test.
  func trimming(_ isTrimmed: (UInt8) -> Bool) -> Substring {
    let bytes = utf8
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, isTrimmed(bytes[start]) { start = bytes.index(after: start) }
    while end > start, isTrimmed(bytes[bytes.index(before: end)]) { end = bytes.index(before: end) }
    return self[start..<end]
  }
}

extension Substring {
  /// The text without the bytes at both ends that satisfy the test.
  func trimming(_ isTrimmed: (UInt8) -> Bool) -> Substring { String(self).trimming(isTrimmed) }
}

/// Compares the names of columns and keys.
public enum FieldName {
  /// Lower case, `_` for blanks, hyphens and dots: two names that give the same are one field.
  public static func normalized(_ name: String) -> String { FieldNames.normalized(name) }
}
