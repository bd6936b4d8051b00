/// Says of the elements of a page which are furniture, by their names, roles and classes.
enum PageFurniture {
  /// Elements whose text nobody reads.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "head", "select", "textarea",
    "object", "embed", "video", "audio", "canvas", "map", "datalist", "math",
  ]

  /// Furniture by the meaning of the element itself.
  static let names: [String: String] = [
    "nav": "navigation", "footer": "footer", "aside": "aside", "form": "form",
    "figcaption": "caption", "figure": "caption", "dialog": "dialog", "menu": "navigation",
    "button": "button", "label": "form", "time": "date",
  ]

  private static let roles: [String: String] = [
    "navigation": "navigation", "banner": "navigation", "contentinfo": "footer",
    "complementary": "aside", "dialog": "dialog", "alertdialog": "dialog", "search": "form",
    "menu": "navigation", "menubar": "navigation", "toolbar": "share",
  ]

  /// Words in classes and ids, and what they mean.
  private static let words: WordTable<String> = {
    let lists: [String: String] = [
      "share": "share sharing shares sharebar social socials sharetools addthis addtoany followus",
      "related-links": "related recirc recirculation recommended recommendations recommend readmore"
        + " readnext outbrain taboola trending popular mostread mostpopular teaser teasers"
        + " relatedarticles relatedposts relatedcontent moreon seealso ymal upnext",
      "comments":
        "comment comments commentlist disqus respond replies livefyre reviews testimonials"
        + " kommentare kommentar commentaires comentarios",
      "cookie-notice": "cookie cookies consent gdpr cookiebar",
      "subscribe": "newsletter newsletters subscribe subscription signup paywall regwall mailchimp"
        + " optin",
      "advertisement": "ad ads advert adverts advertisement advertising adslot adunit adbox dfp"
        + " sponsor sponsored sponsors promo promos promotion adsense commercial",
      "navigation": "breadcrumb breadcrumbs menu navbar navigation nav skip skiplink pagination"
        + " pager sitenav subnav topbar toolbar ticker breaking",
      "footer": "footer colophon sitefooter",
      "aside": "sidebar rail widget widgets secondary",
      "tags": "tags taglist tagcloud topics keywords",
      "byline": "byline bylines author authors authorbox authorinfo contributor contributors bio",
      "date": "timestamp dateline datetime pubdate publishdate postdate postmeta entrymeta",
      "caption": "caption captions cap imagecaption wpcaption credit credits photocredit gallery"
        + " slideshow carousel lightbox",
      "copyright": "copyright disclaimer",
      "dialog": "modal popup overlay tooltip interstitial",
      "form": "search searchform login poll survey rating ratings",
      "hidden": "hidden hide invisible visuallyhidden sronly screenreader noprint",
      "category": "kicker eyebrow rubric",
    ]
    var table: [String: String] = [:]
    for (reason, list) in lists {
      for word in list.split(separator: " ") { table[String(word)] = reason }
    }
    return WordTable(table)
  }()

  /// The reason when an element's own meaning makes it furniture.
  static func structuralReason(_ node: HTMLTree.Node) -> String? {
    if node.traits.contains(.furniture) { return names[node.name] }
    let attributes = node.attributes
    if attributes.isEmpty { return nil }
    if let role = attributes["role"], let reason = roles[role.lowercased()] { return reason }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return "hidden" }
    if let style = attributes["style"], isInvisible(style) { return "hidden" }
    return nil
  }

  private static func isInvisible(_ style: String) -> Bool {
    let compact = String(decoding: style.lowercasedBytes.filter { $0 != .space }, as: UTF8.self)
    return compact.holds("display:none") || compact.holds("visibility:hidden")
  }

  /// The reason when an element's class or id makes it furniture.
  static func nominalReason(_ node: HTMLTree.Node) -> String? {
    // The id of a paragraph or heading is an anchor, made of its words.
    guard !classOnly.contains(node.name) else { return reason(of: node.attributes["class"]) }
    guard !["html", "body", "article", "main", "h1"].contains(node.name) else { return nil }
    return reason(of: node.attributes["class"]) ?? reason(of: node.attributes["id"])
      ?? reason(of: node.attributes["data-component"])
  }

  private static let classOnly: Set<String> = ["p", "h2", "h3", "h4", "h5", "h6"]

  private static func reason(of names: String?) -> String? {
    guard let names, !names.isEmpty else { return nil }
    for token in names.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let parts = ClassWords(token)
      if let reason = words[parts.letters[...]] { return reason }
      for place in 0..<parts.count {
        let pair = parts[place..<min(place + 2, parts.count)]
        if let reason = words[pair] ?? words[parts[place..<place + 1]], !isExempt(place, parts) {
          return reason
        }
      }
    }
    return nil
  }

  private static let widgetOwners: Set<String> = [
    "widget", "sidebar", "footer", "header", "side", "right", "left", "social", "ad", "blog",
  ]

  /// Words that say what a box is, even in `comments-body` or `caption-text`.
  private static let stubborn: Set<String> = [
    "comment", "comments", "share", "social", "cookie", "related", "nav", "caption", "credit",
    "newsletter", "author", "byline",
  ]

  private static let containers: Set<String> = [
    "has", "with", "no", "not", "without", "is", "show", "layout",
  ]
  private static let bodies: Set<String> = [
    "body", "content", "text", "wrapper", "main", "container", "page",
  ]

  /// Words that say something about an article's own container, such as `article-with-sidebar`.
  private static func isExempt(_ place: Int, _ name: ClassWords) -> Bool {
    let parts = (0..<name.count).map(name.word)
    let word = parts[place]
    if parts.contains(where: containers.contains) { return true }
    // Page builders call every part of a page a widget.
    if word == "widget", let first = parts.first, !widgetOwners.contains(first) { return true }
    return parts.last.map(bodies.contains) ?? false && !stubborn.contains(word)
  }
}
