"""Verbs by which an area has a figure, or a figure is so much: what did we rack up, where did it end, which saw most.

Each changes no figure where it is the predicate of the question, and may elsewhere, as a noun or as what became of a
case: so it counts by its place alone (`reading/predicates_said.py`). Nothing here says what was done with a case:
solved, found, returned, closed, attended and the like are in no list.
"""

from bot.asking.words.word_sets import word_set

TO_HAVE = word_set(
    """
    accrue accumulate amass attract encounter endure experience face field generate incur load log make manage
    notch record register suffer sustain take tally undergo witness
    """
)
"""What we do to so many of something, as it stands behind `did`."""

HAS_HAD = word_set(
    """
    accrued accumulated amassed attracted encountered endured enjoyed enjoys experienced faced
    incurred managed registered saw seen
    carries records sees suffered suffers sustained takes tallied took underwent undergone witnessed
    """
)
"""The same of what was: how many have we seen; never behind `was`, since witnessed crimes are some of them."""

HAVING = word_set(
    """
    accruing accumulating amassing attracting encountering enduring experiencing facing fielding generating
    carrying getting incurring logging managing notching registering seeing shouldering suffering sustaining tallying
    witnessing
    """
)
"""The same of what goes on: how many are we fielding."""

IN_TIME = word_set("make makes making made")
"""What we do to those that are in time, where a percentage is of these: what share of jobs are we making."""

TO_HAVE_A_FIGURE = word_set("attain display exhibit give hold post produce reach report return score show yield")
HAS_HAD_A_FIGURE = word_set(
    "attained displayed exhibited posted produced reached reported returned scored showed shown yielded gave polled "
    "attains displays exhibits posts produces reports returns scores shows yields gives polls"
)
"""Those of a figure alone: what did Sale post, which area returned the biggest fall. Of cases, as behind `how many`,
they may say which: officers posted, vehicles returned."""

WAS_HAD = word_set("accrued accumulated amassed clocked incurred logged notched tallied")
"""Said of the cases themselves they say no more: overtime incurred, how many were clocked."""

COME_OUT = word_set("arrive behave come emerge end finish fare go hover land lie perform prove settle sit stand")
CAME_OUT = word_set(
    """
    arrived behaved came come emerged fared finished hovered hovers landed lands lay lies performed performs proved
    proves ran reached tracking reaches sat settled sits stands stood behaves behaving performing hovering hit went
    performs fares ranks rates
    """
)
"""What a figure does: it stood at, it reached. Of cases some of them may say which: those that were settled."""

AROSE = word_set("arisen arose came come coming cropped flooded flowed landed poured rolled trickled")
"""What cases do by being counted."""

PHRASES_OF_HAVING = (
    "rack up, racked up, racking up, notch up, notched up, notching up, chalk up, chalked up, chalking up, clock up, "
    "clocked up, clocking up, tot up, totted up, build up, built up, run up, stack up, stacked up, pile up, piled up, "
    "rake up, put in, carrying out, burn through, burned through, burnt through, burning through, fork out, forked "
    "out, shell out, shelled out, splash out, splashed out, cough up, coughed up"
)
PHRASES_OF_DOING = (
    "deal with, dealt with, dealing with, cope with, coped with, coping with, contend with, contended with, contending "
    "with, grapple with, grappled with, wrestle with, wrestled with, take in, took in, taken in"
)
"""What a force does with all of them; of those that were done with, they say which."""

PHRASES_OF_A_FIGURE = "turn in, turned in, come up with, came up with, put up, post up"
PHRASES_OF_COMING_OUT = (
    "come out, came out, coming out, come in, came in, coming in, pan out, panned out, shake out, shook out, get to, "
    "got to, run to, ran to, runs to, arrive at, arrived at, settle at, settled at, top out, topped out, hold up, stay "
    "at, stayed at, remain at, remained at, measure up, turn out, held up"
)
PHRASES_OF_SO_MUCH = (
    "end up, ended up, ends up, ending up, wind up, wound up, winds up, winding up, finish up, finished up, finishes "
    "up, work out, worked out, works out, working out, amount to, amounted to, amounts to, come to, came to, comes to, "
    "coming to, add up to, adds up to, added up to, average out, averaged out, equate to, equated to, equates to, boil "
    "down to, boils down to, tot up to, look like, looked like, looking at"
)
PHRASES_OF_CASES = (
    "come in, came in, coming in, come into, came into, come through, came through, coming through, crop up, "
    "cropped up, cropping up, pour in, poured in, pouring in, flood in, flooded in, flooding in, roll in, rolled in, "
    "rolling in, flow in, flowed in, trickle in, trickled in, pass through, passed through, passing through, "
    "come through the door, came through the "
    "door, coming through the door, come through the doors, came through the doors, come our way, came our way, coming "
    "our way, come to light, came to light, come to notice, came to notice, come to our notice, came to our notice, "
    "come to our attention, came to our attention, come to us, came to us, get logged, got logged, being logged"
)
FOLLOWED_BY = ("at", "on", "as", "to", "in", "with", "like")
"""What may belong to such a verb at the end of what is asked: what did it come out at."""
