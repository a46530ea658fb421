"""What is asked of what is held and what it means, put plainly: the lag on robbery, expand KSI, who our peers are.

Each wording stands for one plain question, and is read so only where what it asks about has a name in the catalogue.
"""

import re
from collections.abc import Sequence

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import plain_text, tokens_of

_START = r"^(?P<before>(?:(?:so|and|ok|okay|right|hi|hello|please|also|but|er|um|sorry),? )*)"
_END = r"(?: please| then| now| exactly)?(?P<end>[?.!]*)$"
_IS = r"(?:'s|s| is| are| was| were)"
_THE = r"(?:the |our |your |these |those |all |all the |latest )*"
_NOUN = r"(?: (?:data|figures?|numbers?|stats|statistics|ones?|series|info|measures?))?"
_LOT = r"(?:set|lot|batch|round|drop|release|instalment|tranche|crop|run|bit|update)"
_ARRIVE = r"(?:come through|come in|come out|be published|be in|be out|arrive|land|get in|get here|appear)"
_PLAIN_WORDS = (
    r"(?:in (?:plain|simple|everyday|proper) (?:english|terms|words|language)|in (?:layman|lay|laymans|layman's) terms|"
    r"in english|in words of one syllable|like i'?m (?:five|5|six|6|ten|10|a child|an idiot|stupid)|as if i'?m "
    r"(?:five|5)|"
    r"for (?:dummies|idiots|a layman|a lay person|a non[- ]expert|beginners|the uninitiated)|when it'?s at home|"
    r"to a (?:layman|member of the public|child|newcomer|lay person))"
)

_PLAINLY: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            rf"{_START}how (?:old|stale|dated|out of date|out-of-date|long in the tooth|far out of date){_IS} {_THE}"
            rf"(?P<what>.+?){_NOUN}{_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:as )?(?:at|of|to) (?:what|which) (?:date|day|month){_IS} {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:to |up to )?(?:what|which) (?:date|day|month|week|period|quarter)(?: do| does|{_IS}) {_THE}"
            rf"(?P<what>.+?){_NOUN} (?:go up to|go to|run to|run up to|up to|as at|as of|correct to|taken to|to){_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}what{_IS} the (?:lag|delay|time lag|data lag|turnaround|reporting lag|wait|hold-up) "
            rf"(?:on|for|with|in) {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}how (?:long|soon) (?:does it take|do we (?:have to )?wait|is it|will it be) (?:for|before|"
            rf"until|till) "
            rf"{_THE}(?P<what>.+?){_NOUN} (?:to )?(?:{_ARRIVE}|comes? (?:through|in|out)|is published|arrives?){_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}why (?:so|is it so|are you so|so far) (?:late|slow|behind|far behind|out of date) (?:with|on|"
            rf"for) {_THE}"
            rf"(?P<what>.+?){_NOUN}{_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}when{_IS} (?:the |our )?next (?={_LOT} of|.* (?:data|figures?|numbers?|stats|"
            rf"release))(?:{_LOT} of )?{_THE}(?P<what>.+?){_NOUN}"
            rf"(?: due| out| due out| published| coming| coming out| expected| available| in)?{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}(?:the )?next (?:{_LOT} of )?{_THE}(?P<what>.+?){_NOUN}[ ,:;\u2013\u2014-]+"
            rf"(?:when|when is it|when is that|when are they|when due|when out|when's that)(?: due| out)?{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}when (?:can|could|will|may|might|would|should) (?:i|we|you) (?:have|get|see|expect|be able to "
            rf"see|"
            rf"know|receive) {_THE}(?P<what>.+?){_NOUN}(?: by)?{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}when (?:do|does|will) (?:you|we|they|reeve) (?:next )?(?:refresh|update|reload|publish|"
            rf"release|issue) "
            rf"{_THE}(?P<what>.+?){_NOUN}{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}(?:has|have|is|are) {_THE}(?P<what>(?:(?!\bsince\b).)+?){_NOUN} (?:been )?"
            rf"(?:loaded|published|released|uploaded|updated)"
            rf"(?: yet| now)?{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}how long (?:until|till|before|to|is it until|have we got until) (?:the )?next (?P<what>.+?)"
            rf"(?: wave| survey| figures?| data| release| publication| results?)(?: is due| comes out)?{_END}",
            r"when will \g<what> be in\g<end>",
        ),
        (
            rf"{_START}(?:do|does) {_THE}(?P<what>.+?){_NOUN} go back (?:before|to|beyond|past|as far as|further "
            rf"than) .+?{_END}",
            r"how far back does \g<what> go\g<end>",
        ),
        (
            rf"{_START}how long (?:after|from|past|following) (?:the )?(?:month|quarter|period|year|week|wave)?[ -]?"
            rf"(?:end|close|they end|it ends)?,? (?:is it (?:before|until|till) |do we (?:get|have|see) |do|does|"
            rf"are|is|"
            rf"will|until|before) ?{_THE}(?P<what>.+?){_NOUN}"
            rf"(?: (?:{_ARRIVE}|comes? (?:through|in|out)|published|released|available|out|in|land|drop)){_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:what|which|how recent)(?:'s|s| is)? (?:the |your |our )*(?:latest|newest|most recent|last) "
            rf"(?:month|quarter|week|period|wave|figure|data) (?:that )?(?:(?:you|we|they)(?:'ve| have| hold)?|is) "
            rf"?(?:got|have|held|hold|available|in|loaded)? ?(?:for|on|of|in) {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:since when|how long) (?:have|has|did|do) (?:we|you|they|the force) "
            rf"(?:been |had |held |start )?(?:counting|count|measuring|recording|tracking|"
            rf"holding|collecting|keeping|"
            rf"monitoring|reporting(?: on)?) {_THE}(?P<what>.+?){_NOUN}(?: for)?{_END}",
            r"how far back does \g<what> go\g<end>",
        ),
        (
            rf"{_START}(?:since|from) when (?:have|has|did|do) (?:we|you|they|the force) (?:had|held|hold|got|have|"
            rf"kept) "
            rf"{_THE}(?P<what>.+?){_NOUN}(?: for)?{_END}",
            r"how far back does \g<what> go\g<end>",
        ),
        (
            rf"{_START}how (?:reliable|good|robust|solid|sound|accurate|trustworthy|dependable|complete|firm|certain|"
            rf"final|settled){_IS} {_THE}(?:data|figures?|numbers?|stats|statistics) (?:on|for|about|behind) {_THE}"
            rf"(?P<what>.+?){_END}",
            r"is \g<what> final or provisional\g<end>",
        ),
        (
            rf"{_START}how (?:reliable|robust|solid|sound|accurate|trustworthy|dependable|firm|certain){_IS} {_THE}"
            rf"(?P<what>.+?){_NOUN}{_END}",
            r"is \g<what> final or provisional\g<end>",
        ),
        (
            rf"{_START}(?:is|are) {_THE}(?P<what>.+?) (?:data|figures?|numbers?|stats|statistics) (?:solid|firm|"
            rf"reliable|"
            rf"sound|robust|accurate|trustworthy|safe to use|to be trusted|signed off|nailed down){_END}",
            r"is \g<what> final or provisional\g<end>",
        ),
        (
            rf"{_START}(?:can|should|do|could) (?:i|we|you) (?:trust|rely on|depend on|believe|bank on) {_THE}"
            rf"(?P<what>.+?){_NOUN}{_END}",
            r"is \g<what> final or provisional\g<end>",
        ),
        (
            rf"{_START}(?:(?:is|are) there |have (?:you|we) got |got )?(?:any|some|a) (?:known )?(?:health warnings?|"
            rf"caveats?|warnings?|data (?:quality )?(?:issues?|problems?)|quality (?:issues?|problems?)|footnotes?|"
            rf"small print|gotchas?) (?:on|with|for|about|to|in|against) {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"is there a note on \g<what>\g<end>",
        ),
        (
            rf"{_START}is (?:there )?(?:any ?thing|something) (?:wrong|up|funny|dodgy|amiss|iffy|off) with {_THE}"
            rf"(?P<what>.+?) (?:data|figures?|numbers?|stats|statistics){_END}",
            r"is there a note on \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:what(?:'s|s| is| are)?|give me|show me|explain|tell me) (?:the )?(?:exact |actual "
            rf")?(?:formula|"
            rf"calculation|methodology|method|maths|workings?|counting rules?|criteria|recipe|rules?|denominator)"
            rf"(?: used)? (?:for|of|behind|on|in) {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"what does \g<what> mean\g<end>",
        ),
        (
            rf"{_START}what (?:splits|breakdowns|break downs|groups|categories|cuts|dimensions|subgroups|sub-groups) "
            rf"(?:exist|are there|do you have|do you hold|have you got|are held|can i have|can i get) (?:for|of|on|"
            rf"in) {_THE}"
            rf"(?P<what>.+?){_NOUN}{_END}",
            r"what kinds of \g<what> are there\g<end>",
        ),
        (
            rf"{_START}how (?:often|frequently|regularly) (?:is|are|do|does) {_THE}(?P<what>.+?){_NOUN} (?:get )?"
            rf"(?:published|come out|comes out|updated|refreshed|collected|reported|measured|released|produced){_END}",
            r"how fresh is \g<what>\g<end>",
        ),
        (
            rf"{_START}record (?!since|of|for|that|low|high)(?P<what>.+?){_END}",
            r"highest \g<what> on record\g<end>",
        ),
        (
            rf"{_START}(?:put|say|give me|explain) (?P<what>.+?) {_PLAIN_WORDS}{_END}",
            r"what does \g<what> mean\g<end>",
        ),
        (
            rf"{_START}(?:is|are) {_THE}(?P<what>.+?){_NOUN} (?:behaving|behaving (?:itself|themselves|normally)|"
            rf"running hot|"
            r"misbehaving|out of hand|under control|on an even keel|ticking along|ticking along nicely|settled|"
            r"playing up|"
            rf"anything out of the (?:way|ordinary)){_END}",
            r"is \g<what> stable\g<end>",
        ),
        (
            rf"{_START}(?:expand|spell out|unpack|decode|decipher|translate|unabbreviate|explain|define) {_THE}"
            rf"(?:the )?(?:abbreviation |acronym |term |initials )?(?P<what>.+?)"
            rf"(?: for (?:me|us)| to me)?(?: {_PLAIN_WORDS})?{_END}",
            r"what does \g<what> mean\g<end>",
        ),
        (
            rf"{_START}(?:what|wot)(?:'s|s| is| are| does| do)?(?: on earth| the hell| the heck| in god's name)?{_IS}? "
            rf"(?:a |an |the )?(?P<what>.+?)(?: mean| short for| stand for)?,? {_PLAIN_WORDS}{_END}",
            r"what does \g<what> mean\g<end>",
        ),
        (
            rf"{_START}(?:what|wot)(?:'s|s)? (?:on earth|the hell|the heck|the devil|in god's name){_IS} "
            rf"(?:a |an |the )?(?P<what>.+?){_END}",
            r"what does \g<what> mean\g<end>",
        ),
        (
            rf"{_START}what (?:isn'?t|is not|aren'?t|are not|doesn'?t (?:count|go)|does not (?:count|go)|gets left out|"
            rf"is left out|is excluded|is missed out) (?:counted |included |covered )?"
            rf"(?:in|of|from|as|under|towards|into) {_THE}(?P<what>.+?){_NOUN}{_END}",
            r"what does \g<what> include\g<end>",
        ),
    )
)
_QUICK = re.compile(
    r"(?i)\b(?:figures?|numbers?|data|stats|how|since|trust|rely|believe|any|anything|something|got|formula|calculation|method\w*|maths|workings?|"
    r"criteria|rules?|recipe|denominator|latest|newest|recent|last|refresh|update|publish|release|issue|loaded|"
    r"published|released|uploaded|updated|go back|record|put|"
    r"say|give|"
    r"behaving|running|misbehaving|hand|control|keel|ticking|settled|playing|splits|breakdowns|groups|categories|"
    r"cuts|in|an?|often|frequently|regularly|old|stale|dated|out of date|as at|date|day|lag|delay|turnaround|wait|"
    r"how long|how soon|why|next|when|"
    r"expand|spell|"
    r"unpack|decode|decipher|translate|explain|english|terms|earth|hell|heck|home|dummies|layman|like i|isn'?t|is not|"
    r"aren'?t|left out|excluded|doesn'?t|month|compared?|up against|benchmarked?|measured)\b"
)
_COMPARED = re.compile(
    rf"{_START}(?:which|what|who)(?: other)?(?: forces?)? (?:are|do|is) (?:we|us|the force) (?:being )?(?:compared?|up|"
    rf"benchmarked?|measured|judged|held|set|ranked?) (?:up )?(?:with|to|against|alongside|among){_END}",
    re.IGNORECASE,
)
_IS_IT_IN = re.compile(
    rf"{_START}(?:is|are) (?:a |an |the )?(?P<what>.+?) (?:in|part of|under|inside|within|in with|an?|classed as|"
    rf"counted as) {_THE}(?P<whole>.+?)"
    rf"(?: figures?| numbers?)?{_END}",
    re.IGNORECASE,
)
_OF_THINGS = (Sort.MEASURE, Sort.GROUP)
_OF_WORDS = (*_OF_THINGS, Sort.TAG, Sort.OBJECTIVE, Sort.PEERS)


def what_is_held_plainly(text: str, vocabulary: Vocabulary) -> str:
    """The question in plain words for what it asks of something that is held; as it is where it asks nothing so."""
    if not _QUICK.search(text):
        return text
    if _COMPARED.match(text) and (ours := _our_peers(vocabulary)):
        return f"which forces are in {ours}"
    if (included := _IS_IT_IN.match(text)) and _is_part_asked_of(included["what"], included["whole"], vocabulary):
        return f"does {included['whole']} include {included['what']}"
    for pattern, plain in _PLAINLY:
        found = pattern.match(text)
        if found is not None and _is_named(found["what"], " mean" in plain or "include" in plain, vocabulary):
            return pattern.sub(plain, text, count=1)
    return text


def _is_part_asked_of(what: str, whole: str, vocabulary: Vocabulary) -> bool:
    """`Is luggage in passenger theft`: whether the whole is a measure and the part no place or time."""
    part, of = (tuple(token.word for token in tokens_of(plain_text(one))) for one in (what, whole))
    sorts = {one.sort for one in vocabulary.readings(part)}
    return any(one.sort is Sort.MEASURE for one in vocabulary.readings(of)) and bool(sorts & {*_OF_THINGS})


def _is_named(what: str, of_words: bool, vocabulary: Vocabulary) -> bool:
    """Whether what is asked about has a name: of a figure one measure, of a meaning the whole of it."""
    words = tuple(token.word for token in tokens_of(plain_text(what)))
    if of_words:
        return any(one.sort in _OF_WORDS for one in vocabulary.readings(words))
    named = {
        one.of or one.key for said in names_said(words, vocabulary) for one in said.readings if one.sort in _OF_THINGS
    }
    return len(named) == 1


def _our_peers(vocabulary: Vocabulary) -> str:
    """What the group of forces that home is one of is called; of several the one of fewest, its own likes."""
    framework = vocabulary.framework
    home = framework.home
    ours = [one for one in framework.peer_groups.values() if home in one.members]
    return min(ours, key=lambda one: len(one.members)).name if ours else ""
