import ParallaxText

/// Small lists of words that say nothing about an event, by language.
///
/// Frequent words are weighed down by their document frequency as well; the lists matter in small
/// corpora, where a document frequency says little. Written for this project.
struct StopWords: Sendable {
  /// The languages with a list, as a set.
  struct Languages: OptionSet, Sendable {
    let rawValue: UInt16

    static let all = Languages(rawValue: .max)

    /// The list for a BCP 47 code: none where there is no list, all where the code is missing.
    init(code: String?) {
      guard let code else {
        self = .all
        return
      }
      let primary = code.lowercased().prefix { $0 != "-" && $0 != "_" }
      let index = StopWords.lists.firstIndex { $0.language == primary }
      self.init(rawValue: index.map { 1 << UInt16($0) } ?? 0)
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
  }

  private let table: [[UInt8]: Languages]

  init() {
    var table: [[UInt8]: Languages] = [:]
    for (index, list) in Self.lists.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        table[Array(Folding.fold(String(word)).utf8), default: []].insert(
          Languages(rawValue: 1 << UInt16(index)))
      }
    }
    self.table = table
  }

  /// The languages in which a folded word is a stop word.
  func languages(of word: [UInt8]) -> Languages { table[word] ?? [] }

  private static let lists: [(language: String, words: String)] = [
    (
      "en",
      """
      a an the and or but if of in on at by for from to with as is are was were be been being it
      its it's he she they them his her their this that these those i you we our your my me us
      him has have had do does did not no so than then there here what which who whom when where
      why how all any both each more most other some such only own same too very can will would
      could should may might must just also about after before into over under up down out off
      again against between during through while because until said says say one two new mr mrs
      ms
      """
    ),
    (
      "de",
      """
      der die das den dem des ein eine einen einem einer eines und oder aber wenn dass als wie
      auch auf aus bei bis durch fur gegen in im ist sind war waren wird werden wurde wurden hat
      haben hatte hatten nicht noch nur nach mit von vom vor zu zum zur uber um unter so sich sie
      er es wir ihr ihre ihren ihrem sein seine seinen am an sagte schon mehr man kann
      """
    ),
    (
      "fr",
      """
      le la les un une des de du et ou mais si que qui quoi dont ou ce cet cette ces il elle ils
      elles on nous vous je se sa son ses leur leurs au aux en dans par pour sur avec sans sous
      est sont etait etaient a ont avait avaient ete etre avoir pas ne plus comme apres avant
      entre depuis aussi dit
      """
    ),
    (
      "es",
      """
      el la los las un una unos unas de del y o pero si que quien cual como cuando donde este
      esta estos estas ese esa lo le les se su sus al en por para con sin sobre entre desde hasta
      es son era eran fue fueron ser ha han habia no mas ya tambien muy dijo tras
      """
    ),
    (
      "it",
      """
      il lo la i gli le un uno una di del dello della dei degli delle e o ma se che chi cui come
      quando dove questo questa questi queste si suo sua suoi sue al allo alla ai agli alle in nel
      nella nei nelle da dal dalla per con su sul sulla tra fra e sono era erano ha hanno aveva
      non piu anche stato stata detto dopo
      """
    ),
    (
      "nl",
      """
      de het een en of maar als dat die dit deze wie wat waar van voor met op in aan bij naar uit
      door over om te tot is zijn was waren wordt worden werd werden heeft hebben had niet nog ook
      wel er hij zij ze zijn haar hun meer al na onder
      """
    ),
    (
      "pt",
      """
      o a os as um uma de do da dos das e ou mas se que quem como quando onde este esta esse essa
      lhe ao aos em no na nos nas por para com sem sobre entre desde ate e sao era foi foram ser
      tem ha nao mais ja tambem muito disse apos
      """
    ),
    (
      "ru",
      """
      и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне было
      от меня о из ему для мы их или это был была были при после также который которая которые до
      """
    ),
    (
      "tr",
      """
      ve bir bu da de icin ile o olarak daha en cok gibi ne kadar sonra ama ki mi olan oldugu
      oldu dedi her
      """
    ),
    (
      "ar",
      """
      في من على الى إلى عن ان أن إن التي الذي هذا هذه ذلك كان كانت قد ما لا لم مع بعد قبل كما أو
      او ثم بين هو هي قال و
      """
    ),
    (
      "fa",
      """
      و در به از که این ان آن را با برای است بود شد شده می های یک تا بر هم یا اما نیز کرد کرده
      خود او ها
      """
    ),
  ]
}
