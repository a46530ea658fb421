"""The ways of asking what is held of a measure, which measures lack something, and which lead misses most."""

from bot.asking.words.list_wordings import SETS
from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import WordSet

FIGURES_SAID = word_set(
    "data figure figures number numbers record records stats statistics info values entries dataset"
)
"""What is missing where it is no target."""
BEFORE_MISSING = word_set(
    "what whats which is are has have been was were there any anything something show list tell me us see still of "
    "everything nothing all got get to give name do does"
)
"""What stands before `missing` where nobody is said that misses something."""
_MORE = SETS | {
    "noun": WordSet(
        word_set(
            "data figure figures number numbers series record records stats statistics history results dataset info"
        )
    ),
    "you": WordSet(word_set("do does can have has you we your our the reeve it they force did")),
    "hold": WordSet(
        word_set("hold have keep collect record got held count report capture publish store track cover get know go")
    ),
    "level": WordSet(word_set("level levels basis breakdown by at per each every all in any individual")),
    "before": WordSet(word_set("before prior to earlier than from pre for since back as far")),
    "gap": WordSet(FIGURES_SAID),
    "say": WordSet(BEFORE_MISSING),
    "go": WordSet(word_set("go goes run runs reach reaches stretch extend extends start starts begin begins")),
}

HELD = WholeWordings(
    """
    [{ask=4}] how far back {you=4} [weekly|monthly|quarterly|daily|yearly] @measure [{noun=2}] \
            [{go=1}] [back] [to]
    [{ask=4}] how far back {you=4} [{go=1}] [{hold=1}] [{noun=2}] [on|for|with] @measure [{noun=2}] [{go=1}] [to]
    [back] (to|from|since) when {you=4} [{hold=2}] [{noun=2}] [on|for] @measure [{noun=2}] [{go=1}] [back] [from]
    when {you=3} @measure [{noun=2}] [{go=1}] [from|back to|at]
    {ask=3} (earliest|first|oldest) [{noun=2}] [{you=3}] [{hold=1}] (on|for|of) @measure
    {ask=3} [your|our|very] (earliest|first|oldest) @measure [{noun=2}] [{you=3}] [{hold=2}]
    {ask=3} [{you=3}] {hold=1} [anything|any|something|{noun=2}] [{noun=2}] [on|for|about] @measure [{noun=2}] \
            [{level=3} @kind [{level=2}]]
    {ask=3} [{you=3}] {hold=1} [anything|any|{noun=2}] {before=2} @period [on|for|about] @measure [{noun=2}]
    {ask=3} [{you=3}] {hold=1} [anything|any|{noun=2}] [on|for|about] @measure [{noun=2}] {before=2} @period
    {ask=3} [{noun=2}|anything] [{you=3}] [{hold=1}] (on|for|about) @measure [{noun=2}] [{level=3} @kind [{level=2}]] \
            [available|held]
    @measure [{noun=2}] what {you=4} {hold=2}
    what [{noun=2}] {you=4} {hold=2} [on|for|about] @measure [{level=3} @kind [{level=2}]]
    {ask=2} @measure [{noun=2}] (held|available|broken down|recorded|counted) [{level=3} @kind [{level=2}]]
    @measure (coverage|availability|history|data range|date range)
    """,
    _MORE,
)
"""From when to when a measure is held, and where."""

_ABSENT = (
    "(missing|absent|lacking|incomplete|unavailable|not held|not in|not available|not there|not loaded|not in yet)"
)
_LAID_OUT = "(gap|gaps|hole|holes|blank|blanks|missing data|missing figures|missing numbers|missing values)"
_NOT = "(not|never|yet to|still to|not yet|hasnt|havent|didnt|arent|isnt)"
_ARRIVED = "(come in|come|arrived|arrive|turned up|come through|received|loaded|updated|landed)"
MISSING = WholeWordings(
    f"""
    {{say=6}} missing [there]
    {{say=6}} {{gap=2}} [{{say=3}}] {_ABSENT} [there] [(for|on|from|of|about|in) (@measure|@theme)]
    {{say=6}} missing (from|in) [our|your] {{gap=2}} [(for|on|of) (@measure|@theme)]
    {{say=6}} (@measure|@theme) {{gap=2}} [{{say=3}}] {_ABSENT} [there]
    {{say=6}} (month|months|week|weeks|quarter|quarters|period|periods|wave|waves) [{{say=3}}] {_ABSENT} [there] \
            [(for|on|from|of|about|in) (@measure|@theme)]
    {{say=6}} {_LAID_OUT} [there] [(in|of|for|on|from) [our|your] [{{gap=2}}] [(for|on|of|in) (@measure|@theme)]]
    {{say=6}} {_LAID_OUT} (in|of|for|on|from) [our|your] (@measure|@theme) [{{gap=2}}]
    {_LAID_OUT} [(in|of|for|on|from) (@measure|@theme)]
    {{gap=1}} (gap|gaps|holes) [(in|of|for|on|from) (@measure|@theme)]
    {{say=4}} {{many=1}} [{{say=2}}] (missing|lack|lacking|without|have no|has no|short of|have gaps in) {{gap=2}}
    {{say=6}} {{gap=2}} [{{say=2}}] {_NOT} [{{say=3}}] {_ARRIVED} [in] [yet] [(for|on|from|of) (@measure|@theme)]
    {{say=6}} {{gap=2}} [{{say=3}}] (running behind|running late|delayed|held up|stuck|behind schedule)
    """,
    _MORE,
)
"""Which figures are missing: late, or a gap between others. Without a noun nothing says that targets are missed."""
NOT_IN_YET = WholeWordings(
    f"""
    {{say=6}} [{{gap=2}}] [{{say=3}}] ({_ABSENT}|still to come) (for|from|in|of) @period [{{gap=2}}]
    {{say=6}} [{{gap=2}}] [{{many=2}}] {_NOT} [{{say=3}}] {_ARRIVED} [in] [yet] [for|in] @period
    {{say=6}} @period {{gap=2}} [{{say=3}}] {_ABSENT} [yet]
    """,
    _MORE,
)
"""What has come of a month: to when each measure is held."""

NO_TARGET = WholeWordings(
    """
    [{ask=4}] {many=2} [{ask=3}|that|with] (have no|has no|with no|without|lack|lacks|not have|dont have|havent got|\
            doesnt have|not got|having no|no) [any|a|set|agreed] (target|targets|milestone|goal)
    {ask=4} (with|without|have no|has no|got no|hasnt|havent|hasnt got|havent got|not got|doesnt have|dont have|lacks|\
            has not got|have not got) [no|a|any] (target|targets)
    {ask=3} (untargeted|no target)
    """,
    _MORE,
)
NO_OWNER = WholeWordings(
    """
    [{ask=4}] [{many=2}] [{ask=3}|that|with] (have no|has no|with no|without|lack|lacks|not have|dont have|havent got|\
            hasnt got|hasnt|doesnt have|not got|having no|no) [any|a|an|named] (owner|owners|lead|leads)
    {ask=4} [{many=2}] [{ask=2}] (unowned|leaderless|orphaned)
    """,
    _MORE,
)
MARKED = WholeWordings(
    """
    {ask=4} [{many=2}] [{ask=3}|that] (marked|official sensitive|restricted|sensitive|protectively marked|\
            marked official sensitive|marked sensitive|classified|confidential)
    """,
    _MORE,
)
PROVISIONAL = WholeWordings(
    """
    {ask=4} [{many=2}] [{ask=3}|that] [still] (provisional|unconfirmed|not final|yet to be confirmed|not yet final|\
            likely to be revised|likely to change|subject to revision|subject to change)
    {ask=3} [these|those|they|{many=2}] [{ask=2}] [still|yet] (final|confirmed|provisional) [or|and] [still] \
            [will|can|do|could|might|are|is] [they|these|it] [still|yet|be|get|likely to] [be] \
            [provisional|change|changed|revised|move|final|confirmed]
    {ask=2} {many=2} (get|be|likely to be|subject to being) (revised|restated|changed) [later|again|afterwards]
    """,
    _MORE,
)
"""Which measures have no target, no lead, are marked, are provisional."""

MOST_MISSED = WholeWordings(
    """
    (which lead|which leads|which owner|which chief officer|which officer|which portfolio|whose portfolio|who) {ask=2} \
            [the] most [{off=2}] [target] [{many=1}|targets] [{off=2}] [target]
    (which lead|which leads|which owner|which chief officer|which officer|who) {ask=2} {off=2} \
            [the] most [of] [their|our] (targets|target)
    (which lead|which leads|which owner|which owners|who|whose) {ask=2} {off=2} [on] (their|any|its) (targets|target)
    {ask=3} {off=2} [target|targets] [{many=1}] by (lead|owner|portfolio|officer)
    {ask=3} targets {off=2} by (lead|owner|portfolio|officer)
    (targets|target) {off=2} [target] by (lead|owner|portfolio|officer)
    """,
    _MORE,
)
"""Which lead has most missed targets."""
