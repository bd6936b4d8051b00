import Foundation
import ParallaxModel

/// The name of an entry of an archive, made safe to print and to compare.
///
/// A name is never used as a path on the disk; what would leave the archive's own folder is
/// refused or put right all the same, because it shows that the archive is not what it seems.
struct ArchiveEntryName: Sendable, Equatable {
  /// What was wrong with a name.
  enum Fault: Sendable, CaseIterable {
    case leavesFolder, isAbsolute, hasBackslashes, hasControls, isLegacy

    /// What is said of the names in an archive that have this fault.
    func diagnostic(count: Int, first: String, at place: SourcePlace) -> Diagnostic {
      let names = "\(count == 1 ? "1 name" : "\(count) names") (such as \u{201C}\(first)\u{201D})"
      let remedy = "look at where the archive comes from"
      switch self {
      case .leavesFolder:
        return Diagnostic(
          .error, "unsafe-entry-name",
          "refused: \(names) would lead out of the archive\u{2019}s folder", at: place,
          remedy: remedy)
      case .isAbsolute:
        return Diagnostic(
          .warning, "rewritten-entry-name",
          "\(names) began at the root of a disk; they were read as if below the archive",
          at: place, remedy: remedy)
      case .hasBackslashes:
        return Diagnostic(
          .note, "rewritten-entry-name",
          "\(names) had backslashes, which were read as the separators of folders", at: place)
      case .hasControls:
        return Diagnostic(
          .warning, "rewritten-entry-name",
          "\(names) had control characters; U+FFFD stands in their place", at: place,
          remedy: remedy)
      case .isLegacy:
        return Diagnostic(
          .note, "rewritten-entry-name",
          "\(names) were not UTF-8, and were read by their letters", at: place)
      }
    }
  }

  /// The name with `/` between folders, none at either end.
  let text: String
  /// What was wrong with it; nil for a plain name.
  let fault: Fault?

  /// Understands the bytes of a name.
  init(_ bytes: [UInt8]) {
    var fault: Fault?
    let text: String
    if bytes.withUnsafeBufferPointer({ UTF8Validation.firstFault(in: $0) }) == nil {
      text = String(decoding: bytes, as: UTF8.self)
    } else {
      text = Self.legacy(bytes)
      fault = .isLegacy
    }
    // Scalars, because a mark behind a slash makes another character of it.
    var scalars = text.unicodeScalars
    if scalars.contains("\\") {
      scalars = String.UnicodeScalarView(scalars.map { $0 == "\\" ? "/" : $0 })
      fault = .hasBackslashes
    }
    if scalars.contains(where: Self.isControl) {
      scalars = String.UnicodeScalarView(scalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 })
      fault = .hasControls
    }
    var parts = scalars.split(separator: "/").filter { !$0.elementsEqual(".".unicodeScalars) }
    let isDrive = parts.first.map { $0.count == 2 && $0.last == ":" } ?? false
    if isDrive { parts.removeFirst() }
    if scalars.first == "/" || isDrive { fault = .isAbsolute }
    if parts.contains(where: { $0.elementsEqual("..".unicodeScalars) }) { fault = .leavesFolder }
    self.text = parts.map { String($0) }.joined(separator: "/")
    self.fault = fault
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// The name in the code page that its letters show: DOS's 437 is what ZIP prescribes, 866 is
  /// what Russian systems write, and others write what Windows uses.
  private static func legacy(_ bytes: [UInt8]) -> String {
    let high = bytes.filter { $0 >= 0x80 }
    let charset: Charset
    if high.allSatisfy({ $0 < 0xA9 || $0 == 0xE1 }) {
      charset = Charset("ibm-437")
    } else if high.allSatisfy({ $0 < 0xB0 || (0xE0..<0xF2).contains($0) }) {
      charset = Charset("ibm-866")
    } else {
      charset =
        EncodingDetector.charset(of: Data(bytes), isMarkup: false) ?? Charset("windows-1252")
    }
    let text = charset.decode(Data(bytes)) ?? Data(bytes)
    return String(decoding: text, as: UTF8.self)
  }
}
