/// Writes `datapackage.json`: the columns, types, units and keys of the tables beside it.
///
/// The form is Frictionless Tabular Data Package 1.0, with `schema_version` added.
public struct DataPackageWriter: Sendable {
  /// A table and the file it is in.
  public struct Resource: Sendable {
    /// The table.
    public let schema: TableSchema
    /// The form of the file.
    public let format: TableFormat
    /// The file's path, relative to `datapackage.json`.
    public let path: String

    /// Makes a resource; the file is named as the table is when no path is given.
    public init(_ schema: TableSchema, format: TableFormat = .csv, path: String? = nil) {
      self.schema = schema
      self.format = format
      self.path = path ?? "\(schema.name).\(format.rawValue)"
    }
  }

  /// The version of the columns.
  public let schemaVersion: String
  /// The tables, in the order to list them.
  public let resources: [Resource]

  /// Makes a writer for some tables.
  public init(schemaVersion: String, resources: [Resource]) {
    self.schemaVersion = schemaVersion
    self.resources = resources
  }

  /// The text of `datapackage.json`.
  public var text: String {
    JSONValue.object([
      "name": .string("parallax"),
      "profile": .string("tabular-data-package"),
      "schema_version": .string(schemaVersion),
      "resources": .array(resources.map(Self.resource)),
    ]).prettyPrinted
  }

  private static func resource(_ resource: Resource) -> JSONValue {
    let schema = resource.schema
    var members: [String: JSONValue] = [
      "name": .string(schema.name),
      "path": .string(resource.path),
      "profile": .string("tabular-data-resource"),
      "description": .string(schema.description),
      "format": .string(resource.format.rawValue),
      "mediatype": .string(mediaType(resource.format)),
      "encoding": .string("utf-8"),
      "row_order": .string(schema.rowOrder),
      "schema": .object([
        "fields": .array(schema.columns.map(field)),
        "primaryKey": .array(schema.primaryKey.map { .string($0) }),
        "missingValues": .array([.string("")]),
      ]),
    ]
    if resource.format != .jsonl {
      members["dialect"] = .object([
        "delimiter": .string(resource.format == .tsv ? "\t" : ","),
        "lineTerminator": .string("\n"),
        "doubleQuote": .boolean(true),
        "header": .boolean(true),
      ])
    }
    return .object(members)
  }

  private static func field(_ column: Column) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(column.name), "type": .string(column.type.rawValue),
      "description": .string(column.description),
    ]
    if let unit = column.unit { members["unit"] = .string(unit) }
    return .object(members)
  }

  private static func mediaType(_ format: TableFormat) -> String {
    switch format {
    case .csv: "text/csv"
    case .tsv: "text/tab-separated-values"
    case .jsonl: "application/jsonl"
    }
  }
}
