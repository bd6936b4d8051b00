/// The verbs of speech and thought that the finding of speech knows, by what they govern and by tense.
///
/// The forms are those of `lexicons/reporting-verbs-en` that are one word, and base forms and nouns
/// that the list leaves out because they are no sign of speech by themselves: here the words around
/// them decide. What a verb governs follows Levin, *English Verb Classes and Alternations* (1993), and
/// Thompson, *Reporting* (1994). The order is part of the weights (`SpeechWeights`).
enum SpeechVerbLists {
  /// A group and its forms, indented lines going on; a group is what the verb governs and its tense: `b` base, `s` third person, `d` past, `g` -ing.
  static let groups = """
    according: according
    cite-b: cite quote
    cite-d: cited quoted
    cite-g: citing quoting
    cite-s: cites quotes
    find-b: attest demonstrate determine discover estimate find indicate learn point present
      publish realize recognize release report rule show shown verify
    find-d: attested demonstrated determined discovered documented estimated filed found
      indicated introduced learned pointed presented proved published realized recognized
      released reported ruled showed signaled uncovered verified
    find-g: attesting estimating finding indicating pointing showing signaling uncovering
      verifying
    find-s: attests demonstrates estimates finds indicates learns points proves publishes
      realizes recognizes releases reports rules shows uncovers verifies
    hedge-b: allegedly reportedly
    judge-b: accuse admonish apologize applaud assail attack back berate blame blast
      castigate celebrate censure challenge chastise chide commend condemn condemnation
      congratulate contradict criticise criticize debunk decry defend demonise demonize
      denounce denunciation deny deplore deride disagree disavow disprove dispute downplay
      endorse excoriate fault hit justify knock lambast lambaste laud malign mock object
      oppose praise question rebuke rebut recant refute regret reject repudiate retract
      ridicule rip scold smear sue support target taunt thank tout vilify voice welcome
    judge-d: accused admonished apologised apologized applauded assailed attacked backed
      backpedaled backtracked berated blamed blasted castigated celebrated censured
      challenged chastised chided commended condemned congratulated contradicted criticised
      criticized debunked decreed decried defamed defended demonised demonized denounced
      deplored derided disagreed disavowed disclaimed dismissed disowned disproved disputed
      downplayed endorsed excoriated expressed extolled faulted hailed heckled inveighed
      jeered justified knocked lambasted lampooned lauded maligned minimized mocked objected
      opposed pilloried praised questioned rebuked rebutted recanted refuted regretted
      rejected reprimanded reproached repudiated retracted ridiculed ripped scolded slammed
      slandered smeared sneered sued supported targeted taunted thanked tore touted
      trivialized upbraided vilified voiced welcomed
    judge-g: accusing admonishing apologising apologizing assailing attacking backpedaling
      backtracking berating blaming blasting castigating censuring challenging chiding
      commending condemning congratulating contradicting criticising criticizing debunking
      decrying defaming defending demonising demonizing denouncing denying deploring
      deriding disagreeing disavowing dismissing disproving disputing downplaying endorsing
      excoriating expressing extolling faulting heckling jeering lambasting lauding
      maligning mocking objecting opposing praising questioning rebuking rebutting recanting
      refuting rejecting reprimanding reproaching repudiating retracting ridiculing ripping
      scolding slamming slandering smearing sneering supporting taunting thanking touting
      trivializing upbraiding vilifying voicing welcoming
    judge-s: accuses admonishes apologises apologizes applauds assails attacks backs
      backtracks berates blames blasts castigates censures challenges chides commends
      condemns congratulates contradicts criticises criticizes debunks decries defames
      defends demonizes denounces deplores derides disagrees disavows disclaims dismiss
      dismisses disowns disproves disputes downplays endorses excoriates express expresses
      extols jeers justifies knocks lambastes lambasts lampoons lauds maligns mocks objects
      opposes praises questions rebukes rebuts recants refutes regrets rejects reprimands
      reproaches repudiates retracts ridicules rips scolds slams slanders smears sneers
      supports taunts thanks touts trivializes upbraids vilifies voices welcomes
    name-b: brand characterize consider deem depict describe liken portray refer regard view
    name-d: branded characterised characterized compared considered deemed depicted
      described dubbed labeled labelled likened portrayed referred regarded termed viewed
    name-g: branding characterising characterizing comparing considering deeming depicting
      describing dubbing labeling labelling likening portraying referring terming viewing
    name-s: brands characterises characterizes compares considers deems depicts describes
      labels likens portrays refers views
    other-b: went
    other-d: exposed
    other-s: exposes goes
    say-b: acknowledge admit admittedly allege announce answer apologise argue ascertain
      assert aver bemoan boast brag chant characterise charge claim clarify comment complain
      concede conclude concur confirm contend corroborate counter cry declare disclose
      divulge emphasise emphasize explain gloat gripe grumble highlight hint hypothesize
      imply insinuate insist joke lament maintain mention note observe opine posit post
      predict pretend proclaim purport purportedly quip read reason recall recount reiterate
      remark repeat reply respond reveal say scream shout speculate state suggest testify
      theorise theorize tweet underline underscore unveil vouch whine write yell
    say-d: acknowledged added admitted alleged announced answered argued ascertained
      asserted averred barked bellowed bemoaned bewailed blogged blurted boasted bragged
      bristled carped cautioned chanted charged claimed clarified commented communicated
      complained conceded concluded concurred confessed confided confirmed contended
      continued corroborated countered cried crowed deadpanned declared denied detailed
      disclosed divulged effused elaborated emphasised emphasized enthused exclaimed
      explained fumed gloated griped groused growled grumbled gushed heralded highlighted
      hinted hissed hollered huffed hypothesised hypothesized implied insinuated insisted
      interjected intimated joked lamented maintained marveled marvelled mentioned moaned
      mourned mumbled murmured mused muttered noted observed opined pondered posited posted
      predicted pretended proclaimed professed publicised publicized purported quipped raged
      railed ranted raved reasoned recalled recounted reiterated remarked reminisced
      repeated replied responded retorted revealed roared rued said saluted scoffed screamed
      seethed sent shouted sighed sobbed specified speculated stated stressed suggested
      testified texted theorised theorized thundered trumpeted tweeted underlined
      underscored unveiled vented vouched wailed whimpered whined whispered wisecracked
      wrote yelled
    say-g: acknowledging adding admitting alleging announcing answering arguing asserting
      averring bemoaning boasting bragging cautioning chanting charging claiming clarifying
      commenting complaining conceding concluding confessing confiding confirming contending
      continuing corroborating countering declaring detailing disclosing divulging
      elaborating emphasising emphasizing enthusing exclaiming explaining gloating griping
      growling grumbling highlighting hinting implying insinuating insisting interjecting
      joking lamenting maintaining mentioning mumbling musing muttering noting observing
      opining pondering positing predicting pretending proclaiming professing publicizing
      purporting quipping ranting reading recalling recounting reiterating remarking
      reminiscing repeating replying retorting revealing saying scoffing screaming shouting
      specifying speculating stating stressing suggesting testifying theorizing tweeting
      underlining underscoring unveiling vouching whining whispering writing yelling
    say-s: acknowledges adds admits alleges announces answers argues asserts avers bemoans
      boasts brags bristles cautions chants charges claims clarifies comments complains
      concedes concludes concurs confess confesses confides confirms contends continues
      corroborates counters declares denies details discloses divulges emphasises emphasizes
      enthuses exclaims explains gloats gripes growls grumbles highlights hints hisses
      hypothesizes implies insinuates insists interjects jokes laments maintains mentions
      mumbles muses mutters notes observes opines ponders posits predicts pretends proclaims
      profess professes publicizes purports quips reads recalls recounts reiterates remarks
      reminisces repeats replies responds retorts reveals rues says scoffs screams shouts
      sighs specifies speculates states stress stresses suggests testifies theorizes tweets
      underlines underscores unveils vouches whines writes yells
    talk-b: issue narrate speak spoken summarize talk
    talk-d: addressed conveyed discussed enquired inquired issued narrated outlined relayed
      retweeted spoke summarised summarized talked uttered
    talk-g: addressing conveying discussing issuing narrating outlining relaying speaking
      summarising summarizing talking uttering
    talk-s: address conveys discuss discusses issues narrates speaks summarises summarizes
      talks utters
    tell-b: advise alert assure inform notify reassure remind tell warn
    tell-d: advised alerted assured briefed e-mailed emailed informed notified reassured
      reminded told warned
    tell-g: advising alerting assuring informing notifying reminding telling
    tell-s: advises assures informs notifies reassures reminds tells warns
    think-b: anticipate assume believe doubt envisage envision expect fear feel foresaw
      foresee foretold hear hope know like love presume reckon remember see seen suppose
      supposedly surmise suspect think understand wonder worry
    think-d: adjudged anticipated believed doubted envisaged envisioned expected feared felt
      forecasted heard hoped knew liked presumed prophesied reckoned remembered saw surmised
      suspected thought understood wondered worried
    think-g: anticipating believing envisioning expecting fearing feeling foreseeing hoping
      presuming wondering worrying
    think-s: anticipates assumes believes doubts envisages envisions expects fears feels
      foresees hopes knows likes loves presumes prophesies reckons remembers sees supposes
      surmises suspects thinks understands wonders worries
    urge-b: advocate appeal ask beg beseech besought call counsel demand encourage entreat
      exhort implore instruct invite order plead propose push recommend request urge
    urge-d: advocated appealed asked begged beseeched called counseled counselled demanded
      encouraged entreated exhorted implored instructed invited ordered pleaded pled pressed
      proposed pushed recommended requested summoned urged
    urge-g: advocating appealing asking begging calling demanding encouraging exhorting
      imploring instructing ordering pleading proposing recommending requesting summoning
      urging
    urge-s: advocates asks begs calls counsels demands encourages exhorts implores instructs
      invites orders pleads press proposes recommends requests summons urges
    vow-b: agree commit decide decline guarantee intend offer plan pledge prefer promise
      refuse seek swear threaten vow want wish
    vow-d: agreed committed decided declined guaranteed intended offered planned pledged
      preferred promised refused sought swore threatened vowed wanted wished
    vow-g: agreeing declining offering planning pledging promising refusing seeking swearing
      threatening vowing wanting wishing
    vow-s: agrees declines guarantees intends offers plans pledges prefers promises refuses
      seeks swears threatens vows wants
    """
}
