"""The ways of asking whether what is aimed at is reached, and how far from it a figure is."""

from itertools import product

_WHOSE = ("", "its", "their", "the", "our", "its own", "their own", "our own", "own")
LIMITS_SET = ("cap", "ceiling")
"""What a target that is a limit is called. The limit by itself is that of the control chart."""
_LINES_SET = ("floor", "minimum", "maximum", "benchmark")
"""What a target is called where it is said to be set; by itself each is also something else."""
_THRESHOLD = "threshold"
"""To be over it is to be over a limit; what meets the threshold may be cases that are bad enough."""
ESTABLISHMENT = "establishment"
"""How many officers or staff there are to be: the target of those who are counted at a moment, and of nothing else."""
_ESTABLISHED = f"{ESTABLISHMENT} target"
_NOUNS = (
    "target",
    "target line",
    "targets",
    "milestone",
    "milestones",
    "goal",
    "goals",
    *LIMITS_SET,
    _THRESHOLD,
    _ESTABLISHED,
)
_THE_LINE = ("the line", "our line", "its line", "their line")
"""What is by itself a line may be one of a railway, or that of a chart."""


def aim_phrases(places: str, nouns: tuple[str, ...] = _NOUNS) -> str:
    """`Within our target`, `against the milestone`: every whole phrase, parted by commas."""
    parts = product(places.split(", "), _WHOSE, nouns)
    return ", ".join(" ".join(word for word in words if word) for words in parts)


def _at_the_line(places: str) -> str:
    return ", ".join(map(" ".join, product(places.split(", "), _THE_LINE)))


_SET_SO = (
    *(" have we set", " did we set", " was set", " is set", " has been set", " weve set", " we have set", " we set"),
    *(" do we have", " have we got", " are we working to", " are we working towards", " are we aiming for"),
    *(" are we held to", " are we measured against", " were we set", " were we given", " have we been set"),
    *(" did we put on", " have we put on", " was put on", " did we agree", " have we agreed"),
)
TARGET_SAID = ", ".join(
    (
        *("target", "goal", "ambition", "aim", "own target", _ESTABLISHED, *LIMITS_SET),
        *(
            f"{noun}{set_so}"
            for noun in ("target", "goal", "ambition", "aim", "own target", _ESTABLISHED, *LIMITS_SET, *_LINES_SET)
            for set_so in _SET_SO
        ),
    )
)
WITHIN_REACH = tuple(
    f"{within} {reach} of"
    for within in ("within", "in", "inside")
    for reach in ("touching distance", "striking distance", "shouting distance", "spitting distance", "reach", "sight")
)
_AT = f"{', '.join(WITHIN_REACH)}, in, at, within, inside, against, versus, vs, v, compared with, compared to, "
_AT += "up to, to, near, close to, off"
_FAR = "how far, how far off, how far from, how far are we off, how far are we from, how far away from, how close to, "
_FAR += "how far outside, how far inside, how far beyond, how far short of, how far shy of, how far clear of, "
_FAR += "how far ahead of, how far behind, how far adrift of, how near to, how far above, how far below, "
_FAR += "how far over, how far under"
_MAKE_IT = ", ".join(
    " ".join(word for word in words if word)
    for words in product(
        ("are we", "will we", "are we going to", "are we gonna", "are we likely to", "are we on course to"),
        ("make", "hit", "meet", "reach", "achieve", "get to"),
        ("it", "that"),
    )
)
ON_TRACK_SAID = (
    "on track, on target, hitting, hit, meeting, meet, met, achieving, achieve, achieved, how far, how far off, "
    "off target, off track, against all targets, how close, how close are we, how near, how near are we, on course, "
    "how far are we off, how far off are we, how far are we from, how far off is, how far away, how far away are we, "
    "how far short, how far short are we, how far behind, how far adrift, how far out, how close are we to, "
    "how far is, how far are, how close is, how near are we to, off course, in line with target, "
    "winning, winning on, on form, falling short, fallen short, fall short, fell short, coming up short, "
    "come up short, came up short, adrift, undershooting, undershot, undershoot, overshooting, overshot, overshoot, "
    "on the money, ahead of the curve, behind the curve, ahead of the game, behind the game, "
    "making the grade, make the grade, makes the grade, made the grade, up to scratch, up to the mark, up to standard, "
    "up to par, passing muster, pass muster, cutting the mustard, cut the mustard, where it should be, where it "
    "needs to "
    "be, where it ought to be, where we should be, where we need to be, where we ought to be, where we want it, "
    "run rate, run rate needed, rag, rag status, rag rating, "
    "target status, status against target, going to plan, on plan, on the right track, "
    f"{aim_phrases(_AT)}, {aim_phrases(_FAR)}, {_MAKE_IT}, {_at_the_line('within, inside')}"
)
_BEYOND = ("target", *LIMITS_SET, _THRESHOLD, _ESTABLISHED)
_HIGH, _LOW = "above, over, beyond", "below, under, beneath"
ABOVE_TARGET_SAID = f"{aim_phrases(_HIGH, _BEYOND)}, {_at_the_line(_HIGH)}"
BELOW_TARGET_SAID = f"{aim_phrases(_LOW, _BEYOND)}, {_at_the_line(_LOW)}"
_FROM = "distance to, distance from, gap to, gap from, gap against, short of, short on, shy of, ahead of, adrift of, "
_FROM += (
    "gap between us and, gap between it and, gap is there to, gap is there between us and, distance between us and, "
)
_FROM += "closed the gap to, close the gap to, away from, clear of, furthest from, farthest from, furthest off, "
_FROM += "furthest behind, furthest short of, furthest away from"
FURTHEST = frozenset({"furthest", "farthest"})
VARIANCE_SAID = "furthest from, farthest from, furthest off, "
VARIANCE_SAID += "short on, short of, short are we, are we short, were short, "
VARIANCE_SAID += f"variance, variances, shortfall, shortfall against target, {aim_phrases(_FROM)}"
