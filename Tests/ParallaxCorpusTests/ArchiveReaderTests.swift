import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct ArchiveReaderTests {
  /// `ev/out/a.txt` and 200,000 zeros, deflated by Python's zipfile.
  private static let deflated =
    Data(
      base64Encoded:
        "UEsDBBQAAAAIAAAAIQBubXG1CQAAAAcAAAAMAAAAZXYvb3V0L2EudHh0c1QoSa0o0QMAUEsDBBQAAAAIAAAA"
        + "IQCUfSM21AAAAEANAwAJAAAAemVyb3MudHh07cExAQAAAMKgSuufzgz+QAEAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArwFQSwECFAMUAAAACAAA"
        + "ACEAbm1xtQkAAAAHAAAADAAAAAAAAAAAAAAAgAEAAAAAZXYvb3V0L2EudHh0UEsBAhQDFAAAAAgAAAAhAJR9"
        + "IzbUAAAAQA0DAAkAAAAAAAAAAAAAAIABMwAAAHplcm9zLnR4dFBLBQYAAAAAAgACAHEAAAAuAQAAAAA=")
    ?? Data()

  /// `é/out/a.txt` and a link to `/etc/passwd` in a pax archive by Python's tarfile, compressed.
  private static let tars: [(filter: String, text: String)] = [
    (
      "gz",
      "H4sIAAAAAAACA+3UPQrCMBiA4cyeIifIH62dRN0cvUKwAUXR0qaYK3kOL2aLQ1EouNSl77PkI8s3hDdKK73Z"
        + "+7QLvgy1mIR5GzuNcfkw9/fWOOuETOIP2ib6ulsv5slZWfl4XD0f+tZG7VVMcSEwF+vh2Sfb0Ue9zLLx/k3x"
        + "2b8pCmuENPQ/ua2MIUVFCDN1OV3Pk8b/U/9fs7V59yVIp0M86Mo3zb2kfwAAAAAAAAAAAAAAxr0AbeOHEgAo"
        + "AAA="
    ),
    (
      "bz2",
      "QlpoOTFBWSZTWT4/MOQAAG5/lcuQEABAAfeC4EBSQG5t3sAAIAgAAEAJCCAAkoao00AAA0GgBoAA2pI0IMI0"
        + "BoGg0AG1IdvFre6XsmWKhwgimEgTZ8uExVpkR5qkpVMCEwidxm1uirz23NkT1VZ852UFDATjIDjy5RgPrkbk"
        + "ICFDPpTmFoXXaC1rRNPTOXYshIoQZLkIJ4fVDCo45h8ebJ8KV5flScnEb33H5c71LJJSTQhpEJfxdyRThQkD"
        + "4/MOQA=="
    ),
    (
      "xz",
      "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4Cf/ALJdABcL3ASAUDIm7h19G/PyyzPs7Pg38OrWet0HGRtWH3Vu"
        + "stP3JRfkAVvdpAcx1RUaAk7EFw3c4FvYE2DW0S+/BBL/hi4qikRNaxB2GO3Um5Hkh0Rp882/3drr/4TWDegJ"
        + "OxmG/41ex2pEOgSZMYaoCOB4QnYlqskz/CEoUzX09mIvUVqY7/PJYc8VUeXH+h5SeX+RH7N6qC7XpPlbrKc5"
        + "XpZVXhsvNrvgOUWa0i7DaCHSMQAAAAAPEHFj21hF5QABzgGAUAAAIhoyVLHEZ/sCAAAAAARZWg=="
    ),
    (
      "zst",
      "KLUv/WQAJ80EABIHGBygqwP/+f/jdhbLtip7P+V8tFvY/7Nlsn3vPiQDi0VRLKnSUV9LeGH3DtQ8rq/Y7XjL"
        + "L4SHD4Lh/7NIoK92rF1FimUE0yy1ffnnxE1VmVfLt+/7fArvOcWFI3JxYqhTFxUgcCm7HQtcbz28U8GqapAl"
        + "QqAAmIhlgF6/asBUbhkP0LbSefo25lwV85T8Se/0EFLALplgHTN9AfE="
    ),
  ]

  private func reader(
    _ data: Data, limits: ArchiveLimits = ArchiveLimits()
  ) throws -> ArchiveReader {
    try ArchiveReader(
      ByteSource(data), path: "x.zip",
      budget: ArchiveBudget(limits: limits, compressedBytes: data.count, path: "x.zip"))
  }

  /// The entries as `name=text`, and the identifier of the error that ended the reading.
  private func account(_ data: Data, limits: ArchiveLimits = ArchiveLimits()) -> [String] {
    var found: [String] = []
    do {
      let reader = try reader(data, limits: limits)
      while let entry = try reader.next() {
        guard entry.kind == .file else {
          found.append("\(entry.kind) \(entry.name.text)")
          continue
        }
        let text = String(decoding: try reader.contents().prefix(20), as: UTF8.self)
        found.append("\(entry.name.text)=\(text)")
      }
    } catch let error as FatalDiagnostic {
      found.append(error.diagnostic.identifier)
    } catch {}
    return found
  }

  @Test func storedAndDeflatedEntriesAreRead() {
    #expect(
      account(ArchiveMaker.zip([("a/b.txt", "B."), ("c.txt", "")])) == ["a/b.txt=B.", "c.txt="])
    #expect(
      account(Self.deflated) == ["ev/out/a.txt=A text.", "zeros.txt=00000000000000000000"])
  }

  @Test(arguments: tars.map(\.filter)) func tarIsReadInEachCompression(filter: String) throws {
    let text = try #require(Self.tars.first { $0.filter == filter }?.text)
    let data = try #require(Data(base64Encoded: text))
    #expect(account(data) == ["é/out/a.txt=A text.", "other link.txt"])
  }

  @Test func plainTarIsRead() {
    #expect(account(ArchiveMaker.tar([("a.txt", Data("A.".utf8))])) == ["a.txt=A."])
  }

  @Test func whatIsNoArchiveIsRefused() {
    for text in ["", "PK", "no archive", String(repeating: "x", count: 5_000)] {
      #expect(account(Data(text.utf8)).last == "broken-archive" || text.isEmpty)
    }
  }

  @Test func entriesBeforeACutAreRead() {
    let zip = ArchiveMaker.zip([("a.txt", "First."), ("b.txt", "Second.")])
    #expect(account(zip.prefix(80)) == ["a.txt=First.", "broken-archive"])
    let tar = ArchiveMaker.tar([
      ("a.txt", Data("First.".utf8)), ("b.txt", Data(count: 2_000)),
    ])
    #expect(account(tar.prefix(2_000)) == ["a.txt=First.", "broken-archive"])
  }

  @Test func aDamagedEntryIsAnErrorOfItsOwn() throws {
    var zip = ArchiveMaker.zip([("a.txt", "First."), ("b.txt", "Second.")])
    let place = try #require(zip.firstRange(of: Data("First.".utf8)))
    zip[place.lowerBound] = 0x47
    let reader = try reader(zip)
    _ = try reader.next()
    #expect(throws: FatalDiagnostic.self) { try reader.contents() }
    #expect(try reader.next()?.name.text == "b.txt")
    #expect(try reader.contents() == Data("Second.".utf8))
  }

  @Test func eachLimitRefuses() {
    var limits = ArchiveLimits()
    limits.maximumEntryBytes = 1_000
    #expect(account(Self.deflated, limits: limits).last == "archive-too-large")
    limits = ArchiveLimits()
    limits.maximumBytes = 1_000
    #expect(account(Self.deflated, limits: limits).last == "archive-too-large")
    limits = ArchiveLimits()
    limits.maximumEntries = 1
    #expect(
      account(Self.deflated, limits: limits) == ["ev/out/a.txt=A text.", "archive-too-large"])
    limits = ArchiveLimits()
    limits.ratioFloor = 100_000
    #expect(account(Self.deflated, limits: limits).last == "archive-too-large")
  }

  @Test func singleEntriesAreFoundByName() throws {
    let found = try ZIPContents.entry(named: "ev/out/a.txt", in: Self.deflated, path: "x.docx")
    #expect(found == Data("A text.".utf8))
    #expect(try ZIPContents.entry(named: "none", in: Self.deflated, path: "x.docx") == nil)
    #expect(throws: FatalDiagnostic.self) {
      try ZIPContents.entry(
        named: "zeros.txt", in: Self.deflated, path: "x.docx", maximumBytes: 1_000)
    }
  }

  @Test func namesAreReadInAnyLocaleAndCodePage() {
    func name(_ bytes: [UInt8], flags: UInt16 = 0) -> String? {
      try? reader(ArchiveMaker.zip([(bytes, Data())], flags: flags)).next()?.name.text
    }
    #expect(name(Array("übung/статья.txt".utf8), flags: 0x800) == "übung/статья.txt")
    #expect(name(Array("übung/статья.txt".utf8)) == "übung/статья.txt")
    #expect(name([0x81] + Array("bung.txt".utf8)) == "übung.txt")
    #expect(name([0x91, 0xE2, 0xA0, 0xE2, 0xEC, 0xEF] + Array(".txt".utf8)) == "Статья.txt")
  }
}
