import Foundation
import ParallaxModel

/// The names in an archive: which files may hold articles, and what the folders mean.
struct ArchiveIndex {
  /// The names of the files to load, by the number of their entry.
  private(set) var names: [Int: String] = [:]
  /// The manifest, where the archive holds a corpus.
  private(set) var manifest: CorpusManifest?
  /// How many folders lie around the one that the archive was made of.
  private(set) var rootDepth = 0
  /// What was passed over.
  private(set) var selection = FileSelection()
  /// What was wrong with the archive and its names.
  private(set) var diagnostics: [Diagnostic] = []

  private let path: String
  private var numbers: [String: Int] = [:]
  private var encrypted = 0
  private var faults: [ArchiveEntryName.Fault: (count: Int, first: String)] = [:]
  private var manifests: [String: CorpusManifest] = [:]

  /// Goes through an archive; one that is damaged gives the names before the damage.
  ///
  /// - Throws: When it cannot be read at all.
  init(_ file: InputFile, source: ByteSource, limits: ArchiveLimits) throws(FatalDiagnostic) {
    path = file.path
    let budget = ArchiveBudget(limits: limits, compressedBytes: source.count, path: file.path)
    let reader = try ArchiveReader(source, path: file.path, budget: budget)
    var isEmpty = true
    do throws(FatalDiagnostic) {
      while let entry = try reader.next() {
        isEmpty = false
        try add(entry, reader)
      }
      if reader.lacksIndex {
        throw ArchiveReader.broken(
          "the archive is cut off: its index is missing; what could be found is"
            + " loaded", path)
      }
    } catch {
      if isEmpty { throw error }
      diagnostics.append(error.diagnostic)
    }
    findRoot(stem: file.stem)
    select()
    report(isNamed: file.folders == nil)
  }

  private mutating func add(
    _ entry: ArchiveReader.Entry, _ reader: ArchiveReader
  ) throws(FatalDiagnostic) {
    let name = entry.name.text
    if let fault = entry.name.fault {
      faults[fault, default: (0, name)].count += 1
      if fault == .leavesFolder { return try reader.skip() }
    }
    if entry.kind == .other { selection.links += 1 }
    guard entry.kind == .file, !name.isEmpty else { return try reader.skip() }
    if entry.isEncrypted {
      encrypted += 1
    } else if name == "corpus.yml" || name.hasSuffix("/corpus.yml"), manifests.count < 100 {
      numbers[name] = entry.number
      readManifest(name, try reader.contents())
      return
    } else {
      // What is packed twice under one name is what was packed last, as when it is unpacked.
      numbers[name] = entry.number
    }
    try reader.skip()
  }

  private mutating func readManifest(_ name: String, _ data: Data) {
    guard name.split(separator: "/").count <= 2 else { return }
    do throws(FatalDiagnostic) {
      manifests[name] = try CorpusManifest(
        yaml: String(decoding: data.prefix(1 << 20), as: UTF8.self), path: path + "/" + name)
    } catch {
      diagnostics.append(error.diagnostic)
      manifests[name] = CorpusManifest(id: path)
    }
  }

  /// The one folder around all is no level where it has the archive's name, or is a corpus.
  private mutating func findRoot(stem: String) {
    let tops = Set(
      numbers.keys.map { $0.split(separator: "/").first ?? "" }.filter {
        $0 != "__MACOSX" && !$0.hasPrefix(".")
      })
    if let manifest = manifests["corpus.yml"] {
      self.manifest = manifest
    } else if tops.count == 1, let top = tops.first {
      manifest = manifests["\(top)/corpus.yml"]
      if manifest != nil || top == stem { rootDepth = 1 }
    }
    if manifest == nil { return }
    rootDepth += 1
    numbers = numbers.filter { name, _ in
      let parts = name.split(separator: "/")
      return parts.count > rootDepth && parts[rootDepth - 1] == "articles"
    }
  }

  private mutating func select() {
    let ownFolders = self.ownFolders
    var skipped = Set<Substring>()
    for name in numbers.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let file = name.split(separator: "/").last else { continue }
      if isSkipped(name, ownFolders, &skipped) { continue }
      if selection.takes(file: String(file)), let number = numbers[name] { names[number] = name }
    }
    numbers = [:]
  }

  /// Whether one of the folders above a file is passed over, which is counted once.
  private mutating func isSkipped(
    _ name: String, _ own: Set<Substring>, _ skipped: inout Set<Substring>
  ) -> Bool {
    for slash in name.indices where name[slash] == "/" {
      let folder = name[..<slash]
      if skipped.contains(folder) { return true }
      let last = folder.split(separator: "/").last.map(String.init) ?? ""
      if own.contains(folder) {
        selection.ownOutput += 1
      } else if selection.takes(folder: last) {
        continue
      }
      skipped.insert(folder)
      return true
    }
    return false
  }

  /// The folders that hold the results of a run.
  private var ownFolders: Set<Substring> {
    var folders = Set<Substring>()
    for name in numbers.keys where name.hasSuffix("/run.json") {
      let folder = name.dropLast("/run.json".count)
      if numbers["\(folder)/datapackage.json"] != nil { folders.insert(folder) }
    }
    return folders
  }

  private mutating func report(isNamed: Bool) {
    let place = SourcePlace(path: path)
    if encrypted > 0 { diagnostics.append(ZIPContents.encrypted(encrypted, of: path)) }
    for fault in ArchiveEntryName.Fault.allCases {
      guard let (count, first) = faults[fault] else { continue }
      diagnostics.append(fault.diagnostic(count: count, first: first, at: place))
    }
    if isNamed, manifest == nil, !names.isEmpty {
      let files = names.values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
        path + "/" + name.split(separator: "/").dropFirst(rootDepth).joined(separator: "/")
      }
      diagnostics += FolderReading(folder: path, files: files).diagnostics
    }
  }
}
