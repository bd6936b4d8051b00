/// What the class, the id and the other names of an element say of its part in a page.
struct ElementRoles: OptionSet {
  let rawValue: UInt16

  /// Names an author, or holds the line that does.
  static let author = ElementRoles(rawValue: 1)
  static let byline = ElementRoles(rawValue: 2)
  /// Holds a date, or the line of small print with the date.
  static let date = ElementRoles(rawValue: 4)
  static let details = ElementRoles(rawValue: 8)
  /// Holds readers' comments.
  static let comments = ElementRoles(rawValue: 16)
  /// Stands beside the article: menus, sidebars, teasers, footers.
  static let margin = ElementRoles(rawValue: 32)
  /// The headline.
  static let headline = ElementRoles(rawValue: 64)
  /// A word above the headline, inside the same heading.
  static let kicker = ElementRoles(rawValue: 128)
  /// A date of change.
  static let modified = ElementRoles(rawValue: 256)
  /// A name and nothing else, inside an author's element.
  static let name = ElementRoles(rawValue: 512)
  /// An account of a forum.
  static let account = ElementRoles(rawValue: 1_024)

  /// The roles that a list of class names, or an id, gives.
  static func roles(of names: String) -> ElementRoles {
    var roles: ElementRoles = []
    for token in names.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let parts = ClassWords(token)
      guard parts.count > 0 else { continue }
      for place in 0..<parts.count {
        roles.formUnion(words[parts[place..<place + 1]] ?? [])
        if place > 0 { roles.formUnion(words[parts[place - 1..<place + 1]] ?? []) }
      }
      let last = parts[parts.count - 1..<parts.count]
      let isName = last.elementsEqual("name".utf8)
      if parts.count == 1
        ? isName || last.elementsEqual("fn".utf8) : isName && roles.contains(.author)
      {
        roles.formUnion(.name)
      }
    }
    return roles
  }

  private static let words: WordTable<ElementRoles> = {
    let lists: [(ElementRoles, String)] = [
      (
        .author,
        "author authors autor autoren autorin autore autori autores autora auteur auteurs verfasser"
          + " redakteur redakteurin writer writers journalist journalists yazar forfatter"
          + " skribent redactor periodista vcard contributor contributors authorname articleauthor"
      ),
      (.byline, "byline bylines bywriter postedby poster submitted authored dateline credits"),
      (.account, "username user"),
      (
        .date,
        "date dates datum datetime time timestamp published publish pubdate publication posted"
          + " fecha tarih datepublished publishdate postdate entrydate stand release dato data"
          + " created erstellt veroeffentlicht calendar"
      ),
      (
        .details,
        "meta metadata details info infos submitted byline subline dateline credits topline"
          + " author authors"
      ),
      (
        .comments,
        "comment comments commentlist commenttext commentmetadata kommentar kommentare"
          + " commentaire commentaires comentario comentarios commento commenti reactie reacties"
          + " disqus respond reply replies discussion guestbook"
      ),
      (
        .margin,
        "related sidebar widget widgets teaser teasers footer colophon recommended recommendation"
          + " recommendations newsletter nav navbar navigation menu popular latest mostread"
          + " trending share sharing social ticker promo breadcrumb breadcrumbs carousel"
          + " slider aside cookie cookies consent readmore recent archive calendar tagcloud"
          + " similar upnext modal popup marginal masthead topbar navtop sitehead siteheader pagehead"
      ),
      (.headline, "headline entrytitle posttitle articletitle pagetitle storytitle newstitle"),
      (
        .kicker,
        "kicker topline overline dachzeile spitzmarke eyebrow roofline surtitle supertitle"
          + " prefix label antetitulo vorspann overhead occhiello pretitle superheading chapeau"
          + " rubrik intro"
      ),
      (.modified, "updated modified changed aktualisiert lastmod lastupdate maj"),
    ]
    var table: [String: ElementRoles] = [:]
    for (role, list) in lists {
      for word in list.split(separator: " ") { table[String(word), default: []].formUnion(role) }
    }
    return WordTable(table)
  }()
}
