"""What is said in a thread in set words from end to end, in the words that are read: as a csv, compared with what."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.who_answers_for import ANSWERS
from bot.asking.question import EACH_PERIOD, CountBehind, Intent, Question
from bot.asking.reading.adding_up import adds_up
from bot.asking.threads.named_alone import named_alone

_A_YEAR_AGO = "a year ago"
WHY = "why"
UNUSUAL = "is that unusual"
COMPARED = "compared with the year before"
_OPENED = r"(?:(?:and|ok|so|can i|can you|could you|could i|id like to|please) )*"
_FILE = "csv|excel|xlsx|xls|spreadsheet|spread sheet|worksheet|excel file|csv file|spreadsheet file|file|download"
_AIM = "are we on track"
_KINDS = "town|command|district|division|borough|ward|sector|area|beat|neighbourhood|station|city|county|region|zone"
CHARTED = "chart them"
TABLED = "as a table"
_ALL = r"(?:them|those|these|both|all|the (?:two|three|four|pair|lot))(?: both| all| two| of (?:them|those|these))*"
_ONE_CHART = r"(?:on|in|as) (?:a|one|the same|a single) (?:chart|graph|plot)"
_REACH = (
    r"(?:ask|contact|ring|bell|call|phone|email|message|ping|text|nudge|see|chase(?: up)?|(?:go|speak|talk) to"
    r"|speak with|get hold of|give a (?:bell|ring|call|shout))"
)
_THEY = r"(?:they|these|those)"
_HAPPENING = (
    r"happening|happen|happened|occurring|occur|occurred|concentrated|located|based|coming from"
    r"|taking place|take place|took place|going on|committed|recorded|reported|been|being"
)
_WHERE = (
    rf"where(?:abouts| abouts)?(?:s| is| are| was| were| do| did| does| have| has)?"
    rf"(?: (?:it|that|this|{_THEY}))?(?: all| mostly| mainly| exactly)?(?: (?:{_HAPPENING}))*"
)
_THINGS = r"(?:it|that|this|they|things|we|the (?:figures?|numbers?))"
_THAT = r"(?:it|that|this|those|them)"
_HIGH = (
    r"(?:low|high|odd|strange|weird|unusual|abnormal|worrying|concerning|surprising|alarming|steep|a lot"
    r"|on the (?:low|high) side)"
)
_SET = tuple(
    (re.compile(rf"^{_OPENED}(?:{said})(?: please| pls| then)?$"), put)
    for said, put in (
        (
            r"(?:and )?(?:when )?compared (?:with|to|against)(?: what| when)?|in comparison(?: with| to)?(?: what)?"
            r"|(?:vs|versus|against) (?:what|when)|(?:what|whats) (?:that|it|this) compared (?:with|to)"
            r"|compared (?:with|to) (?:before|then)|relative to what",
            COMPARED,
        ),
        (
            rf"(?:(?:has|have|is|are|did|was|were) )?(?:{_THINGS} )?(?:(?:since|then|now|all|already|yet|ever|been) )*"
            r"(?:(?:gone|come|got|settled|calmed|dropped|fallen|returned|went|go|come|settle|return|get) )?"
            r"(?:(?:back|down|returned|settled) )+to (?:(?:its|the|our) )?(?:usual|normal)"
            r"(?: (?:levels?|range|numbers?|figures?))?(?: (?:since|then|now|yet|again|after(?: that)?|afterwards))*",
            "is it back to normal now",
        ),
        (
            rf"(?:thats|that is|its|it is|this is|(?:that|it|this) (?:seems|looks|feels|sounds))"
            rf" (?:(?:a|bit|little|quite|very|really|pretty|rather|so|too|unusually|awfully) )*{_HIGH}"
            r"(?: (?:for (?:us|them|there|that)|there))?"
            r"(?:,? (?:isnt it|isnt that|is it|is that|innit|right|no|surely|eh))+",
            UNUSUAL,
        ),
        (
            r"(?:but )?(?:why not|why(?:s| is| was)? (?:that|it)(?: so)?|why so|how so"
            r"|why (?:isnt|arent|wasnt|werent|hasnt|havent|cant|dont|didnt)(?: (?:it|that|they|you|we|there))?"
            r"(?: (?:held|there|known|in|available))?)",
            WHY,
        ),
        (
            r"(?:which|what) rules?"
            r"(?: (?:is|was|does|did|has) (?:it|that|this)(?: (?:break|broken|breaking|by|under))?)?",
            UNUSUAL,
        ),
        (
            r"(?:so )?what (?:counts|qualifies|is counted|gets counted|is classed|do (?:you|we|they) (?:count|"
            r"class)) as"
            r" (?:one|1|it|that|this|them|those)|(?:whats|what is|what are|what does) (?:it|that|this|they|those) "
            r"(?:count|counted|measured|recorded|classed|made up of|counting|measuring|include|cover)(?: as| by)?"
            r"|whats (?:included|counted|covered) in (?:it|that|this|there|them|those)"
            r"|how (?:do|did) (?:you|we|they) (?:count|measure|work out|calculate|get|define) (?:it|that|this|"
            r"them)(?: out)?"
            r"|how (?:is|are) (?:it|that|this|they) (?:counted|measured|worked out|calculated|defined|recorded)",
            "what does it mean",
        ),
        (rf"{_WHERE},? (?:in )?(?:which|what) (?P<kind>[a-z]+)(?: then)?", r"by \g<kind>"),
        (
            rf"(?:in )?(?:which|what) (?P<kind>[a-z]+) (?:are|were|do|did|have|has) {_THEY}"
            rf"(?: all| mostly| mainly)?(?: (?:in|from|{_HAPPENING}))*(?: mostly| mainly)?",
            r"by \g<kind>",
        ),
        (rf"(?:(?:in|and) )?which (?P<kind>{_KINDS})(?:s)?(?: (?:is|was) (?:it|that)(?: in)?)?", r"by \g<kind>"),
        (r"(?:the |all |all the |by )?(?P<kind>town|command|district|division|borough|ward|sector)s", r"by \g<kind>"),
        (r"(?:(?:for|in|show|give me|show me) )*(?:each|every) (?P<step>week|month|quarter|year)", r"by \g<step>"),
        (
            r"(?:(?:whats|what is|what was|whens|when was) )?(?:the|our|its)(?: all time)? record"
            r"(?: (?:high|highest|month|week|quarter|year|figure|number))?"
            r"(?: (?:for|of) (?:it|that|this))?(?: (?:ever|so far))?",
            "what is the highest on record",
        ),
        (
            rf"(?:(?:are|r) )?(?:you|u|we) (?:sure|certain|positive|confident)(?: (?:about|of|on) {_THAT})?"
            rf"|(?:who|where) (?:says|said)(?: {_THAT}| so)?|says who|according to (?:who|whom|what)"
            rf"|(?:whats|what is) {_THAT} based on|how (?:do|can|would) (?:you|we|i) (?:know|prove)(?: {_THAT})?"
            rf"|where(?:d| did| do) (?:you|we|u) (?:get|find|pull|take) {_THAT}(?: from)?"
            rf"|where (?:has|did) {_THAT} come from"
            rf"|prove it|show your working|(?:whats|what is) the (?:evidence|basis)(?: for {_THAT})?",
            "where is that from",
        ),
        (
            r"(?:(?:just|only|simply) )+(?:(?:give|tell|show) me )?(?:the |a )?(?:raw |bare |plain |one )?"
            r"(?:figures?|numbers?|headline)|(?:the )?(?:figures?|numbers?) (?:only|alone)"
            r"|(?:(?:the|a) )?(?:short|shorter|brief|quick|concise) (?:version|answer|one)"
            r"|in (?:short|brief)|tldr|(?:keep it|make it|be) (?:short|shorter|brief)",
            "what was the figure",
        ),
        (
            r"(?:(?:show|put|get|do|have|give me|can i see) )?(?:(?:it|that|this) )?(?:in|as|on) an?"
            r" (?:chart|graph|plot)",
            "chart it",
        ),
        (r"(?:(?:a|one|1) )?(?:yr|year) (?:ago|back)|(?:12|twelve) (?:m|mths|months) ago", _A_YEAR_AGO),
        (
            r"(?:(?:whats|what is|what was) )?(?:the|its|their|our)(?: (?:monthly|weekly|quarterly|typical))?"
            r" (?:average|avg|mean)(?: (?:(?:for |in )?(?:there|here|them)|for (?:that|it|those|these)))?"
            r"|(?:whats|what is|what was) (?:the|an) (?:average|avg|typical) (?:month|week|quarter)",
            "average",
        ),
        (
            r"how (?:many|much) (?:was|were) (?:there|it|that|they) (?:in )?that (?:month|week|quarter)",
            "what was the figure",
        ),
        (
            r"(?:(?:whats|what is|what was) )?(?:the )?(?P<number>\d+|twelve|six|three) months? (?:average|avg|mean)",
            r"average over the last \g<number> months",
        ),
        (
            r"where (?:are we|do we stand|is it|is that) (?P<times>(?:ytd|fytd|(?:so far )?this year|year to date) "
            r"(?:v|vs|versus|against|on|compared (?:with|to)) .+)",
            r"\g<times>",
        ),
        (
            r"(?P<chart>(?:chart|plot|graph) )?(?:(?:it|that|this|them|those) )?(?:(?:show|see|whats|and) )*"
            r"(?:how (?:has|have) (?:it|that|this|they) (?:been )?(?:changed|moved|gone|developed|evolved|looked) )?"
            r"(?:(?:the )?(?:trend|trajectory|pattern|course) )?(?:over|through) time",
            r"\g<chart>time series",
        ),
        (r"whos(?:e|e one)? (?:is )?(?:it|that|this)(?: one)?|whose is (?:it|that|this)(?: one)?", "who owns it"),
        (
            r"whose are (?:they|these|those)"
            r"|who are (?:the|their) (?:leads|owners)(?: (?:for|on|of) (?:them|these|those))?"
            r"|(?:the )?(?:leads|owners)(?: for (?:them|these|those))?"
            r"|who (?:owns|leads on|leads|answers for|has|has got|(?:is )?(?:accountable|responsible|answerable) for)"
            r" (?:each|every one)(?: one)?(?: of (?:them|these|those))?",
            "who leads on them",
        ),
        (
            rf"who (?:should|do|can|would|shall) (?:i|we) {_REACH}(?: (?:about|on|for|re) (?:it|that|this|them))?"
            rf"|who to {_REACH}|(?:whats |the )?(?:lead|owner)"
            rf"|(?:who|whos|who is) (?:actually |currently |now |should be )?"
            rf"(?:{ANSWERS}|picks up|picking up|sits on|handling|managing|running|running with) "
            r"(?:it|that|this)(?: one| up)?|whos? (?:is |picks |picking )(?:it|that|this)(?: one)? up"
            r"|whos? (?:is )?(?:carr(?:y|ies|ying) the can|h(?:olds|olding|as) the (?:baby|pen))"
            r"(?: (?:for|on|with) (?:it|that|this)(?: one)?)?"
            r"|(?:who is|whos|who) (?:the )?(?:responsible|accountable|answerable|in charge|on the hook|on point)"
            r"(?: (?:for|of) (?:it|that|this|them))?"
            r"|who (?:answers|is answering) for (?:it|that|this)|who owes (?:it|that|this)"
            r"|(?:who is|whos) (?:it|that|this) down to|who does (?:it|that|this) (?:sit|rest|lie|belong) (?:with|to)",
            "who leads on it",
        ),
        (
            r"how (?:often|frequently|regularly)(?: (?:is|are|does) (?:it|that|this|they|these|those))?"
            r"(?: (?:counted|measured|published|updated|refreshed|reported|released|out|come out))?"
            r"|(?:(?:the|its) )?(?:refresh|reporting|publication|update) (?:frequency|cycle|schedule)",
            "how often is it published",
        ),
        (
            r"(?:whats |when is |whens )?(?:the |its )?next (?:figure|number|data)s?(?: out| due)?"
            r"|(?:(?:whats|what is|how long is) )?(?:the |its )?(?:data |time |reporting )?(?:lag|delay)"
            r"(?: (?:on|for|with|of|in) (?:it|that|this|those|them|the data))?"
            r"|how (?:far|long|much) behind (?:is|are) (?:the|this|that|these|your|our) (?:data|figures?|numbers?)",
            "when is the next one due",
        ),
        (
            r"(?:whats|what is|what are|wheres|where is) the (?:control )?limits?"
            r"(?: there| then| on (?:it|that|this)| for that)?",
            "control limits",
        ),
        (
            r"how short(?: (?:are we|is (?:it|that)))?"
            r"|how (?:far|much|many) (?:ahead|behind|off|out|short|over|under|above|below)"
            r"(?: (?:are we|is (?:it|that)))?"
            r"(?: in (?:actual |real |absolute |raw )?(?:offences|crimes|numbers|terms|figures|cases|incidents|jobs))?"
            r"|(?:are|will) we (?:going to |gonna |likely to |on course to )?"
            r"(?:make|hit|meet|reach|achieve|get to|get) (?:it|that|there)|(?:are|will) we (?:going to )?get there",
            _AIM,
        ),
        (
            rf"(?:(?:have|get|put|see|send me|give me|show me) (?:it |that |this |them )?)?"
            rf"(?:as|in|into|to) (?:a |an )?(?:{_FILE}|table|table format|list)"
            rf"|(?:have|get|got|do|send|give me|send me) (?:it|that|this|me)? ?(?:as|in) (?:a |an )?(?:{_FILE}|table)"
            rf"|(?:export|download|tabulate) (?:it|that|this|them|those)?(?: (?:as|to|in) (?:a |an )?(?:{_FILE}))?"
            rf"|(?:a |the )?(?:csv|spreadsheet|excel|xlsx|excel file|csv file)(?: version| of it| of that)?",
            TABLED,
        ),
        (
            rf"(?:chart|graph|plot|draw) {_ALL}(?: together)?(?: {_ONE_CHART})?|(?:(?:show|put) )?{_ALL} {_ONE_CHART}"
            rf"|(?:a )?(?:chart|graph) of {_ALL}",
            CHARTED,
        ),
    )
)
_SAME_QUESTION = re.compile(r"^same q\b(?= (?:for|in|on|but)\b)")
_THAT_ONE = re.compile(
    r"\b(?:that|this) (?:one|figure|number|measure|kpi)\b|\btheirs\b|\btheir (?:figure|number|rate)\b"
)


def in_read_words(said: str) -> str:
    """A follow-up in set words as it is read; any other as it is."""
    return next((found.expand(put) for pattern, put in _SET if (found := pattern.match(said)) is not None), said)


def of_its_places(said: str, question: Question, vocabulary: Vocabulary, day: date) -> str:
    """`Where was that`, `% of them in Mills`, behind a figure that others lie in; any other reply as it is."""
    framework = vocabulary.framework
    share = _PERCENT_IN.match(said)
    if share is not None and question.intent is Intent.VALUE and adds_up(question, framework):
        named = named_alone(share["place"], vocabulary, day)
        of_a_place = len(named) == 1 and len(named[0].areas) == 1
        return f"what proportion were in {share['place']}" if of_a_place else said
    within = question.areas[0] if question.areas else framework.home or ""
    one = len(question.measures) == 1 and len(question.areas) < 2 and question.by in ("", EACH_PERIOD)
    held = one and question.intent in _OF_A_PLACE and question.extreme is None and framework.children_of(within)
    return "by area" if held and _ASKS_WHERE.match(said) else said


_PERCENT_IN = re.compile(
    rf"^{_OPENED}(?:(?:what|whats|what is|what was) )?(?:the )?(?:%|percent|per cent|percentage|pc)"
    rf"(?: of (?:{_THAT}|these|they|the (?:total|whole|lot)))?(?: (?:is|was|were|are))?(?: (?:in|at|from|for))?"
    r" (?P<place>.+?)(?: please| pls| then)?$"
)
_ASKS_WHERE = re.compile(rf"^{_OPENED}{_WHERE}(?: please| pls| then)?$")
_OF_A_PLACE = (Intent.VALUE, Intent.CHANGE, Intent.RATE)


def with_it(said: str) -> str:
    """`Who owns that one`: it, where there is but one."""
    return _SAME_QUESTION.sub("same", _THAT_ONE.sub("it", said))


_USES_IT = re.compile(
    r"\b(?:uses?|used|using) (?:it|them|these|those|that|this)(?= (?:the )?(?:most|least|more|less)\b)", re.IGNORECASE
)
_MISSED_MOST = re.compile(
    r"^((?:and |so )?which(?: [a-z]+)?) (?:(?:has|have|is|are) )?(?:missed|missing|failed|failing)"
    r"(?: (?:it|them|these|those))?(?= (?:the )?(?:most|fewest|least)\b)",
    re.IGNORECASE,
)


def has_most_of_it(text: str, before: Question | None) -> str:
    """`Which borough uses it most`, of what was told: has the most of it; behind those that were not, `missed most`."""
    late = before is not None and before.count_behind is CountBehind.REST
    text = _MISSED_MOST.sub(r"\1 has", text) if late else text
    return _USES_IT.sub("has", text)
