"""How it is asked what is usual, as a thing to know: what do we normally get, the usual number, what is normal there.

Whether a figure is usual is another question (`is that normal`), and so is what is not (`anything out of the normal`).
"""

from bot.asking.words.field_words import Field
from bot.asking.words.said_statistic import SaidStatistic
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

_SETS = {
    "we": WordSet(word_set("we you i one they it theyd wed youd id")),
    "as a rule": WordSet(word_set("normally usually typically ordinarily generally")),
}
_NORMAL = "(usual|normal|typical|ordinary)"
_WHOSE = "[the|our|its|their|a]"
_AMOUNT = "(number|numbers|figure|figures|amount|amounts|count|counts|volume|volumes)"
_EXPECT = "(expect|anticipate|expect to see|expect to get|expect to have)"
_SEE = f"({_EXPECT}|see|have|get)"
_THERE = "[(for|in|to) (there|here|them|that|it|these|those)|there|here]"

_TO_KNOW = Wordings(
    f"""
    [and|so] (whats|what is|what are|what was|what were|what would be) {_WHOSE} {_NORMAL} \
            [{_AMOUNT}|level|levels|range] {_THERE}
    [and|so] (what would|what should|what will) [be] {_WHOSE} {_NORMAL} \
            [{_AMOUNT}|level|levels|range] be {_THERE}
    {_WHOSE} {_NORMAL} {_AMOUNT} {_THERE}
    ^ [and] (the|our|its|their) {_NORMAL} {_THERE} $
    ^ [and] (the|our|its|their) (usual|normal) (for|in|at)
    """,
    _SETS,
)
_SEEN_AS_A_RULE = Wordings(
    f"""
    (do|does|did|would|should|might) {{we=1}} {{as a rule=2}} {_SEE} [it to be|them to be] {_THERE}
    (do|would|should) {{we=1}} {_EXPECT} [it to be|them to be|there to be] [normally|usually] {_THERE}
    (would|should) {{we=1}} see [normally|usually] {_THERE}
    """,
    _SETS,
)
_WHETHER_IT_IS = Wordings("^ [and] usual $", {})

WHAT_IS_USUAL = (
    SaidStatistic(Field.USUALLY, _TO_KNOW),
    SaidStatistic(Field.USUALLY, _SEEN_AS_A_RULE, word_set("what whats many much")),
    SaidStatistic(Field.SIGNALS, _WHETHER_IT_IS),
)
"""What asks for the average and the limits of a figure; of a month of the year, for what is usual then."""
