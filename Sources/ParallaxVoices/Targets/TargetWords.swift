/// The closed lists of English words by which targets are found.
enum TargetWords {
  /// Every listed word with its traits.
  static let traits: [String: WordTraits] = {
    var result: [String: WordTraits] = [:]
    for (words, traits) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        result[String(word), default: []].formUnion(traits)
      }
    }
    return result
  }()

  private static let lists: [(String, WordTraits)] = [
    (
      """
      the a an this these those some any no every each another both all either neither such
      many several few most more less much other what which
      """, .determiner
    ),
    ("a an", .indefinite),
    ("his her its their my your our whose one's", .possessive),
    (
      """
      one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
      sixty seventy eighty ninety hundred thousand million billion dozen
      """, .number
    ),
    (
      """
      i you he she it we they him them me us himself herself itself themselves myself yourself
      ourselves yourselves oneself someone somebody something anyone anybody anything everyone
      everybody everything nobody nothing mine yours hers ours theirs there i'm i've i'll i'd
      you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've
      we'll we'd they're they've they'll they'd that's there's who's what's here's let's here
      """, .pronoun
    ),
    (
      """
      in on at by for with from into onto upon about against between among amongst through during
      before after above below under over within without toward towards across behind beyond near
      beside besides despite except inside outside around along amid amidst via per like unlike
      since until till throughout off beneath atop versus than regarding concerning following
      """, .preposition
    ),
    ("there here", .adverb),
    ("of", .of), ("to", .to), ("by", .by), ("as", [.as, .subordinator]),
    ("and or but nor yet plus", .coordinator),
    (
      """
      because if although though while whereas unless whether when where why how once so lest
      whenever wherever until since before after till than like
      """, .subordinator
    ),
    ("who whom whose which that where", .relative),
    (
      "am is are was were be been being isn't aren't wasn't weren't ain't", .be
    ),
    (
      """
      have has had having do does did doing haven't hasn't hadn't don't doesn't didn't
      """, .auxiliary
    ),
    (
      """
      will would can could shall should may might must cannot can't won't wouldn't couldn't
      shouldn't mustn't needn't to
      """, .modal
    ),
    (
      """
      will would can could shall should may might must cannot can't won't wouldn't couldn't
      shouldn't mustn't needn't
      """, .auxiliary
    ),
    ("not never no", .negation),
    (
      """
      very also now then still just even ever always often sometimes already again too quite rather
      almost perhaps maybe soon later ago yet once twice only well far further instead however thus
      therefore else together forth indeed so earlier meanwhile online abroad afterward afterwards
      """, .adverb
    ),
    ("up out off down back away aside apart along", .particle),
    (
      """
      become becomes became becoming remain remains remained seem seems seemed appear appears
      appeared look looks looked feel feels felt sound sounds sounded turned grow grew
      grows prove proves proved stayed get gets got getting
      """, [.copula, .verb]
    ),
    (
      """
      call calls called calling label labels labeled labelled labeling labelling brand branded
      branding dub dubs dubbed describe describes described describing consider considers
      considered declare declares declared deem deems deemed denounce denounced denounces
      denouncing condemn condemned condemns portray portrays portrayed portraying depict depicts
      depicted depicting cast casts casting view views viewed see sees saw seen regard regards
      regarded designate designated designating designates characterize characterized paint
      painted blast blasted dismiss dismissed dismissing slam slammed
      """, .naming
    ),
    (
      """
      called labeled labelled branded dubbed described considered declared deemed denounced
      condemned portrayed depicted viewed regarded designated characterized painted blasted
      dismissed slammed
      """, .past
    ),
    (
      """
      calling labeling labelling branding describing denouncing portraying depicting casting
      designating dismissing
      """, .ing
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday january february april june july
      august september october november december today yesterday tomorrow tonight late
      """, .time
    ),
    (
      """
      second seconds minute minutes hour hours day days week weeks weekend month months year years
      decade decades century centuries time times morning afternoon evening night nights
      """, .duration
    ),
    (
      """
      say says said saying tell tells told make makes made making take takes took taking go goes
      went going come comes came coming give gives gave giving keep keeps kept find finds found
      know knows knew think thinks thought want wants wanted believe believes believed see sees saw
      let lets leave leaves left hold holds held bring brings brought begin begins began lose loses
      lost win wins won lead leads led meet meets met put puts send sends sent pay pays paid stand
      stands stood sit sits sat speak speaks spoke hear hears heard mean means meant become show
      shows showed try tries tried ask asks asked need needs needed helps helped use uses used
      works worked runs ran continue continues continued allow allows allowed fell rose
      broke drove wrote drew threw flew swore stole chose overthrew overcame sought fought struck
      hit hits shot caught taught bought built spent kill kills include includes included including
      provide provides provided face faces add adds added argue argues argued claim claims claimed
      accuse accuses accused warn warns warned shook woke ate drank sang sank tore wore bore beat
      bent bled blew bid bit clung crept dealt dug fled forbade forgave forgot froze hung hid knelt
      laid lay lent lit mistook rang rode shone shrank slept slid sprang stuck stung swept swung
      undertook understood upheld withheld withstood wept awoke arose leapt quit strode strove
      """, .verb
    ),
    (
      """
      taken slain held shot beaten hit left lost made overrun fallen torn sent brought caught
      fought struck stolen given shown seen known done gone won led thrown withdrawn overthrown
      sworn hurt built burnt met kept told said paid driven broken hidden written spoken chosen
      forced bought sold sought spent bound fed shut split spread cut set put found said used fled laid hung dealt
      swept upheld withheld understood undertaken mistaken shaken worn borne bent lit stuck
      """, .past
    ),
  ]

  /// Words in *-ly* that are no adverbs.
  static let notAdverbs: Set<String> = [
    "family", "italy", "ally", "rally", "assembly", "supply", "early", "daily", "weekly", "monthly",
    "yearly", "likely", "unlikely", "only", "reply", "apply", "deadly", "cowardly", "friendly",
    "lovely", "ugly", "elderly", "holy", "unholy", "monopoly", "anomaly", "orderly", "costly",
    "kelly", "july", "imply", "comply", "multiply", "belly", "bully", "lonely", "melancholy",
    "sickly", "timely", "emily", "sally", "molly", "billy", "beverly", "disorderly", "scholarly",
    "lively", "ghastly", "grisly", "beastly",
  ]
  /// Words in *-ed* that are no past forms, or adjectives before all.
  static let notPast: Set<String> = [
    "indeed", "hundred", "speed", "breed", "united", "armed", "unarmed", "sacred", "naked",
    "exceed", "proceed", "succeed", "creed", "greed", "agreed", "unprecedented", "wicked", "embed",
    "ahmed", "mohammed", "mohamed", "saeed", "rashed", "hatred", "kindred", "limited", "supposed",
    "alleged", "unidentified", "aged", "advanced", "continued", "increased", "indeed", "shed",
    "masked", "mixed", "undocumented", "unauthorized", "uncontrolled", "unprovoked", "unfounded",
  ]
  /// Words in *-ing* that are nouns or adjectives before all.
  static let notPresent: Set<String> = [
    "nothing", "during", "morning", "evening", "building", "meeting", "spring", "string", "ceiling",
    "housing", "funding", "spending", "training", "briefing", "hearing", "shooting", "bombing",
    "ruling", "beijing", "king", "feeling", "warning", "wedding", "offering", "outgoing",
    "ongoing", "incoming", "leading", "remaining", "existing", "willing", "unwilling", "beginning",
    "standing", "wellbeing", "boeing", "sterling", "sibling", "offspring", "uprising", "gathering",
    "filing", "listing", "rating", "polling", "policing", "settling", "staggering", "shocking",
    "stunning", "sweeping", "devastating", "horrifying", "terrifying", "appalling", "damning",
    "astonishing", "heartbreaking", "heartwarming", "killing",
  ]
  /// Endings of adjectives.
  static let adjectiveEndings: [StaticString] = [
    "ous", "ful", "less", "able", "ible", "ive", "ical", "ial", "onal", "eral", "ic", "ish", "ary",
    "ern", "utal", "egal", "ocal", "entral", "olent", "ughty",
  ]
  /// Endings of nouns only.
  static let nounEndings: [StaticString] = [
    "tion", "sion", "ment", "ness", "ism", "ity", "ship", "ance", "ence", "ist", "acy",
    "hood", "dom",
  ]
}
