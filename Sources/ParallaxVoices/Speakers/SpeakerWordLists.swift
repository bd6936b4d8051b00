/// The closed lists by which English noun groups are bounded.
///
/// Grammar words, titles and nouns for people and bodies only: no name of anybody stands in a list.
enum SpeakerWordLists {
  static let heOrShe = words("he she he's she's he'd she'd he'll she'll")
  static let it = words("it it's")
  static let whoOrWhich = words("who which whom")
  static let whose = words("who which whose")
  static let pronouns = words(
    """
    they we i you everyone someone somebody everybody nobody anyone none they're they've they'd
    they'll i'm i've i'd i'll we're we've we'll who's you're
    """)
  static let objects = words("him them me us himself herself themselves itself")
  static let possessives = words("his her their its my our your whose")
  static let determiners = words(
    """
    the a an some many several most all both any each every no other more two three four five six
    seven eight nine ten dozens hundreds thousands millions such these those this another few one half
    others
    """)
  static let prepositions = words(
    """
    of for from in at with to by on about against into over under during through between among near
    like without within around across toward towards upon behind including despite per via than onto
    amid outside inside alongside beyond
    """)
  /// Prepositions that may tie a further group to the group before.
  static let attaching = words(
    "of for at from in with on to by about against like near behind including between among within under"
  )
  /// Prepositions that stand at the beginning of sentences above all.
  static let openingPrepositions = words(
    "despite except besides throughout contrary prior notwithstanding")
  /// Verb forms and adverbs that begin sentences and are nobody's name: with a capital they are what they
  /// are without one.
  static let openers = words(
    """
    following regarding concerning considering given granted according asked added called pressed
    questioned responding replying referring speaking saying citing noting adding using trying seeking
    denying explaining announcing addressing reached confronted prompted based supposed driven faced
    absolutely actually additionally allegedly apparently basically briefly certainly clearly
    consequently currently definitely eventually exactly finally fortunately frankly fully generally
    historically honestly hopefully immediately importantly initially interestingly ironically largely
    lately legally literally mostly nearly normally notably obviously officially originally partly
    particularly personally possibly potentially presumably previously privately probably publicly
    quickly rarely really recently reportedly roughly separately similarly simply specifically suddenly
    surely surprisingly technically traditionally typically ultimately unfortunately usually virtually
    """)
  static let conjunctions = words("and or but nor yet plus")
  static let subordinators = words(
    """
    as because if when while although though since after before whether how what why where until
    unless once so then whenever wherever
    """)
  static let auxiliaries = words(
    """
    is are was were be been being am has have had having do does did will would can could may might
    must shall should not that's there's let's
    """)
  static let adverbs = words(
    """
    also later now still again too ever never even just only already often soon always first here
    there instead perhaps maybe quite rather almost thus therefore however meanwhile moreover further
    twice back far long ago well together nonetheless nevertheless afterward afterwards yesterday
    today tonight tomorrow out up down off away very much less
    """)
  /// Names of days and months: times only with a capital.
  static let calendar = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb aug sept oct nov dec
    """)
  static let times = words("morning afternoon evening night week month year day weekend earlier")
  static let maleTitles = words("mr sir lord king prince congressman chairman")
  static let femaleTitles = words(
    "mrs ms miss madam lady queen princess congresswoman chairwoman")
  static let titles = words(
    """
    dr sen sens rep reps gov govs gen adm cmdr maj lt col capt sgt prof rev judge justice president senator governor secretary
    minister chancellor pope sheikh ayatollah imam mayor sheriff professor doctor general colonel
    captain ambassador representative speaker
    """)
  /// Nouns for several unnamed people.
  static let collectives = words(
    """
    officials aides advisers advisors analysts experts critics supporters opponents lawyers attorneys
    leaders strategists sources people men women voters candidates lawmakers republicans democrats
    senators governors ministers reporters journalists members prosecutors judges activists residents
    witnesses friends students scholars economists advocates observers insiders delegates colleagues
    allies workers participants spokesmen police protesters
    """)
  /// Nouns for one person by what they are.
  static let roles = words(
    """
    spokesman spokeswoman spokesperson official aide adviser advisor analyst expert critic supporter
    opponent lawyer attorney director chief head leader manager strategist source person man woman
    voter candidate lawmaker republican democrat reporter journalist host author writer editor
    columnist founder owner member officer prosecutor pastor activist resident witness mother father
    wife husband son daughter brother sister friend student teacher scholar economist pollster delegate
    businessman billionaire mogul nominee frontrunner colleague ally veteran soldier worker
    """)
  /// Nouns for bodies and for what they publish.
  static let bodies = words(
    """
    campaign statement report reports poll polls survey study article ad committee company group party
    government administration agency department office court panel team organization union network
    newspaper site website documents letter email memo petition media bill law lawsuit ruling analysis
    data records book film editorial letters emails lawsuits studies articles ads committees companies
    groups parties governments agencies courts
    """)
  /// Words in the names of bodies.
  static let bodyNames = words(
    """
    committee party times news university post journal department council association institute center
    agency court house senate congress bureau union company corp inc foundation commission ministry
    army police government administration campaign group network press radio television bank board
    coalition society league federation college school magazine organization office service fund
    alliance front movement brigade brigades militia hospital command forces
    """)
  /// Nouns for places that a name can follow: *the capital, Orrin*.
  static let places = words("capital city town village province region district port suburb island")
  static let verbs = words(
    """
    said says say told tells tell wrote writes write added adds add asked asks ask called calls call
    argued argues argue warned warns insisted insists noted notes claimed claims suggested suggests
    explained explains declared announced announces acknowledged acknowledges admitted admits accused
    accuses denied denies stated states tweeted responded responds replied replies continued continues
    went goes go came comes come made makes make took takes take gave gives give got gets get saw sees
    see knew knows know thought thinks think felt feels feel found finds left leaves kept keeps put
    puts let won wins lost loses ran runs run met meets held holds led leads began begins spoke speaks
    speak stood stands sat heard hears read wants want needs need believe believes hopes hope expects
    expect plans seems seem appears appear looks look became becomes become brought bought built paid
    sent spent drew shows show showed refused refuses backs vows wonders predicts promises praises
    slams blasts remains includes used uses tried tries try fell grew rose sought taught understood
    done gone seen taken given known shown written spoken laughs jokes joked quipped recalls concludes
    points concedes contends maintains asserts agrees cites describes
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
