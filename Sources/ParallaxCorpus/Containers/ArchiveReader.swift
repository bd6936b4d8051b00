import CArchive
import Foundation
import ParallaxModel

/// Reads the entries of a ZIP or tar archive one after another, tar also in gzip, bzip2, xz or
/// zstd.
///
/// Nothing is written to the disk, and the names of entries are only ever printed and compared.
/// Memory holds one entry at a time. Sources: PKWARE APPNOTE 6.3, POSIX.1-2001 pax.
final class ArchiveReader {
  /// One entry.
  struct Entry {
    enum Kind { case file, folder, other }
    /// Its place, from 1.
    var number: Int
    /// Its name as it stands in the archive, with `/` between folders.
    var name: ArchiveEntryName
    /// A file, a folder, or a link or device.
    var kind: Kind
    /// Whether it can only be read with a password.
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let input: ArchiveInput
  private let path: String
  private let budget: ArchiveBudget
  private var number = 0
  private var entryStart = 0

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - source: Its bytes.
  ///   - path: Where it lies, for errors.
  ///   - budget: How much it may hold.
  /// - Throws: `broken-archive` when this is no archive that can be read.
  init(_ source: ByteSource, path: String, budget: ArchiveBudget) throws(FatalDiagnostic) {
    self.path = path
    self.budget = budget
    input = ArchiveInput(source)
    guard let archive = archive_read_new() else {
      throw Self.broken("there is no memory to read it", path)
    }
    self.archive = archive
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip(archive)
    input.attach(to: archive)
    guard archive_read_open1(archive) == ARCHIVE_OK else {
      throw Self.broken("it is no ZIP or tar archive that can be read\(reason)", path)
    }
  }

  deinit { archive_read_free(archive) }

  /// The next entry; nil after the last.
  ///
  /// - Throws: `broken-archive` where the archive is damaged or cut off, `archive-too-large`.
  func next() throws(FatalDiagnostic) -> Entry? {
    var header: OpaquePointer?
    let status = UTF8Locale.run { archive_read_next_header(archive, &header) }
    if status == ARCHIVE_EOF { return nil }
    guard status >= ARCHIVE_WARN, let header else { throw damaged() }
    try budget.takeEntry()
    number += 1
    entryStart = consumed
    let name = UTF8Locale.run { Self.name(of: header) }
    let isLink = archive_entry_hardlink(header) as UnsafePointer<CChar>? != nil
    let kind: Entry.Kind =
      switch UInt32(archive_entry_filetype(header)) {
      case 0o100000: isLink ? .other : .file
      case 0o040000: .folder
      default: .other
      }
    return Entry(
      number: number, name: ArchiveEntryName(name ?? Array("entry-\(number)".utf8)), kind: kind,
      isEncrypted: archive_entry_is_data_encrypted(header) == 1)
  }

  /// The bytes of the entry that `next` gave last.
  ///
  /// - Throws: `broken-entry` when this entry cannot be read and those after it can,
  ///   `broken-archive` where the archive ends or is damaged, `archive-too-large`.
  func contents() throws(FatalDiagnostic) -> Data {
    var contents = Data()
    try readAll { contents.append(contentsOf: $0) }
    return contents
  }

  /// Reads past the bytes of an entry and counts them, where the archive has no index to tell.
  ///
  /// - Throws: As `contents` does.
  func skip() throws(FatalDiagnostic) {
    if isZIP { return }
    try readAll { _ in }
  }

  /// Whether the index that ends a ZIP archive is missing, so that nobody knows what else is;
  /// known after the first entry.
  var lacksIndex: Bool { isZIP && !input.hasZIPIndex }

  /// Whether this is a ZIP archive; known after the first entry.
  var isZIP: Bool { archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_ZIP }

  private func readAll(
    _ take: (UnsafeRawBufferPointer) -> Void
  ) throws(FatalDiagnostic) {
    var size = 0
    while true {
      let got = archive_read_data(archive, input.room.baseAddress, input.room.count)
      guard got != 0 else { return }
      guard got > 0 else {
        throw got == Int(ARCHIVE_FATAL) ? damaged() : brokenEntry()
      }
      size += got
      try budget.take(got, entryBytes: size, consumed: consumed - entryStart)
      take(UnsafeRawBufferPointer(rebasing: input.room[..<got]))
    }
  }

  /// The compressed bytes read so far.
  private var consumed: Int { input.consumed ?? Int(archive_filter_bytes(archive, -1)) }

  private static func name(of header: OpaquePointer) -> [UInt8]? {
    let raw: UnsafePointer<CChar>? =
      archive_entry_pathname(header) ?? archive_entry_pathname_utf8(header)
    return raw.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }

  private var reason: String {
    let text: UnsafePointer<CChar>? = archive_error_string(archive)
    return (input.fault ?? text.map { String(cString: $0) }).map { " (\($0))" } ?? ""
  }

  private func damaged() -> FatalDiagnostic {
    Self.broken(
      number == 0
        ? "the archive cannot be read\(reason)"
        : "the archive is damaged or cut off after entry \(number)\(reason);"
          + " what comes after is not loaded", path)
  }

  private func brokenEntry() -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "broken-entry", "entry \(number) of the archive cannot be read\(reason)",
        at: SourcePlace(path: path), remedy: "unpack the archive with another program"))
  }

  /// The error for an archive that cannot be read as a whole.
  static func broken(_ summary: String, _ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "broken-archive", summary, at: SourcePlace(path: path),
        remedy: "fetch or pack the archive again"))
  }
}
