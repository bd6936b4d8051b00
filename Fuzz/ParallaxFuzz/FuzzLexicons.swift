import Foundation
import ParallaxLexicon
import ParallaxModel

/// The readers of lists of terms.
extension FuzzTarget {
  /// A target for every format, and one for telling formats apart.
  static let lexicons: [FuzzTarget] =
    LexiconFormat.allCases.map { format in
      FuzzTarget(
        name: "lexicon-\(format.rawValue)", endings: format == .yaml ? ["lexicon.yml"] : [],
        seeds: seeds(of: format)
      ) { FuzzChecks.lexicon($0, as: format) }
    } + [
      FuzzTarget(
        name: "lexicon-any-format", seeds: LexiconFormat.allCases.flatMap(seeds(of:))
      ) { data in
        for path in ["x", "x.yml", "x.dic", "x.csv"] {
          if let format = LexiconFormat.detect(data, path: path) {
            FuzzChecks.lexicon(data, as: format)
          }
        }
      }
    ]

  private static func seeds(of format: LexiconFormat) -> [String] {
    switch format {
    case .yaml:
      [
        "id: a\nversion: 1\ntitle: T\nlanguage: en\nlicense: x\nauthors: [b]\ncategories:\n  - id: c\n"
          + "    entries:\n      - {id: d, patterns: [\"e* ~f\", /g+/], context: [{not before: [h]}]}\n"
      ]
    case .tsv:
      [
        "#id: a\n#version: 1\n#title: T\n#language: en\n#license: x\n#authors: b\n#source: s | t\n"
          + "#category: c | C | d\n#naming: n | r | d\n#name: e | legal | neutral | u\n"
          + "category\tentry\tpattern\tforms\tcontext\tsources\nc\te\tf~ g\tf: h, i\tnot before: j\ts\n"
          + "c\te\t\\tk\\|\n"
      ]
    case .liwc:
      [
        "%\n1\ta (A)\n\t02\tb\n%\nlike (02)1\t2\nkind\t<of>1/2\nw*  1 2\n:)\t1\nso far 1\n"
      ]
    case .liwc22: ["DicTerm,a,\"b\"\"c\"\nx*,X,\n\"y, z\",,0.5\n"]
    case .wordstat: ["A\n   \tB\n\t\tx_y* (1)\n\t\t@R [a NEAR b /S] (1)\n\tz (2.5)\n# r\n"]
    case .yoshikoder:
      [
        "<?xml version=\"1.0\"?>\n<dictionary patternengine=\"regexp\"><cnode name=\"a\" desc=\"d\">"
          + "<cnode name=\"b\"><pnode name=\"x|y\" score=\"1\"/></cnode></cnode></dictionary>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><dictionary/>",
      ]
    case .lexicoderXML:
      [
        "<dictionary style=\"Lexicoder\" name=\"n\"><cnode name=\"+a#AA0000\"><pnode name=\" x\"/></cnode></dictionary>"
      ]
    case .lexicoder: ["+a#AA0000\nx y\n+b\nz*\n"]
    case .quanteda: ["a:\n  __: [x, \"y*\"]\n  b: [z]\nc: w\nd:\n"]
    case .tidytext: ["word,sentiment,value\n\"a\",b,1\nc,d,-2\n", "term;score\nx;1\n"]
    case .words: ["; r\n# r\nx y*\n#z\n占领军\nمی\u{200C}شود\n"]
    }
  }
}

extension FuzzChecks {
  /// A list is read or refused; what was read can be matched, and our own table has all of it.
  static func lexicon(_ data: Data, as format: LexiconFormat) {
    let (found, problems) = format.read(data, path: "x-en.x")
    hold(
      found != nil || problems.contains { $0.severity == .error }, "what is refused has an error")
    guard let list = found else { return }
    let ids = list.categories.flatMap(\.entries).map(\.id)
    hold(Set(ids).count == ids.count, "ids are unique")
    hold(
      list.categories.enumerated().allSatisfy { ($0.element.parent ?? -1) < $0.offset },
      "a category stands behind the one around it")
    hold(
      list.categories.allSatisfy { $0.entries.allSatisfy { !$0.patterns.isEmpty } },
      "an entry has patterns")
    _ = LexiconCompiler.compile([LexiconUse(list, countedAs: 0)])
    let text = LexiconFormat.tsv.write(list).text
    let (again, faults) = LexiconFormat.tsv.read(Data(text.utf8), path: "x")
    hold(again != nil, "own writing is read: \(faults)")
    hold(
      again.map { LexiconFormat.tsv.write($0).text } == text, "own writing is read as it was")
    for target in LexiconFormat.allCases where !target.isNative {
      let (text, _) = target.write(list, path: "x-en.x")
      let (other, faults) = target.read(Data(text.utf8), path: "x-en.x")
      hold(
        other == nil || !faults.contains { $0.severity == .error },
        "what is written as \(target) is read: \(faults)")
    }
  }
}
