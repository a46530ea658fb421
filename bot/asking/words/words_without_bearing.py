"""Words of the language that can change no figure, by their kinds, each with why it cannot.

What could say which cases are counted (attempted, serious, new), when (recently), where (locally), how much of them
(only, mostly, half), of whom (male, young) or that something is not so is on none of these lists. A word that stands
in a name of the catalogue is passed over only where nobody can have meant that name (`names/names_unmeant.py`).
"""

from bot.asking.words.word_sets import word_set

HOW_IT_IS_SAID = word_set(
    """
    absurdly additionally admittedly alarmingly alas allegedly amazingly amusingly annoyingly anyhow anymore anyroad
    anyway anyways appallingly apparently arguably assuredly astonishingly atrociously bafflingly basically bizarrely
    bluntly broadly candidly certainly clearly comfortingly conceivably concretely confidentially confusingly
    consequently conveniently conversely correspondingly crucially curiously definitely demonstrably depressingly
    disappointingly distressingly doubtless dreadfully embarrassingly emphatically empirically encouragingly
    essentially eventually evidently factually figuratively finally fortunately frankly frighteningly frustratingly
    fundamentally funnily furthermore genuinely gladly hilariously honestly hopefully humbly ideally importantly
    incidentally incontrovertibly incredibly indeed indisputably inescapably inevitably inexplicably init innit
    instinctively interestingly intriguingly intuitively ironically irritatingly jokingly kinda lamentably lastly
    laughably likewise literally logically luckily maddeningly meanwhile mercifully miraculously moreover namely
    nevertheless nonetheless notably nowadays objectively obviously oddly officially ominously optimistically
    ostensibly outrageously paradoxically particularly perhaps perplexingly personally perversely pessimistically
    plainly plausibly pleasingly pointedly possibly precisely predictably presumably probably proudly provably
    purportedly puzzlingly quintessentially realistically reassuringly refreshingly regardless regrettably remarkably
    reportedly reputedly sadly scandalously seemingly shamefully shockingly simply sincerely somehow sorta
    specifically staggeringly statistically strangely subjectively supposedly surprisingly tellingly thankfully
    theoretically thereabouts therefore therein tho though thus tiresomely troublingly truly truthfully ultimately
    unambiguously unarguably unbelievably uncannily undeniably understandably undisputedly undoubtedly unfortunately
    unmistakably unnervingly unquestionably unsurprisingly upsettingly verifiably weirdly whatsoever woefully
    wondrously worryingly
    """
)
"""Adverbs of the sentence: how sure its speaker is, how frank and how glad. They are said of the saying alone."""

HOW_FAR_IT_WENT = word_set(
    """
    abruptly absolutely appreciably astronomically awfully colossally comfortably considerably crazily decidedly deeply
    discernibly dizzyingly dramatically drastically enormously exceedingly exceptionally exponentially extraordinarily
    extravagantly extremely fantastically frightfully gradually greatly heavily hellishly hideously highly
    horrendously horribly hugely immensely incrementally infinitely inordinately insanely insufferably intensely
    intolerably kindof majorly marginally markedly massively materially meaningfully measurably mightily modestly
    momentously monstrously monumentally noticeably obscenely outlandishly overly painfully palpably perceptibly
    phenomenally precipitously prodigiously profoundly pronouncedly radically relatively ridiculously scarily sharply
    significantly sizeably spectacularly startlingly steadily steeply strikingly stubbornly stunningly stupidly
    substantially suddenly tangibly terribly totally tremendously unbearably unimaginably unprecedentedly utterly
    vastly very visibly wildly worriedly
    """
)
"""Adverbs of degree and of manner beside rise and fall: the change is told by its number, however it is called.

Not those that make a kind of case (seriously, slightly, fatally injured), nor those of time (usually, consistently).
"""

WRITTEN_SHORT = word_set(
    """
    afaics afaict afaik afk alrighty asap atm brb btw bw cba cheerz cya deffo defo defs dunno dya fao ffs fgs ftlog
    ftw fwd fwiw fyi gimmie gonna gotta gud hbu hmm hmmm hth idk ie iirc ikr imho imo innit iow irl istr iyam
    iykyk iyswim jfyi jk jst kr kthx kthxbye lemme lmao lmfao lmk lol lotsa ltns luv mm nbd ngl np nvm obvs
    omfg omg otoh pleas ples pls plse plz pmfji pmsl prob probs probz prolly pse rgds rly rn rofl roflmao smh sos soz
    srsly sry ta tbf tbh tbqh tgif thanku thankx thankyou thanx thks thnk thnks tho tia tks tmi tnx totes ttfn ttyl ty
    tyia tysm tysvm tyvm viz wanna wbu wdym whateva woteva wru wtaf wtf wth xoxo xx xxx yah yea yeh yessir yh yhh yolo
    """
)
"""What people write short to one another: thanks, hurry, and what they think of it."""

CRIED_OUT = word_set(
    """
    aah ah aha ahem ahh ahhh alreet alrite argh aw aww awww ay aye ayup bab bah blah bleeding blimey blinking bloody
    blooming bravo bro bruv buddy bugger cheerio cheerybye christ chum ciao congrats congratulations cor crap crikey
    cripes crivens crud crumbs damn damned dang darn dokey dokie drat dude duh eek eew egad eh eww eyup fab feck
    fecking fiddlesticks flaming flippin flipping fook freaking frigging fuck fuckin fucking fucks gah gawd gee geez
    god golly goodness gosh gracious guvna guvnor ha haha hahaha hallo heck heh hell heya hiyah hmmmm hmph
    hooray howdy huh hun hurrah hurray jeepers jeez jeeze jesus kudos lordy luvvie meh mehh oho oi okey okeydokey okie
    oof ooft oooh ooops oops ouch ow pfft phew phwoar please psst rightio righto rightyo ruddy sarg sargeant serge
    shit shucks sigh sod sodding squire strewth tata toodle toodlepip tut uhh umm ummm umph welp whew whoa whoop
    whoopee whoops woah woo woohoo wotcha wow wowza yadda yall yawn yay yikes yo yous yuck yup zoinks
    """
)
"""Cries and oaths."""

ASKED_AND_PREPARED = word_set(
    """
    advise advising ascertain ascertaining assess assessing assist calculate calculating cite collate collated
    collating establish compile compiled compiling compute computing conclude confirming confirms consult describe
    describing
    determine determining dictate dictating digging disclose discussed draft drafted drafting enlighten enquire
    enquired enquires enquiries enquiring enquiry evaluate evaluating examine examining explore exploring extract
    eyeball eyeballing fathom fetch fetching figuring finalise finalising finalize finalizing forwarded forwarding
    furnish furnished gather gathering gauge gauging grateful guidance helpful highlight highlighting hopefully
    identify identifying illustrate illustrating indicate indicating inquired inquiries inquiry jot jotting obliged
    obtain obtaining outline outlining paste pasting phoning pinpoint pinpointing populate populating prep prepare
    prepared preparing prepping presenting produce producing proofing proofreading quantify quantifying quote quoting
    recall recalling recap recapping recite recollect regarding rehearsing relay relaying request requester requesting
    require requires requiring researching retrieve retrieving reveal revealing rustle scribble seek seeking
    sought specify specifying summarise summarised summarising summarize surmise tabulating typing verify verifying
    visualise visualising visualize wondering wrapping
    """
)
"""Verbs of asking and of preparing papers. Before the measure they say what is done with the answer; behind it they
may say which of its cases are meant, and stop it (`reading/settled_words.py`)."""

ANYWHERE = HOW_IT_IS_SAID | HOW_FAR_IT_WENT | WRITTEN_SHORT | CRIED_OUT

OF_DEGREE = HOW_FAR_IT_WENT | {"quite", "fairly", "pretty", "somewhat", "rather", "really"}
"""Straight before a word of a measure these narrow it: the very satisfied are some of the satisfied."""
