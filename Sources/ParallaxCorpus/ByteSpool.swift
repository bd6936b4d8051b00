import Foundation

/// Collects bytes of a length that is not known before: few in memory, many in a temporary file
/// that is gone when the program ends, however it ends.
struct ByteSpool {
  /// Why bytes could not be kept.
  struct NoRoom: Error {
    /// The folder that has none.
    var folder: String
  }

  /// What was collected.
  enum Contents: Sendable {
    case memory(Data)
    case file(MappedFile)

    /// The bytes.
    var data: Data {
      switch self {
      case .memory(let data): data
      case .file(let file): file.data
      }
    }

    /// The file, where the bytes are in one.
    var file: MappedFile? {
      if case .file(let file) = self { file } else { nil }
    }
  }

  /// The number of bytes so far.
  private(set) var count = 0
  private let memoryBytes: Int
  private var memory = Data()
  private var handle: FileHandle?
  private var folder: String { NSTemporaryDirectory() }

  /// Starts to collect.
  ///
  /// - Parameter memoryBytes: What is kept in memory before a file is used.
  init(memoryBytes: Int = 32 << 20) { self.memoryBytes = memoryBytes }

  /// Adds bytes.
  ///
  /// - Throws: When the folder for temporary files has no room for them.
  mutating func append(_ bytes: some Collection<UInt8>) throws(NoRoom) {
    count += bytes.count
    memory.append(contentsOf: bytes)
    if memory.count > (handle == nil ? memoryBytes : 1 << 20) { try flush() }
  }

  /// Ends collecting.
  ///
  /// - Throws: When the folder for temporary files has no room.
  mutating func finish() throws(NoRoom) -> Contents {
    guard handle != nil else { return .memory(memory) }
    try flush()
    guard let handle, let file = MappedFile(descriptor: handle.fileDescriptor) else {
      throw NoRoom(folder: folder)
    }
    return .file(file)
  }

  private mutating func flush() throws(NoRoom) {
    if handle == nil { handle = try open() }
    do {
      try handle?.write(contentsOf: memory)
    } catch {
      throw NoRoom(folder: folder)
    }
    memory.removeAll(keepingCapacity: true)
  }

  /// A file without a name.
  private func open() throws(NoRoom) -> FileHandle {
    var template = Array((folder + "/parallax-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw NoRoom(folder: folder) }
    unlink(template)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
