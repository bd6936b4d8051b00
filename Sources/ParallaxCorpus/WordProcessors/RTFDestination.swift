/// Where the text of a group of RTF goes.
enum RTFDestination: Equatable {
  /// The text of the document.
  case text
  /// Nowhere.
  case nowhere
  /// The table of fonts, the table of styles.
  case fonts, styles
  /// The title and the author in the file's properties.
  case title, author
  /// What stands apart from the text, with the reason for leaving it out.
  case apart(String)

  /// The destination that a control word opens; nil for a word that opens none.
  static func named(_ word: String) -> RTFDestination? {
    switch word {
    case "fonttbl": .fonts
    case "stylesheet": .styles
    case "title": .title
    case "author": .author
    case "footnote": .apart("footnote")
    case "annotation": .apart("comment")
    case "header", "headerl", "headerr", "headerf": .apart("page-header")
    case "footer", "footerl", "footerr", "footerf": .apart("page-footer")
    default: ignored.contains(word) ? .nowhere : nil
    }
  }

  /// Destinations without text of the document, other than those behind `\*`.
  ///
  /// Source: RTF 1.9.1, "Index of RTF Control Words", type destination.
  private static let ignored: Set<String> = [
    "colortbl", "pict", "object", "subject", "operator", "keywords", "comment", "doccomm",
    "version", "vern", "creatim", "revtim", "printim", "buptim", "listtext", "pntext", "fldinst",
    "nonesttables", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc",
    "rxe", "txe", "filetbl", "bkmkstart", "bkmkend", "private", "shpgrp", "fontemb", "fontfile",
    "category", "manager", "company", "hlinkbase", "nextfile", "template", "themedata",
    "colorschememapping", "datastore", "latentstyles", "pntxta", "pntxtb", "atnid", "atnauthor",
    "atntime", "atnicn", "atnref", "atndate", "atnparent", "do", "sp", "shprslt",
  ]

  /// Optional destinations (`\*`) whose text is the document's.
  static let understood: Set<String> = ["shpinst", "ud"]
}
