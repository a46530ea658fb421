"""The ways of asking for what somebody is to be told: a summary, what is good and bad, what to worry about or boast of.

They go with those of `list_wordings.py`: a summary with the overviews, what to worry about with what is unusual and for
the worse.
"""

from bot.asking.words.list_wordings import SETS
from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import WordSet

_MORE = SETS | {
    "who": WordSet(
        word_set(
            "i we me us you they he she one somebody everyone chief chiefs constable commissioner mayor pcc opcc acc "
            "dcc "
            "cc dac boss bosses gaffer guvnor super supt superintendent board gold silver command team senior leaders "
            "leadership top table management sergeant sgt skipper inspector insp ci commander borough district "
            "division "
            "force members exec executive office my our the his her their new for of to at in from with"
        )
    ),
    "must": WordSet(
        word_set(
            "should shall would could might must need needs want wants ought have has do does will can am is are got "
            "to "
            "be going id youd wed really i we you they"
        )
    ),
    "say": WordSet(
        word_set(
            "flag flagged flagging raise raised raising mention mentioned highlight highlighted tell told report show "
            "brief bring take escalate escalated know hear aware lead open start draw say remember pick notice spot"
        )
    ),
    "with": WordSet(word_set("attention out up away of about with on to first")),
    "gathering": WordSet(
        word_set(
            "to at in for with on into before the my our this next meeting meetings prayers morning mornings daily "
            "board "
            "briefing tasking panel accountability performance pack paper papers scrutiny huddle standup stand up "
            "review "
            "chat catch session tomorrow today monday tuesday wednesday thursday friday afternoon weekly monthly"
        )
    ),
    "short": WordSet(
        word_set(
            "executive exec board management quick short brief high top level one page pager line performance general "
            "overall two sentence sentences word words second minute minutes seconds the a potted bitesize whistlestop "
            "command chiefs latest monthly weekly force forces"
        )
    ),
    "awful": WordSet(
        word_set("biggest main top worst single greatest most serious pressing immediate major key urgent number")
    ),
    "trouble": WordSet(
        word_set(
            "concern concerns worry worries risk risks problem problems headache headaches issue issues weakness "
            "weaknesses thing things bits area areas measure measures performers pressures threats failings failures "
            "trouble"
        )
    ),
    "time": WordSet(word_set("right now at moment today currently just this minute present so far")),
}
_SUMMARY = "(summary|overview|brief|briefing|rundown|run down|roundup|round up|lowdown|digest|recap|snapshot|precis)"
_LENGTH = "[@number] [(second|minute|line|word|sentence|point|bullet) [point]]"
_OF = "(on|of|for|about|across)"
_BOTH = (
    "(good (news|stuff|bits|side|points)|good|positives|highs|strengths|pluses|pros|wins|successes|best bits|ups)",
    "(bad (news|stuff|bits|side|points)|bad|negatives|lows|weaknesses|minuses|cons|losses|failures|worst bits|downs|"
    "ugly)",
)

TO_BE_TOLD = WholeWordings(
    f"""
    [{{ask=5}}] [{{short=4}}] {_LENGTH} {_SUMMARY} [{{gathering=5}}] [{{who=4}}] [{{gathering=4}}]
    what {{must=6}} [{{who=5}}] [{{must=4}}] {{say=2}} [{{with=3}}] [{{who=5}}] [{{gathering=6}}]
    [{{ask=4}}] [what] [@number|few|couple of|main|key] (things|points|bullets|facts|items|messages|headlines) [that] \
            [{{who=5}}] [{{must=5}}] {{say=2}} [{{with=3}}] [{{who=4}}] [{{gathering=5}}]
    [{{ask=6}}] {_BOTH[0]} (and|versus|vs) [(what|whats|what is|which is|where is)] [the|is] {_BOTH[1]} [{{place=2}}]
    [{{ask=6}}] {_BOTH[1]} (and|versus|vs) [(what|whats|what is|which is|where is)] [the|is] {_BOTH[0]} [{{place=2}}]
    (what|whats|where) [{{ask=4}}] [going|doing|gone|been] (well|good|right|strong) (and|or) {{ask=5}} \
            [going|doing|gone|been] (badly|bad|wrong|weak|not|isnt|arent|poorly|not so good|not so well|not)
    """,
    _MORE,
)
"""An overview of home, or of the area that is named: for the board, for the chief, the good and the bad of it."""

TOLD_OF = WholeWordings(
    f"""
    [{{ask=5}}] {{short=3}} {_LENGTH} {_SUMMARY} {_OF} (@area|@theme)
    [{{ask=5}}] {_LENGTH} {_SUMMARY} {_OF} (@area|@theme)
    [{{ask=3}}] (sum up|summarise|summarize|recap|round up|run me through|walk me through|talk me through|talk us \
            through|take me through|fill me in on|brief me on|brief us on|bring me up to speed on|get me up to speed \
            on|bring us up to speed on|update me on) (@area|@theme) [for (me|us)]
    (@area|@theme) {_LENGTH} [{{short=2}}] {_SUMMARY}
    [{{ask=5}}] [{{short=3}}] {_SUMMARY} {_OF} (@area|@theme) in [@number|few|a few|couple of] \
            (line|lines|sentence|sentences|words|nutshell|minute|seconds|bullets|bullet points|points|paragraph)
    [{{ask=4}}] [@number|short|quick] (paragraph|line|lines|sentence|sentences|page|bullets|words|para) {_OF} \
            (@area|@theme)
    [{{ask=3}}] (talk to me|speak to me|talk|chat) about (@area|@theme)
    (@area|@theme) in [@number|a|one|few] (line|lines|sentence|sentences|words|nutshell|minute|seconds|bullet points)
    what {{ask=4}} (for|on|about|in) (@area|@theme)
    (brief|update) {{who=5}} on (@area|@theme)
    @number (minute|minutes|lines|sentences|words) on (@area|@theme)
    what can you tell me about (@area|@theme)
    """,
    _MORE,
)
"""All measures of an area, of a tag or of an objective."""

TO_WORRY_ABOUT = WholeWordings(
    """
    {ask=4} [{must=4}] [{who=5}] [{must=4}] (losing sleep|lose sleep|sweating|sweat|fretting|panicking) \
            [over|about] [{place=2}]
    {ask=4} [{must=4}] (keep|keeps|keeping) [{who=4}] (awake|up at night|up|awake at night)
    {ask=4} [{must=4}] (worry|worries|worrying|worried|concern|concerns|concerning|bother|\
            bothers|alarm|trouble|troubles|embarrass) \
            [about|over] {who=5} [most] [about|over] [{time=3}]
    {ask=4} {must=3} {who=5} [{must=3}] (worried|concerned|bothered|alarmed|anxious|worry|fret) [about|over|by] \
            [{time=3}]
    [{ask=5}] [@number] {awful=3} {trouble=2} [(for|of|facing) {who=5}] [{time=4}]
    [{ask=5}] [@number] {awful=2} @number {trouble=2} [(for|of|facing) {who=5}] [{time=4}]
    {ask=5} [{many=2}] (going badly|gone badly|going wrong|gone wrong|on fire|in trouble|slipping|in a mess|in a \
            bad way|\
            failing|struggling|falling apart|going to pot|gone to pot|going down the pan) [{place=3}] [{time=3}]
    [{ask=5}] [{who=4}] [the|your|our] bad news [first|for {who=4}]
    {ask=5} [{many=2}] (off boil|downhill|south|to dogs|off rails|off track lately|sour)
    where {ask=3} (failing|struggling|slipping|falling short|weakest|worst|in trouble) [{time=3}]
    """,
    _MORE,
)
"""What is in other than usual variation and for the worse."""

TO_BOAST_OF = WholeWordings(
    """
    {ask=6} [{must=4}] [{who=4}] [{must=4}] \
            (boast|brag|crow|shout|sing|trumpet|cheer|smile|celebrate|bragging|boasting|\
            be proud|proud|be pleased|pat ourselves on back) [about|of|over|with|from rooftops|from the rooftops] \
            [{gathering=4}]
    [{ask=5}] [{who=4}] [bit of|some|any|the|your|our] good news [first|for {who=4}]
    where {ask=3} (doing us proud|doing ourselves proud|doing you proud)
    (what|whats|where) {ask=3} (winning|excelling|smashing it|doing best|smashing|nailing|nailing it) [at|on] [{time=3}]
    """,
    _MORE,
)
"""What is in other than usual variation and for the better."""

OUT_OF_LINE = WholeWordings(
    """
    {ask=6} [{many=2}] [{ask=2}] (spiking|spiked|kicking off|kicked off|playing up|jumping|jumped|sticking out|jumping \
            out|gone mad|gone haywire|haywire|off chart|off charts|off scale|through roof|gone through roof|popping \
            up|flaring up|flared up|blown up|blowing up|going off) [{place=4}] [{time=3}]
    {ask=6} [{how=2}] (blip|blips|spike|spikes|outlier|outliers|exception|exceptions|anomaly|anomalies|oddities|\
            surprises|jumps|peaks|flags|freak results|freak figures|freak numbers|one offs|signals) [that] [{must=5}] \
            [{say=2}] [{with=2}] [{place=3}] [{time=3}]
    {ask=6} [{many=2}] [{ask=2}] (daft|iffy|fishy|off|wonky|untoward|amiss|suspicious|rum|mad|crazy|screwy|skewed|\
            not right|not normal|different from usual|different to usual|unusual going on) [{place=4}] [{time=3}]
    """,
    _MORE,
)
"""What is in other than usual variation, either way."""
BEYOND_LIMITS = WholeWordings(
    """
    {ask=6} [{many=2}] [{ask=2}] (bust|busted|broken|broke|breached|breaching|exceeded|exceeding|gone over|gone \
            outside|outside|beyond|burst|busting|blown|gone past) [its|their|the] [upper|lower|usual|normal|control] \
            (limit|limits|bounds|tramlines|range|band|bands|lines)
    """,
    _MORE,
)
"""What is outside its control limits."""
ASKED_WITH = word_set(
    "exec executive board brief briefing rundown roundup lowdown digest recap snapshot precis good bad highs lows "
    "strengths positives negatives pros ups downs tell need flag raise know mention things points bullets sum "
    "summarise "
    "recap round run walk talk take fill bring update sentence minute line lines words nutshell losing lose sweating "
    "sleep "
    "keep keeps worry worries concern concerns worried biggest worst main top boast brag crow shout proud winning "
    "excelling spiking spiked kicking playing spike spikes blip blips outlier outliers limits limit bust daft iffy "
    "fishy "
    "off wonky amiss anything got hold have wrong badly fire trouble slipping struggling failing anomalies anomaly "
    "oddities surprises paragraph page talk boil news first "
    "proud downhill south embarrass most minutes"
)
"""One of these stands in each of them."""
