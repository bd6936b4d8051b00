/// Something that a reader must know before reading a number of the report.
struct Limit: Sendable, Equatable {
  /// A stable name in kebab-case.
  let identifier: String
  /// One or two sentences.
  let text: String
}
