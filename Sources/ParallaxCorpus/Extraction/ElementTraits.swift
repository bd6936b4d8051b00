/// What is known of an element by its name alone, so that each name is looked up once.
struct ElementTraits: OptionSet {
  let rawValue: UInt16

  /// Its text is no text of the page.
  static let silent = ElementTraits(rawValue: 1)
  /// It begins and ends a block.
  static let breaking = ElementTraits(rawValue: 2)
  /// Its name alone can make it furniture.
  static let furniture = ElementTraits(rawValue: 4)
  /// It is too small or too large for the names of content boxes.
  static let boxless = ElementTraits(rawValue: 8)
  /// It shows a picture.
  static let picture = ElementTraits(rawValue: 16)
  /// Readers do not see its text.
  static let unseen = ElementTraits(rawValue: 32)
  /// It parts the words around it.
  static let parting = ElementTraits(rawValue: 64)
  /// It never holds a byline.
  static let bylineless = ElementTraits(rawValue: 128)
  /// It never holds a date.
  static let dateless = ElementTraits(rawValue: 256)
  /// It is an `article`.
  static let article = ElementTraits(rawValue: 512)

  /// The traits of a name in lower case.
  init(name: String) { self = Self.table[name] ?? [] }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let table: [String: ElementTraits] = {
    let lists: [(ElementTraits, Set<String>)] = [
      (.silent, PageFurniture.silent), (.breaking, PageBlocks.breaking),
      (.furniture, Set(PageFurniture.names.keys)), (.boxless, ContentNames.boxless),
      (.picture, PictureBoxes.pictures), (.unseen, PageSigns.unseen),
      (.parting, PageSigns.parting), (.bylineless, BylineFinder.elsewhere),
      (.dateless, PageDateFinder.elsewhere), (.article, ["article"]),
    ]
    var table: [String: ElementTraits] = [:]
    for (trait, names) in lists {
      for name in names { table[name, default: []].formUnion(trait) }
    }
    return table
  }()
}
