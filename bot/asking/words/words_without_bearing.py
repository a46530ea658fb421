"""Words of the language that can change no figure, by their kinds, each with why it cannot.

What could say which cases are counted (attempted, serious, new), when (recently), where (locally), how much of them
(only, mostly, half), of whom (male, young) or that something is not so is on none of these lists. A word that stands
in a name of the catalogue is not passed over, whatever list it is on (`names/vocabulary.py`).
"""

from bot.asking.words.word_sets import word_set

HOW_IT_IS_SAID = word_set(
    """
    absurdly admittedly alas allegedly amazingly annoyingly anyhow anyway anyways apparently arguably assuredly
    astonishingly basically bluntly broadly candidly certainly clearly conceivably concretely confidentially crucially
    curiously definitely disappointingly doubtless encouragingly essentially eventually evidently factually finally
    fortunately frankly frustratingly fundamentally funnily furthermore genuinely honestly hopefully importantly
    incidentally incredibly indeed inevitably init innit interestingly ironically kinda lastly literally luckily
    meanwhile moreover namely nevertheless nonetheless notably obviously oddly officially ostensibly particularly
    perhaps personally plainly possibly precisely presumably probably puzzlingly realistically reassuringly
    regrettably remarkably sadly seemingly shockingly simply sorta specifically staggeringly strangely supposedly
    surprisingly thankfully therefore tho though thus truly truthfully ultimately unbelievably understandably
    undoubtedly unfortunately unsurprisingly weirdly worryingly
    """
)
"""Adverbs of the sentence: how sure its speaker is, how frank and how glad. They are said of the saying alone."""

HOW_FAR_IT_WENT = word_set(
    """
    absolutely appreciably awfully considerably crazily dramatically drastically enormously exceptionally
    extraordinarily extremely gradually hellishly hugely immensely insanely kindof markedly massively noticeably
    ridiculously sharply steadily steeply stubbornly stupidly substantially suddenly terribly totally tremendously
    utterly vastly very wildly
    """
)
"""Adverbs of degree and of manner beside rise and fall: the change is told by its number, however it is called.

Not those that make a kind of case (seriously, slightly, fatally injured), nor those of time (usually, consistently).
"""

WRITTEN_SHORT = word_set(
    """
    afaict afaik afk asap atm btw bw cba cheerz defo dunno ffs fwiw fyi gonna gotta hmm hmmm hth idk ie iirc imho imo
    innit jk kr lemme lmao lmk lol mm nvm obvs omg pleas ples pls plse plz prob probs pse rn rofl smh sos soz sry
    ta tbf tbh tbqh thankx thankyou thanx thnks tho tia tks tnx ty tyia tyvm viz wanna wtaf wtf wth yw
    """
)
"""What people write short to one another: thanks, hurry, and what they think of it."""

CRIED_OUT = word_set(
    """
    aah ah aha ahem argh aw aye bah bleeding blimey blinking bloody blooming bugger christ cor crap crikey crumbs damn
    damned dang darn eek eh flaming flippin flipping freaking frigging fucking gah gawd gee god golly goodness gosh ha
    haha hallo heck hell hmph howdy hurrah jeez jesus lordy oho oi oooh ooops oops ouch ow pfft phew please psst ruddy
    shit sigh sod sodding whoa whoops wow yay yikes yo yup
    """
)
"""Cries and oaths."""

ASKED_AND_PREPARED = word_set(
    """
    advise advising assist collate collating compile compiled compiling dictate dictating discussed draft
    drafted drafting enlighten enquire enquired enquires enquiries enquiring enquiry extract forwarded forwarding
    furnish furnished grateful guidance helpful hopefully inquired inquiries inquiry obliged outline
    outlining phoning prep prepare prepared preparing prepping produce producing quoting regarding rehearsing
    request requester requesting require requires requiring scribble seek seeking sought summarise
    summarising summarize typing verify verifying
    """
)
"""Verbs of asking and of preparing papers. Before the measure they say what is done with the answer; behind it they
may say which of its cases are meant, and stop it (`reading/settled_words.py`)."""

ANYWHERE = HOW_IT_IS_SAID | HOW_FAR_IT_WENT | WRITTEN_SHORT | CRIED_OUT
