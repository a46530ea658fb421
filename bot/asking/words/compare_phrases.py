"""The ways of asking what a figure compares with, where that is not named in so many words of its own."""

_AVERAGES = (
    *(
        "avg",
        "the avg",
        "average",
        "the average",
        "its average",
        "our average",
        "normal",
        "the normal",
        "usual",
        "the usual",
        "the norm",
    ),
    *("norm", "its norm", "the monthly average", "monthly average", "the weekly average", "weekly average"),
    *("the usual month", "a usual month", "a normal month", "a typical month", "the typical month", "an average month"),
    *("a normal week", "a typical week", "an average week", "the mean", "what is normal", "what is usual", "expected"),
    *("what is expected", "what we would expect", "what wed expect", "the process average", "the long term average"),
    *(
        "the long run average",
        "a normal quarter",
        "a typical quarter",
        "average levels",
        "normal levels",
        "usual levels",
    ),
)
_WITH = (
    *(
        "compared with",
        "compared to",
        "compare with",
        "compare to",
        "compares with",
        "compares to",
        "vs",
        "v",
        "versus",
    ),
    *("against", "relative to", "in comparison with", "up on", "down on", "on", "higher or lower than", "than"),
    *("above or below", "more or less than", "more or fewer than", "compared against", "up against", "over or under"),
)
_BEYOND = (
    "higher than",
    "lower than",
    "more than",
    "less than",
    "fewer than",
    "worse than",
    "better than",
    "busier than",
)

_EITHER_WAY = (
    *("higher or lower", "lower or higher", "above or below", "below or above", "up or down", "down or up"),
    *(
        "better or worse",
        "worse or better",
        "ahead of or behind",
        "behind or ahead of",
        "more or less",
        "over or under",
    ),
)
_WHERE_IT_WAS = tuple(
    f"{where} {who}"
    for who in ("they were", "it was", "we were", "i was", "they stood", "it stood", "we stood")
    for where in ("where", "what", "than where", "than", "on where", "on what", "from where")
)
EITHER_WAY_THAN_IT_WAS = ", ".join(
    (
        "ahead of or behind, behind or ahead of, above or below, below or above",
        *(f"{way} {was}" for way in _EITHER_WAY for was in _WHERE_IT_WAS),
    )
)
"""`Above or below where they were this time last year`: what follows is what it is held against."""

_WITH_THEM = (f"{link} {average}" for link in (*_WITH, *_BEYOND) for average in _AVERAGES)
WITH_THE_AVERAGE = ", ".join(one for one in _WITH_THEM if one not in ("on average", "on avg"))
"""`Against the average`, `compared with a typical month`: whether it is usual, which the chart tells."""

_THAT = ("that", "it", "this", "those", "these", "they")
_HOW = (
    *(f"how {do} {that} compare" for do in ("does", "do", "did") for that in _THAT),
    *(f"how {that} compares" for that in _THAT),
    *("how they compare", "hows that compare", "hows it compare", "what is the change", "whats the change"),
)
THEN_COMPARED = ", ".join(
    (
        *_HOW,
        *("with change", "with the change", "with % change", "with percentage change", "with percent change"),
        *("plus change", "plus the change", "plus percentage change", "plus percent change", "plus the percent change"),
        *("and percentage change", "and percent change", "and the percentage change", "and the percent change"),
    )
).replace("%", "percent")
"""`And how does that compare`: the change, against the year before where nothing else is named."""

_SUCH_A_TIME = (
    f"a {how} {time} than"
    for how in ("better", "worse", "busier", "quieter")
    for time in ("year", "quarter", "month", "week")
)
THEN_COMPARED_WITH = ", ".join(
    (*(f"{how} {link}" for how in _HOW for link in ("with", "to", "against", "on")), *_SUCH_A_TIME)
)
"""`How does that compare with`, `was May a better month than`: what follows is what it is held against."""

SIDE_BY_SIDE = (
    "side by side, next to each other, beside each other, one next to the other, on one chart, on the same chart"
)

PACES = frozenset({"slower", "longer", "quicker", "faster", "shorter"})
"""These are said of times, and of what is done in time."""
_BY_A_DEGREE = ", ".join(
    f"{degree} {how} than"
    for degree in ("any", "no", "much", "far", "a lot", "a bit", "a little", "slightly", "even", "still")
    for how in ("better", "worse", "higher", "lower", *sorted(PACES))
)

COMPARED_SAID = (
    f"{_BY_A_DEGREE}, "
    f"{', '.join(f'{pace} than' for pace in sorted(PACES))}, "
    f"{THEN_COMPARED_WITH}, {EITHER_WAY_THAN_IT_WAS}, side by side with, alongside, next to, "
    "than it was, than it used to be, than it has been, "
    "bigger than, larger than, smaller than, busier than, quieter than, "
    "higher or lower than, lower or higher than, better or worse than, more or less than, more or "
    "fewer than, up or down against, up or down from, better than, worse than, "
    "higher than, lower than, more than, fewer than, less than, compared, compared "
    "with, compared to, compare, compare with, compare to, compares with, compares to, comparison, "
    "differ on, differ for, differ in, "
    "like for like with, like for like against, like for like on, like for like v, like for like versus, "
    "where are we against, where are we compared with, where are we compared to, where are we relative to, "
    "where we are against, stack up against, stacks up against, stack up with, measure up against, measure up to, "
    "sit against, sits against, sit alongside, sits alongside, stand against, stands against, compare against, "
    "compares against, compared against, fare against, fares against, up against, shape up against, set against, "
    "put against, held against, "
    "comparison with, in comparison with, comparing, versus, vs, v, against, relative to, up from, "
    "down from, compared 2, compare 2, compares 2"
)
"""What follows is what it is held against."""
