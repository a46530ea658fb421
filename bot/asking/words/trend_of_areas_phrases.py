"""How it is said that areas move past one another, or against the others, and what they do to the whole."""

from itertools import product

OVERTAKING_SAID = (
    "overtaking, overtaken, overtook, overtake, overtakes, caught up with, caught up to, catching up with, catching up "
    "to, catch up with, caught up, catching up, closing the gap on, closing the gap with, closing the gap to, closed "
    "the gap on, closed the gap with, narrowing the gap with, narrowing the gap on, closing in on, gaining on, pulling "
    "ahead of, pulled ahead of, pulling away from, pulled away from, falling behind, fallen behind, fell behind, "
    "slipping behind, slipped behind, gone past, going past, leapfrogged, leapfrogging, drawing level with"
)
"""One beside another: told by how each has changed."""

_AGAINST = (
    *("bucking", "bucks", "bucked", "buck", "going against", "goes against", "gone against", "against", "defying"),
    *("defies", "defied", "out of step with", "moving against", "running against", "swimming against", "resisting"),
)
_TREND = (
    "trend",
    "force trend",
    "overall trend",
    "general trend",
    "force wide trend",
    "forcewide trend",
    "wider trend",
)
AGAINST_THE_TREND_SAID = ", ".join(
    (
        *(f"{against} {the}{trend}" for against, the, trend in product(_AGAINST, ("the ", "our ", ""), _TREND)),
        *("going the other way", "moving the other way", "going the opposite way", "moving in the opposite direction"),
        *("going in the opposite direction", "going the opposite way to the rest", "the other way to everyone else"),
    )
)
"""The other way than the area that they lie in."""

_BIGGER = ("bigger", "larger", "smaller", "growing", "increasing", "shrinking", "greater", "higher", "lower")
_SHARES = ("share", "proportion", "chunk", "slice", "percentage", "fraction")
BIGGER_SHARE_SAID = ", ".join(
    f"{a}{bigger} {share}{of}"
    for a, bigger, share, of in product(
        ("", "a ", "an "), _BIGGER, _SHARES, ("", " of", " of our", " of the", " of all")
    )
)
"""A share, and how it has changed."""

RATIO_SAID = (
    "ratio, ratio of, the ratio of, ratio between, the ratio between, as a ratio, ratio for, twice as many, twice as "
    "much, half as many, half as much, three times as many, four times as many, five times as many, ten times as many, "
    "twice the number of, half the number of, double the number of, double the, twice the, how many times more, how "
    "many times as many, how many times higher, how many times bigger, how many times greater, how many times larger"
)
"""How many times the one is of the other."""
