/// The words that the finding of speech knows by form; all others it knows by their shape.
///
/// Closed lists, from grammars of English; their order is part of the weights (`SpeechWeights`), so
/// that a change here asks for `Scripts/train-speech`.
enum SpeechWordLists {
  /// Function words, titles, roles and times: a kind and its forms; indented lines go on.
  static let kinds = """
    the: the
    a: a an
    that: that
    this: this these those
    subj: i he she we they
    it: it
    you: you
    who: who
    obj: him me us them himself herself themselves myself ourselves itself themself
    her: her
    poss: his their its my our your whose hers theirs
    be: is are was were be been being am isn't aren't wasn't weren't
    have: has have had having hasn't haven't hadn't
    do: did do does doing didn't don't doesn't
    modal: will would can could may might should must shall won't wouldn't can't cannot
      couldn't shouldn't
    subjaux: he's she's it's i'm i've i'd i'll we're we've we'll we'd they're they've they'd
      they'll you're you've you'll he'd she'd he'll she'll that's there's what's who's it'll
      let's
    neg: not never no
    to: to
    of: of
    in: in
    on: on
    for: for
    with: with
    at: at
    by: by
    from: from
    about: about
    prep: against between among through during under over into onto without within toward
      towards despite including regarding concerning amid across behind beyond near upon off
      out up down around above below along per via unlike than except besides versus vs
    as: as
    and: and
    or: or nor
    but: but
    yet: yet so
    because: because
    if: if unless
    whether: whether
    wh: how why what
    when: when whenever once
    while: while whereas
    where: where
    after: after before since until till
    although: although though even
    which: which
    there: there here
    adv: also repeatedly previously publicly directly quickly immediately explicitly
      initially frequently consistently later then again now already still just only ever
      often always recently earlier soon too instead rather perhaps maybe simply really very
      much more most less least well further together twice almost nearly roughly however
      moreover meanwhile therefore thus otherwise nonetheless nevertheless indeed actually
      certainly clearly
    day: monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
      tonight morning afternoon evening night week weekend month year
    month: january february march april june july august september october november december
      jan feb aug sept oct nov dec
    unit: percent million billion trillion thousand hundred dozen
    num: one two three four five six seven eight nine ten
    quant: all some many several both each every any few other others another such same own
    last: last first next
    title: mr mrs ms dr sen rep gov sgt gen lt col capt rev prof president secretary senator
      governor chairman chairwoman director minister judge justice attorney general chief
      mayor professor congressman congresswoman sheriff ambassador vice prime speaker leader
    role: spokesman spokeswoman spokesperson spokesmen spokespeople official officials aide
      aides adviser advisers advisor advisors analyst analysts expert experts critic critics
      supporter supporters opponent opponents strategist strategists lawmaker lawmakers
      reporter reporters source sources witness witnesses police authorities manager
      economist economists lawyer lawyers voter voters people person man woman men women
      candidate candidates nominee activist activists author authors editor researchers
      researcher scientists prosecutors investigators member members head founder executive
      colleague colleagues friend friends observers commentators pundits republicans
      democrats conservatives liberals residents neighbors
    org: campaign administration government department agency committee commission court
      white house senate congress ministry office group organization party company army
      military union council board pentagon fbi cia
    doc: statements announcement story stories radio interview transcript response media
      statement report reports poll polls survey letter email emails interviews tweet tweets
      speech memo document documents article column editorial op-ed post website book study
      video ad ads affidavit complaint lawsuit filing ruling order debate rally conference
      briefing event facebook twitter page news call message testimony remarks comments
      comment account records data results findings
    noun: claim question questions fact idea belief opinion concern concerns fear hope plan
      promise argument allegation allegations accusation accusations warning suggestion
      conclusion notion possibility doubt evidence criticism word words term phrase title
      name
    saying: according
    so-called: so-called
    adj: new likely clear able possible sure confident concerned true aware responsible
      guilty known unlikely important
    verb: made make makes making took take takes put came come go going gone get got getting
      began started start used use given give gave keep kept become became appeared seemed
      tried trying need needs needed
    """
}
