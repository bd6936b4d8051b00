import Foundation
import ParallaxModel

/// Reads the bytes of files, or says why they cannot be read.
enum FileReading {
  /// The bytes of a file.
  ///
  /// - Throws: When there is no such file, or it cannot be read.
  static func contents(_ file: InputFile) throws(FatalDiagnostic) -> ByteSpool.Contents {
    if let contents = file.contents { return .memory(contents) }
    if let spool = file.spool { return spool }
    let place = SourcePlace(path: file.path)
    if file.isStandardInput { return try stream(.standardInput, file.path) }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory) else {
      throw FatalDiagnostic(notFound(file.path))
    }
    if isDirectory.boolValue {
      throw FatalDiagnostic(
        Diagnostic(.error, "file-unreadable", "expected a file, found a folder", at: place))
    }
    guard let handle = FileHandle(forReadingAtPath: file.path) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "file-unreadable", "the file cannot be opened for reading", at: place,
          remedy: "check its permissions"))
    }
    if isRegular(file.path), let mapped = MappedFile(descriptor: handle.fileDescriptor) {
      return .file(mapped)
    }
    return try stream(handle, file.path)
  }

  /// Whether a path leads to an ordinary file: not to a pipe or a device.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a path leads to a pipe.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// Whether the bytes of a file are at hand, or can be read from any place without being lost.
  static func isReadable(_ file: InputFile) -> Bool {
    file.contents != nil || file.spool != nil || isRegular(file.path)
  }

  /// The bytes that come out of a pipe or a device, read once to the end.
  private static func stream(
    _ handle: FileHandle, _ path: String
  ) throws(FatalDiagnostic) -> ByteSpool.Contents {
    var spool = ByteSpool()
    do throws(ByteSpool.NoRoom) {
      while let piece = try? handle.read(upToCount: 1 << 20), !piece.isEmpty {
        try spool.append(piece)
      }
      return try spool.finish()
    } catch {
      throw FatalDiagnostic(noRoom(error, path))
    }
  }

  /// The error for bytes that could not be kept while they were read.
  static func noRoom(_ failure: ByteSpool.NoRoom, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-room",
      "there is no room in \(failure.folder) for what comes out of this input",
      at: SourcePlace(path: path), remedy: "make room there, or set TMPDIR to another folder")
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
