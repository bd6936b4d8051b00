/// A field of a document that a column, a JSON key or front matter can fill.
public enum CorpusField: String, Sendable, CaseIterable, Codable {
  case id
  case outlet
  case title
  case body
  case date
  case url
  case language
  case kind
  case author
  case event
  /// What stands below the article's pictures, a line each.
  case captions

  /// The names under which the field is looked for, the surest first.
  ///
  /// They are written as `FieldNames.normalized` writes them: lower case, `_` for blanks, hyphens
  /// and dots.
  public var aliases: [String] {
    switch self {
    case .id:
      [
        "id", "document_id", "doc_id", "article_id", "uuid", "uri", "stories_id", "an",
        "gkgrecordid",
      ]
    case .outlet:
      [
        "outlet", "source", "source_name", "publisher", "publication", "newspaper", "media_name",
        "sitename", "source_hostname", "source_domain", "domain", "hostname", "sourcecommonname",
        "meta_site_name", "publication_title", "sourcename", "sn",
      ]
    case .title:
      ["title", "headline", "heading", "hd", "title_page", "title_rss"]
    case .body:
      [
        "body", "text", "content_original", "content", "maintext", "article", "articlebody",
        "full_text", "fulltext", "body_text", "body_paragraphs", "td",
      ]
    case .date:
      [
        "datetime", "date", "published", "publish_date", "date_publish", "datepublished",
        "publishedat", "published_at", "publication_date", "published_utc", "seendate", "pubdate",
        "pd", "timestamp", "time",
      ]
    case .url:
      [
        "url", "link", "canonical_url", "canonical_link", "permalink", "web_url", "news_link",
        "document_url", "documentidentifier",
      ]
    case .language:
      ["language", "lang", "inlanguage", "baselanguage", "meta_lang", "la"]
    case .kind:
      ["kind"]
    case .author:
      ["author", "authors", "byline", "creator", "dc:creator", "by"]
    case .event:
      ["event", "event_id", "eventid", "eventuri", "cluster"]
    case .captions:
      [
        "captions", "caption", "image_captions", "image_caption", "photo_captions", "photo_caption",
      ]
    }
  }
}
