"""What is aimed at, put plainly: the bar for 101, where we should be by now on burglary, the odds of meeting a target.

Each wording stands for asking what the target is, or whether it is being met, and says nothing else besides.
"""

import re
from collections.abc import Sequence

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.gaps_between_said import with_gaps_in_plain_words

_START = r"^(?P<before>(?:(?:so|and|ok|okay|right|hi|hello|please|also|but|er|um),? )*)"
_WE = r"(?:we|it|they|that|this|things|the force)"
_NEED = (
    r"(?:should|ought to|need to|needs to|have to|want to|must|are supposed to|are meant to|is supposed to|is meant to)"
)
_NOW = r"(?: by now| now| right now| at this point(?: in the year)?| at this stage(?: of the year)?| today)?"
_ABOUT = r"(?:on|with|for|in terms of|regarding|as regards|when it comes to)"
_BAR = (
    r"(?:bar|cap|threshold|requirement|required level|yardstick|ceiling|floor|"
    r"pass mark|passmark|target line|goalpost|goalposts|finish line|finishing line)"
)
_SIDE = r"(?:ahead of|behind|short of|above|below|over|under)"
_MOVE = r"(?:cut|reduction|decrease|drop|fall|increase|improvement|rise|saving|uplift)"
_AFTER = (
    r"(?:after|aiming for|aiming at|looking for|seeking|chasing|asked for|asked to make|told to make|committed to|"
    r"wanting|"
    r"want|hoping for|working to|working towards|signed up to|promised|promise|set|given)"
)
_ABOUT_IT = r"(?:on|with|for|in|of|to)"
_PLACE = r"(?P<where>(?: (?:in|for|at|on|over|across|within) .+?)?)"
_CHANGE = r"(?:cut|reduce|bring down|get down|drive down|lower|drop|increase|raise|improve|get up|push up)"

_PLAINLY: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            rf"{_START}where(?:'s|s| is| are| do| does| did)? {_WE}? ?(?:should |ought to |{_NEED} )(?:{_WE} )?"
            rf"(?:need to |meant to |supposed to )?be{_NOW} {_ABOUT} (?P<what>.+?){_NOW}(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}where(?:'s|s| is)? (?:should|ought to|must|does|do) (?P<what>(?!{_WE}\b).+?) "
            rf"(?:(?:need|have|want) to )?be(?P<now>{_NOW}|)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}what (?:level |number |figure )?(?:do|must|should|have) we (?:(?:need|have|want|got) to )?"
            rf"(?:get|bring|cut|keep|push|drive) (?P<what>.+?) (?:down |up )?(?:to|at|under|below|above)"
            rf"{_PLACE}(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<where>\g<end>",
        ),
        (
            rf"{_START}what (?:should|ought|must) (?!{_WE}\b)(?P<what>.+?) (?:to )?be(?: at| on| running at)?"
            rf"{_PLACE}(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<where>\g<end>",
        ),
        (
            rf"{_START}what (?:is|are|was|were) (?!{_WE}\b)(?P<who>[\w' -]+?) "
            rf"(?:supposed|expected|meant|required|asked|told) to (?:hit|achieve|reach|meet|deliver|get to|be at) "
            rf"{_ABOUT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what> in \g<who>\g<end>",
        ),
        (
            rf"{_START}(?:(?:what is|whats|what's|how big is|show me|give me) )?(?:the )?(?:difference|gap|distance) "
            rf"between (?P<what>.+?)(?: figures?| numbers?)? and (?:the |its |our |their )?"
            rf"(?:target|milestone|goal){_PLACE}(?P<end>[?.!]*)$",
            r"\g<before>how far off target is \g<what>\g<where>\g<end>",
        ),
        (
            rf"{_START}(?:by )?how (?:much|far) (?:have|has|did|are|is) (?P<who>we|[\w' -]+?) "
            rf"(?:miss|missed|missing) (?:the |its |our |their )?target by {_ABOUT_IT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>how far off target are \g<who> on \g<what>\g<end>",
        ),
        (
            rf"{_START}what (?:level|figure|number|rate|percentage|mark|score) (?:are|were|do|should|must) we "
            rf"(?:(?:supposed|meant|expected|required|need|have|want|looking|aiming) to )?(?:be (?:at|on|hitting)"
            rf"|hit|reach|get to|be) {_ABOUT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:what|how much|by how much) (?:did|have|do|had) we (?:say|said|promise|promised|commit|"
            rf"committed|"
            rf"agree|agreed|pledge|pledged|aim|sign up)(?: to)?(?: that)?(?: we(?:'d| would|d)?)? ?(?:to )?{_CHANGE} "
            r"(?P<what>.+?) by(?P<when>(?: in| for| this| over| during)? ?.*?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<when>\g<end>",
        ),
        (
            rf"{_START}where(?:'s|s| is| are| have| has| do| does) (?:the|our|we|its) {_BAR} (?:been )?(?:set|sit|"
            rf"sits|lie) "
            rf"{_ABOUT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:what(?:'s|s| is| was)|tell me|remind me of|give me|remind me what) (?:the|our|its) "
            rf"{_BAR}(?: is)? {_ABOUT} "
            rf"(?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}(?P<what>.+?)[,:;]? (?:-|–|—)? ?what(?:'s|s| is| was) (?:the|our|its) {_BAR}(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}what(?:'s|s| is| was) (?:the|our) (?P<what>.+?) {_BAR}(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}what (?:percentage |per ?cent |sort of |size of |size )?{_MOVE}(?: {_ABOUT_IT} (?P<what>.+?))? "
            rf"(?:are|were|have|did|do) we (?:been )?{_AFTER}(?: {_ABOUT_IT} (?P<of>.+?))?(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<of>\g<end>",
        ),
        (
            rf"{_START}what does (?:good|success) look like {_ABOUT_IT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>what is the target for \g<what>\g<end>",
        ),
        (
            rf"{_START}how (?:far )?(?:adrift|short|light|off|out|under|over) (?:are|is|was|were) (?P<who>we|us|[\w' "
            rf"-]+?) "
            rf"{_ABOUT_IT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>how far off target are \g<who> on \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:by )?how (?:many (?:percentage )?points|much|far|many) (?:are|is|were) (?P<who>we|[\w' -]+?) "
            rf"(?:under|over|short|behind|adrift|off|below|above|out|down) {_ABOUT_IT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>how far off target are \g<who> on \g<what>\g<end>",
        ),
        (
            rf"{_START}(?P<what>(?!{_WE}\b|by\b|target).+?) (?:is |are |was |were )?(?:short|adrift|shy|light) by how "
            r"(?:much|many|far)(?P<end>[?.!]*)$",
            r"\g<before>how far off target is \g<what>\g<end>",
        ),
        (
            rf"{_START}what (?:must|does|will|should|would) (?P<what>.+?) (?:have to |need to |now )?average "
            r"(?:a month |per month |monthly )?(?:from here|from here on|from now|from now on|from here on in|now on|"
            r"for the rest of the year|the rest of the year)(?P<end>[?.!]*)$",
            r"\g<before>what would it take to meet the \g<what> target\g<end>",
        ),
        (r"\b(?:ahead of|behind|up with) (?:the |our )?(?:plan|schedule|profile)(?=[?.!]*$)", "on track"),
        (
            rf"{_START}(?P<be>are|is) (?P<who>we|[\w' -]+?) (?:over or under|under or over|ahead or behind|above or "
            rf"below) "
            rf"{_ABOUT_IT} (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>\g<be> \g<who> on track for \g<what>\g<end>",
        ),
        (
            rf"\band (?:whether|if) {_WE} (?:meets?|met|hits?|makes?|made|"
            r"(?:is|are|was|were) (?:meeting|hitting|on|within)|"
            r"(?:has|have) (?:met|hit|made)) (?:the |its |our )?(?:target|standard)(?: or not)?(?=[?.!]*$)",
            "and is it on target",
        ),
        (
            rf"{_START}(?P<many>how many more .+?) (?P<can>can|could|may) (?!(?:we|you|i|they|it|be)\b)"
            r"(?P<where>[\w' -]+?) (?P<have>(?:still )?(?:have|afford|take|allow|absorb))\b(?P<end>.*)$",
            r"\g<before>\g<many> \g<can> we \g<have> in \g<where>\g<end>",
        ),
        (r"\bagainst plan (?=(?:on|for|in|with) )", "against target "),
        (
            r"\b(?:has|have|with)(?: got)? the (?:biggest|largest|widest|greatest|worst) (?:gap|distance|shortfall)"
            r" (?:to|from|against|on) (?=.*\btargets?\b)",
            "is furthest from ",
        ),
        (
            r"\b(?:the )?(?:gap|distance) (?:to|from) (?:the |its |their )?targets? (?:for|of|in|by) each\b"
            r"(?: of them)?",
            "how far off target is each",
        ),
        (
            r"\b(?:what(?:'s|s| is| was) )?(?:the |our )?(?:overspend|excess|surplus|overshoot|overrun) "
            r"(?:against|on|over|versus|vs) (?=(?:the|our|its) £?\d)",
            "how far off ",
        ),
        (
            r"\b(?:(?:is there |have we got |do we have )?(?:any |much |how much )?(?:room|slack|leeway|headroom|"
            r"breathing space|wriggle room|wiggle room)(?: to spare| left| for manoeuvre)? "
            r"(?:against|on|under|before|to|versus|vs)) (?=(?:the|our|its) £?\d)",
            "how far off ",
        ),
        (
            rf"{_START}(?P<what>(?!.*\b(?:of|on|for|against)\b).+?) (?P<aim>target|milestone) "
            r"(?:progress|position|standing|performance|status|rag)(?P<end>[?.!]*)$",
            r"\g<before>how are we doing against the \g<what> \g<aim>\g<end>",
        ),
        (r"(?<=\w )(?:position|standing|performance|progress) (?=(?:against|versus|vs|v)\b)", ""),
        (rf"\bagainst (?:its|their|our|the) {_BAR}(?=[?.!]*$)", "against target"),
        (
            rf"{_START}what(?:'s|s| are| is) (?:the|our) (?:chances?|odds|likelihood|prospects?|hopes?|probability) of "
            rf"(?:us |our |ever )?(?:meeting|hitting|making|reaching|achieving|getting to) "
            rf"(?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>are we on track for \g<what>\g<end>",
        ),
        (
            rf"{_START}(?:how likely|likely) (?:are we|is it)(?: that we(?:'ll| will)?)? (?:to )?"
            rf"(?:meet|hit|make|reach|achieve|get to) (?P<what>.+?)(?P<end>[?.!]*)$",
            r"\g<before>are we on track for \g<what>\g<end>",
        ),
        (
            rf"\b{_SIDE}(?:(?: or |/){_SIDE})? where {_WE} {_NEED} (?:to )?be\b{_NOW}",
            "on track",
        ),
        (
            r"\b(?P<has>have|has|got|with) (?:its|their|our|an?|his|her) own (?=(?:[\w-]+ ){1,6}targets?\b)",
            r"\g<has> a ",
        ),
        (
            r"\b(?P<name>\w+) (?:clear|cleared|scrape|scraped) "
            r"(?=\d{1,2}(?:\.\d+)?\s?(?:%|per ?cent)?(?:\s|[?.!]|$))",
            r"\g<name> hit ",
        ),
    )
)
_QUICK = re.compile(
    rf"(?i)\b(?:should|need|needs|ought|meant|supposed|say|promise|commit|agree|pledge|{_BAR}|chances?|odds|likelihood|"
    r"prospects?|hopes?|probability|likely|own|must|average|plan|schedule|profile|adrift|short|light|how|look like|"
    r"what|"
    r"overspend|excess|surplus|overshoot|overrun|room|slack|leeway|headroom|breathing|wriggle|wiggle|progress|position|"
    r"standing|performance|status|rag|"
    r"difference|gap|distance|whether|if|against|over or|under or|ahead or|above or|clear|cleared|scrape|scraped)\b"
)


def with_its_aim_plain(text: str, vocabulary: Vocabulary) -> str:
    """The question with what it says of an aim in plain words for it; as it is where it says nothing so.

    Behind an area is behind no aim.
    """
    if not _QUICK.search(text):
        return text
    text = with_gaps_in_plain_words(text, vocabulary)
    for pattern, plain in _PLAINLY:
        text = pattern.sub(plain, text, count=1)
    return text
