import Foundation
import ParallaxModel

/// Reads the bytes of files, or says why they cannot be read.
enum FileReading {
  /// The bytes of a file, mapped into memory where that is possible.
  static func data(_ file: InputFile) throws(FatalDiagnostic) -> Data {
    if let contents = file.contents { return contents }
    let place = SourcePlace(path: file.path)
    if file.isStandardInput {
      throw FatalDiagnostic(
        Diagnostic(.error, "file-unreadable", "standard input was not read", at: place))
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory) else {
      throw FatalDiagnostic(notFound(file.path))
    }
    if isDirectory.boolValue {
      throw FatalDiagnostic(
        Diagnostic(.error, "file-unreadable", "expected a file, found a folder", at: place))
    }
    do {
      guard isRegular(file.path) else { return try stream(file.path) }
      return try Data(contentsOf: URL(fileURLWithPath: file.path), options: .alwaysMapped)
    } catch {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "file-unreadable", "the file cannot be opened for reading", at: place,
          remedy: "check its permissions"))
    }
  }

  /// Whether a path leads to an ordinary file: not to a pipe or a device.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes that come out of a pipe or a device, read once to the end.
  private static func stream(_ path: String) throws -> Data {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    return try handle.readToEnd() ?? Data()
  }

  /// The error for a path at which there is nothing, or a link that leads nowhere.
  static func notFound(_ path: String) -> Diagnostic {
    let place = SourcePlace(path: path)
    if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
      return Diagnostic(
        .error, "file-unreadable", "this link leads to a file that does not exist", at: place,
        remedy: "remove the link, or put its target back")
    }
    return Diagnostic(
      .error, "file-not-found", "there is no such file or folder", at: place,
      remedy: "check the spelling, and the folder you are in")
  }
}
