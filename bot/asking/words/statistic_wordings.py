"""The words of a statistic as people put them, in any order and with their small words: `where do the limits sit`.

What is said of one kind is written as a small grammar (`wordings.py`). Some ways of putting it say so only beside
another word of the question: `chunk` is a share of something anyway, `where we are against it` is said of a target.
"""

from collections.abc import Mapping

from bot.asking.words.aim_wordings import (
    AIM_AGAIN,
    BRINGING_IT_DOWN,
    DELIVERING,
    HOW_THE_YEAR_ENDS,
    LIMIT_SET,
    MUST,
    MUST_BE,
    NEEDED,
    OVERRUN,
    PROMISED,
    RANGE_SET,
    STANDARD,
    TARGET_OF_THE_YEAR,
    TO_BE_AT,
)
from bot.asking.words.field_words import Field
from bot.asking.words.moves_said import MOVES_SAID
from bot.asking.words.not_so import NOT_SO
from bot.asking.words.said_statistic import SaidStatistic
from bot.asking.words.what_is_usual import WHAT_IS_USUAL
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

_SETS: Mapping[str, WordSet] = {
    "stays": WordSet(
        word_set(
            "running sitting tracking hovering staying stayed stay remained remaining remain holding held kept keeping "
            "lying still well comfortably fairly currently now operating performing pretty broadly mostly largely "
            "basically relatively reasonably sits sat stays"
        )
    ),
    "we": WordSet(word_set("we you i one they wed youd id theyd")),
    "would": WordSet(word_set("would might should could normally usually typically ordinarily ever have to")),
    "small": WordSet(word_set("the our its their your this that a of")),
    "are": WordSet(word_set("are is was were do does did have has been we it they that things currently now been so")),
}
_WHOSE = "[the|its|their|our|a|an]"
_KIND = "[control|process|spc|statistical|natural|warning]"
_LIMIT = "(limit|limits|bound|bounds|boundary|boundaries)"
_LINE = "(line|lines|range)"
_VALUES = "[value|values|figure|figures|number|numbers|level|levels|setting|settings]"
_HIGH = "(upper|top|higher|high)"
_LOW = "(lower|bottom|low)"
_SIT = "(sit|sitting|lie|lying|set|stand|standing|fall|at|drawn|currently|now|been|being)"
_NORMAL = "(normal|usual|expected|typical|ordinary|acceptable|natural|control|statistical|process|tolerable)"
_EXPECTED = "(normal|usual|expected|typical|ordinary|acceptable|tolerable)"
_RANGE = (
    "(range|ranges|band|bands|bounds|limits|limit|tolerance|tolerances|parameters|variation|levels|level|territory)"
)
_MORE = "(more|fewer|less|higher|lower|worse|better|busier|quieter|bigger|smaller)"
_COUNTED = "(number|numbers|figure|figures|amount|count|volume)"
_EXPECT = (
    "(expect|anticipate|hope|normally see|usually see|typically see|normally expect|usually expect|normally have|"
    "normally get|usually get|expect to see|be expecting|be looking for|expected)"
)
_TO_BE = "[it|them|that|things] [to be|to have been|to come in|to see|to have]"
_AMOUNT = "[range|the range|what|where|the level|the levels|level|sort of level|number|the sort of number] [that]"

_LIMITS = Wordings(
    f"""
    {_WHOSE} {_HIGH} (and|or|to) [the] {_LOW} {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} {_LOW} (and|or|to) [the] {_HIGH} {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} {_HIGH} {_KIND} {_LIMIT} (and|or) [the] {_LOW} {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} {_LOW} {_KIND} {_LIMIT} (and|or) [the] {_HIGH} {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} (control|process|spc) (limit|limits|line|lines) [value|values|figure|figures|number|numbers|level|levels]
    [the] limit (values|figures|numbers)
    (where|what) (do|are|have|is|does) {_WHOSE} {_KIND} (limit|limits) {_SIT} [{_SIT}]
    [{_HIGH}|{_LOW}] [{_HIGH} and {_LOW}] {_KIND} limits {_SIT} [at]
    """,
    {},
)
_UPPER = Wordings(
    f"""
    {_WHOSE} (upper|top) {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} (upper|top|higher|high) (control|process|spc) ({_LIMIT}|{_LINE}) {_VALUES}
    (where|what) (is|does|are) {_WHOSE} (upper|top) {_KIND} limit {_SIT} [{_SIT}]
    ucl {_VALUES}
    """,
    {},
)
_LOWER = Wordings(
    f"""
    {_WHOSE} (lower|bottom) {_KIND} {_LIMIT} {_VALUES}
    {_WHOSE} (lower|bottom|low) (control|process|spc) ({_LIMIT}|{_LINE}) {_VALUES}
    (where|what) (is|does|are) {_WHOSE} (lower|bottom) {_KIND} limit {_SIT} [{_SIT}]
    lcl {_VALUES}
    """,
    {},
)
_TOP_AND_BOTTOM = Wordings(
    f"""
    ^ [at] [the|both] {_HIGH} and [the] {_LOW} [ones|end|ends]
    ^ [at] [the|both] {_LOW} and [the] {_HIGH} [ones|end|ends]
    """,
    {},
)
_USUAL = Wordings(
    f"""
    [{{stays=3}}] (within|inside|in) {_WHOSE} {_NORMAL} [{_NORMAL}] {_RANGE}
    [{{stays=3}}] (outside|outside of|out of|beyond) {_WHOSE} {_EXPECTED} {_RANGE}
    [{{stays=3}}] (within|inside) {_WHOSE} (limits|limit|range|bounds|tolerance|tolerances|parameters)
    [{{stays=3}}] (inside|within|in) or (outside|out|out of) {_WHOSE} [{_NORMAL}] {_RANGE}
    [{{stays=3}}] (outside|out|out of) or (inside|within|in) {_WHOSE} [{_NORMAL}] {_RANGE}
    [{{stays=3}}] in control or (not|out of control|out)
    [or] [is|are] [there] (something|anything) (going on|happening|up|amiss|wrong) [there|here|with it] $
    (showing|show|shows|displaying) (anything|something|any signs of anything|signs of anything) (unusual|odd|special|\
            abnormal|untoward|out of the ordinary)
    [or] (should|do|must|need) (i|we) [to] (be worried|worry|be concerned|be alarmed|panic) [about it|about that] $
    [or] (is|are) (it|that|they) (something|anything) to (worry|be worried) about $
    {_WHOSE} {_NORMAL} [monthly] (range|ranges|band|bands|bounds|parameters|variation)
    {_WHOSE} {_EXPECTED} (level|levels)
    [{{stays=3}}] [about|roughly|around|at|within|in|outside|outside of|in line with|above|below|up to] {_AMOUNT} \
            {{we=1}} [{{would=3}}] {_EXPECT} {_TO_BE}
    [how many|how much] {_MORE} than {_WHOSE} {_EXPECTED} [{_RANGE}|{_COUNTED}]
    [how many|how much] {_MORE} than [what] {{we=1}} [{{would=3}}] {_EXPECT}
    [how many|how much] {_MORE} than [what] {{we=1}} {{would=3}} (get|see|have)
    [what|the] range (would|do|should|might) {{we=1}} [{{would=3}}] {_EXPECT} [it|them|that]
    (back|return|returned|returning|gone back|come back|got back|going back|settled back) [down|up] \
            (to|at|within|in|inside|under) {_WHOSE} (normal|usual|normality|control|limits) [{_RANGE}]
    [back|returned|gone back] [down|up] to (where|what|how) (it|they|we|things) (was|were) [before|originally] $
    {{stays=3}} (steady|stable|flat|static|constant)
    (staying|stayed|stay|stays|remained|remaining|remain|remains|holding|held|kept|keeping|still) \
            [pretty much|much|broadly|largely|mostly|exactly] the same
    (stabilised|stabilising|stabilized|stabilizing|stabilise|steadied|flattened|flattening) [off|out]
    """,
    _SETS,
)
_AS_ANOTHER = Wordings(
    """
    [{small=1}] [about|roughly|broadly|pretty much|more or less|much|just|nearly|almost|around] \
            (on a par|on par|level|neck and neck|in line|comparable|similar|identical|equal|even) (with|to)
    [about|roughly|broadly|pretty much|more or less|much|nearly|almost|around|exactly|just|anything like|at] \
            the same (level|levels|number|rate|figure|amount|volume) as
    [about|roughly|broadly|pretty much|more or less|much|nearly|almost|around|exactly|just] the same as [it was in|in]
    (unchanged|flat|static|no different|similar) \
            (on|against|from|since|compared to|compared with|relative to|versus) [the same as]
    [back|returned|gone back|come back|got back|dropped back|fallen back|crept back|climbed back|risen back] [down|up] \
            to (where|what|how) (it|they|we|things) (was|were) [at] (in|at|during|before|last|back in)
    (back|returned|gone back|come back|got back|dropped back|fallen back) (down|up) (to|towards) [the]
    (returned|gone back|come back|dropped back|fallen back|back) to [the] (level|levels) (of|in|seen in|at|from)
    how (similar|different|alike|close) (is|are|was|were)
    """,
    _SETS,
)
_BACK_TO = Wordings("(back|returned|gone back|come back|got back|dropped back|fallen back) to [the]", _SETS)
_RISES = Wordings(
    """
    [still] (continued|continuing|continues|starting|started|beginning|begun|begins|starts|set|tending) to \
            (rise|go up|climb|increase|grow|creep up|get higher|worsen)
    (kept|keeps|keep) (rising|going up|climbing|increasing|growing)
    """,
    _SETS,
)
_FALLS = Wordings(
    """
    [still] (continued|continuing|continues|starting|started|beginning|begun|begins|starts|set|tending) to \
            (fall|go down|come down|drop|decrease|reduce|decline|ease|ease off|get lower|shrink|tail off)
    (kept|keeps|keep) (falling|going down|coming down|dropping|decreasing|reducing)
    """,
    _SETS,
)
_PEAKS = Wordings(
    """
    [already|now] (peaked|at its peak|past its peak|hit its peak|reached its peak|topped out|hit the top) \
            [or (is|are) (it|they) [still] (climbing|rising|going up|increasing|growing|going)] [yet|now]
    """,
    _SETS,
)
_RECORDS = Wordings(
    """
    a [new|all time] record [for|number of|figure|total|month|week|quarter|number|level]
    (our|the) [all time] record for
    how high (did|has|have|does)
    """,
    _SETS,
)
_AGAINST_A_TARGET = Wordings(
    """
    [and] [how|where|whats] [{are=3}] [far|well|badly|close] \
            (doing|getting on|performing|standing|stand|sit|sitting|going|faring|progressing|looking|tracking|\
            coming on|shaping up|stack up|measure up|set) \
            (against|towards|with|versus|relative to|compared to|compared with)
    [and] (where|how) {are=3} (against|on|with|compared with|compared to|relative to|towards) (it|that|this|them|target)
    [and] (where|how) {are=2} [doing|getting on|sitting|standing|looking] [currently|now|at present]  $
    (where|how) {are=3} (against|relative to|versus|compared with|compared to)
    (progress|performance|position|performing|delivery) (against|towards|on|versus|vs|v|relative to|with)
    [and] [our|the|its] (current|latest|actual|present) (position|performance|standing|status|figure|progress)
    [still] (achievable|reachable|attainable|doable|realistic|within reach|in reach|within our grasp|still possible)
    (met|hit|reached|achieved) [or not|yet] $
    [and] (are|is|were|was) (we|it|they|that) [still|now|currently|well|just|comfortably] \
            (inside|under|over|within|below|above|on|near|ahead of|behind|meeting|hitting|missing) it [yet|or not|now] $
    (ahead or behind|behind or ahead|ahead of or behind|over or under|under or over|above or below|below or above) $
    [on it|in it|under it] or (over it|off it|outside it|not) $
    [and] (are|is|were|was) (we|it|they) there [yet] $
    (back|get back|getting back) on (target|track|course|plan)
    (above|over|ahead of|ahead|higher than|beating) or (below|under|behind|lower than|missing|short of) [{small=1}] \
            (target|targets|trajectory|goal|milestone)
    (below|under|behind|lower than|missing) or (above|over|ahead of|ahead|higher than|beating) [{small=1}] \
            (target|targets|trajectory|goal|milestone)
    """,
    _SETS,
)
_TIME = "(time|period|point|month|months|quarter|quarters|week|weeks|half|half year|season|stage|stretch|spell|window)"
_HELD_TO = Wordings(
    """
    (what|where|which) (are|is|were|should) {we=1} [meant|supposed|expected|required|trying|aiming] [to be] \
            (hitting|achieving|reaching|meeting|aiming|aiming for|working to|working towards|delivering|shooting for|\
            going for|gunning for|pushing for|striving for|targeting|chasing) [for|on|with]
    (what|which) (do|should|must) {we=1} [have to|need to] (hit|achieve|reach|aim for|be hitting|be at) (for|on)
    """,
    _SETS,
)
_NORMAL_ONE = Wordings(
    """
    (what is|whats|what does|what would|what do) [a|the|our|your] (normal|usual|ordinary|standard) \
            [number of|level of|figure for|amount of|volume of]
    """,
    _SETS,
)
_PACE = Wordings("run rate (did|has|have)", _SETS)
_BROUGHT = Wordings("(bring|bringing|brought|get|getting|got) (it|them|that|these|those)", _SETS)
_AVERAGE_WILL_DO = Wordings(
    "[the|an|a|just the|just an] average (will do|would do|is fine|is ok|would be fine|is enough|will be fine) $", _SETS
)
_BESIDE = Wordings(
    """
    (like|as) we (promised|said|said we would|pledged|planned|hoped|agreed|committed to) $
    (in the end|here|round here) $
    [i mean] that is $
    """,
    _SETS,
)
_SIGNS = Wordings(
    """
    [is there|are there|do we see|are we seeing|seeing|seen] (any|a) \
            (sign|signs|hint|hints|indication|evidence) (of|that)
    """,
    _SETS,
)
_THAN_WE_BEGAN = Wordings(
    "[or (fewer|less|more)] than (we|it|they) (started|began|start|had at the start) [it|with|the year] [with]", _SETS
)
_WE_END_WITH = Wordings(
    """
    (finish|finished|end|ended|close|closed)
    with (more|fewer|less)
    """,
    _SETS,
)
_SET_OF = Wordings("set of", _SETS)
_SETTLED = Wordings("(settle|settled|settling|end up|ended up|sit|run|come out|land) (at|on) [over|across|in]", _SETS)
_YEAR_BEFORE = Wordings(
    f"""
    [the] (equivalent|corresponding|comparable|matching|like|parallel) {_TIME} (of|in|for|from) [the] \
            (last year|last fy|last financial year|year before|previous year|preceding year|prior year)
    [the] (equivalent|corresponding|comparable|matching|parallel) {_TIME} \
            (last year|last fy|last financial year|a year ago|a year earlier|a year before|one year earlier|\
            the year before|the previous year)
    the same {_TIME} (of|in|for|from) the (preceding year|prior year|year previous)
    """,
    _SETS,
)
_PARTED_BY = Wordings(
    """
    (out|up|down) by
    (broken|break|breaking|split|splitting|divided|divide) (out|up|down|it down|it up|it out|them down) (by|into)
    into [the|its|their] [different|various|separate]
    """,
    _SETS,
)
_HOW_LOW = Wordings("how (low|high|few|far down|far up)", _SETS)
_SHARES = Wordings(
    """
    [a|the|what] (chunk|portion|slice|contribution)
    (contribute|contributes|contributed|contributing)
    """,
    _SETS,
)
_OF_ALL = Wordings("^ of (all|all the|all of the|all our|all of our)", _SETS)
_OF_SHARES = Wordings(
    """
    (responsible|to blame|accountable) for
    (accounts|account|accounted|accounting) for
    (thats|which is)
    (down to|made up by|contributed by|generated by|attributable to|attributed to)
    [that] (comes|come|came|coming) (from|out of)
    """,
    _SETS,
)
_RANKED = Wordings(
    """
    [how] far (behind|off|from|away from|ahead of|clear of|short of|adrift of) [are we|is it] [from|of] [the] \
            (best|top|leading|leader|leaders|worst|best performing|top performing|first placed|front runner|pack) \
            [one|force|forces|performer|performers] [of|in|among|amongst] [{small=1}]
    (anywhere near|close to|near|nowhere near|up with|up there with|far behind|far off) [the] (best|top|leaders) \
            [one|force|forces|performer|performers] [of|in|among|amongst] [{small=1}]
    [how many|number of] places (off|behind|from|below|away from|short of|down on|outside) [the] \
            (first|second|third|fourth|fifth|top|1st|2nd|3rd|4th|5th|best|top three|top two|top half)
    [what|which] (position|place|number) (are|do|is) we (in|at|on|come|sit|rank|hold|stand)
    (are|is|were|was|do|does) we [still|now|currently|the|at the|at|come|come in|sit] (top|bottom|first|last|leading) \
            (of|in|among|amongst|out of)
    the leading (force|similar force|police force)
    """,
    _SETS,
)
_TOTAL_WILL_DO = Wordings(
    "[just] [a|the] (total|single total) (is fine|is ok|is okay|is enough|will do|would do|is all i need) $", _SETS
)
_PUT_BESIDE = Wordings("^ (put|set|lay|stick|line) [up]", _SETS)
_FURTHEST = Wordings("[the] (furthest|farthest)", _SETS)
_WHICH_IT_WAS = Wordings(
    """
    [and] (which|who|when|where|what) [one|month|week|quarter|day] (was|is) (it|that|this) $
    ^ [and] who $
    """,
    _SETS,
)
_ENDS_SAID = word_set("best worst highest lowest biggest largest smallest most fewest least busiest quietest peak")
_TARGETS = word_set("target targets goal goals milestone trajectory ambition standard")
_MUST = word_set("must should ought has have needs need")
_CUTS = word_set("cut reduction")
_REACHING = word_set("hit hits hitting meet meets meeting met miss missing missed achieve achieving reaching against")
_MOVING = word_set(
    "levelling levelled flattening falling rising coming going slowing improving improvement tailing easing "
    "stabilising recovery recovering turning reduction increase plateauing"
)
_SIGNED = _MOVING | word_set(
    "rise rises fall falls drop drops decrease decline change changes climb growth downturn upturn dip spike spikes "
    "worsening deterioration variation unusual trend signal signals shift improved risen fallen dropped climbed changed"
)
_GOT = word_set("get got gone go gets been fallen dropped climbed risen reach reached fall drop climb peaked")
_PARTS_SAID = word_set("share proportion percentage percent fraction portion chunk slice much contribution pct")

STATISTICS_SAID = (
    *MOVES_SAID,
    SaidStatistic(Field.LIMITS, _LIMITS),
    SaidStatistic(Field.LIMITS, _TOP_AND_BOTTOM, word_set("limit limits")),
    SaidStatistic(Field.UPPER, _UPPER),
    SaidStatistic(Field.LOWER, _LOWER),
    SaidStatistic(Field.SIGNALS, _USUAL),
    *WHAT_IS_USUAL,
    NOT_SO,
    SaidStatistic(Field.COMPARE, _AS_ANOTHER),
    SaidStatistic(Field.COMPARE, _BACK_TO, word_set("level levels volumes")),
    SaidStatistic(Field.RISE, _RISES),
    SaidStatistic(Field.FALL, _FALLS),
    SaidStatistic(Field.HIGHEST, _PEAKS),
    SaidStatistic(Field.HIGHEST, _RECORDS, _GOT | {"record"}),
    SaidStatistic(Field.LOWEST, Wordings("how low (did|has|have|does)", _SETS), _GOT),
    SaidStatistic(Field.ON_TRACK, _AGAINST_A_TARGET, _TARGETS),
    SaidStatistic(Field.TARGET, _HELD_TO),
    SaidStatistic(Field.TARGET, STANDARD, _REACHING),
    SaidStatistic(None, HOW_THE_YEAR_ENDS, _TARGETS | _CUTS | word_set("must should ought")),
    SaidStatistic(Field.TARGET, TARGET_OF_THE_YEAR, _TARGETS),
    SaidStatistic(Field.TARGET, MUST_BE, _MUST),
    SaidStatistic(Field.TARGET, MUST, word_set("under below over above march year")),
    SaidStatistic(Field.CHANGE, Wordings("move", _SETS), word_set("did does do")),
    SaidStatistic(Field.CHANGE, _THAN_WE_BEGAN, word_set("finish finished end ended close closed")),
    SaidStatistic(None, _WE_END_WITH, word_set("started began start")),
    SaidStatistic(None, _SIGNS, _SIGNED),
    SaidStatistic(None, _SET_OF, word_set("papers")),
    SaidStatistic(Field.TARGET, TO_BE_AT, word_set("what whats where wheres")),
    SaidStatistic(Field.TARGET, LIMIT_SET),
    SaidStatistic(Field.ON_TRACK, RANGE_SET),
    SaidStatistic(Field.ON_TRACK, OVERRUN, _TARGETS | word_set("ceiling cap threshold")),
    SaidStatistic(Field.ON_TRACK, BRINGING_IT_DOWN),
    SaidStatistic(None, AIM_AGAIN, _TARGETS | word_set("down up like")),
    SaidStatistic(None, PROMISED, _CUTS | word_set("increase rise drop fall")),
    SaidStatistic(Field.ON_TRACK, DELIVERING, word_set("promised pledged committed agreed milestone target")),
    SaidStatistic(Field.AVERAGE, _NORMAL_ONE, word_set("month week day quarter year")),
    SaidStatistic(Field.AVERAGE, _PACE),
    SaidStatistic(None, _SETTLED, frozenset({"rate"})),
    SaidStatistic(None, _BROUGHT, frozenset({"down"})),
    SaidStatistic(Field.AVERAGE, _AVERAGE_WILL_DO),
    SaidStatistic(None, _BESIDE),
    SaidStatistic(Field.BY, _PARTED_BY, word_set("broken break breaking split splitting divided divide")),
    SaidStatistic(Field.YEAR_EARLIER, _YEAR_BEFORE),
    SaidStatistic(Field.NEEDED, NEEDED, _TARGETS),
    SaidStatistic(None, _HOW_LOW, _TARGETS),
    SaidStatistic(Field.SHARE, _SHARES),
    SaidStatistic(Field.SHARE, _OF_ALL, _PARTS_SAID - {"much"} | {"many"}),
    SaidStatistic(None, _OF_SHARES, _PARTS_SAID),
    SaidStatistic(Field.RANK, _RANKED),
    SaidStatistic(Field.MOST, _FURTHEST, word_set("fallen dropped risen climbed improved worsened fell rose")),
    SaidStatistic(None, _WHICH_IT_WAS, _ENDS_SAID),
    SaidStatistic(Field.TOTAL, _TOTAL_WILL_DO),
    SaidStatistic(None, _PUT_BESIDE, word_set("side alongside beside chart graph")),
)
"""Every kind of statistic with the ways of putting it that are more than a set phrase."""
