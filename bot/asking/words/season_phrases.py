"""How it is asked what is usual for a time of the year: seasonal, usually the worst month, the busiest time of year."""

from itertools import product

_SEASONAL = ("seasonal", "a seasonal", "any seasonal", "much of a seasonal", "annual")
_PATTERNS = (
    *("pattern", "patterns", "pattern to", "pattern in", "pattern for", "pattern of", "effect", "effect on"),
    *("effect in", "dip", "dip in", "rise", "rise in", "peak", "peak in", "peaks", "peaks in", "variation"),
    *("variation in", "cycle", "cycle to", "cycle in", "trend", "trend in", "trend to", "swing", "swing in", "profile"),
)
_TIMES = ("time of year", "time of the year", "times of year", "times of the year", "part of the year")
_WHAT_TIMES = (
    *(f"{what} {time}" for what in ("", "what", "which", "at what", "at which", "in what") for time in _TIMES),
    *(f"{end} {time}" for end in ("worst", "busiest", "peak", "quietest", "best") for time in _TIMES),
    *(f"{end} {time} for" for end in ("worst", "busiest", "peak", "quietest", "best") for time in _TIMES),
)
SEASON_SAID = ", ".join(
    phrase.strip()
    for phrase in (
        *("seasonal", "seasonality", "seasonally", "seasonality to", "seasonality in", "any seasonality"),
        *(" ".join(words) for words in product(_SEASONAL, _PATTERNS)),
        *_WHAT_TIMES,
        *(f"is it {usual} for" for usual in ("usual", "normal", "common", "typical", "unusual")),
    )
)
"""Which way it goes then is told with both ends, so that what is said of one end is part of it."""

USUALLY_SAID = (
    "usually, normally, typically, as a rule, usually tends to be, tends to be, tend to be, usually tend to be, "
    "traditionally, historically, in a normal year, in a typical year, in an average year, most years, every year, "
    "generally tends to be"
)
"""By themselves they ask for the average; of an end, or of a part of the year, for what is usual then."""

FOR_THE_SEASON_SAID = ", ".join(
    f"{said}for {the}time of {year}"
    for said in ("", "normal ", "is it normal ", "is it usual ", "is that normal ", "is this normal ", "is it unusual ")
    for the in ("the ", "this ", "that ", "")
    for year in ("year", "the year")
)
"""`High for the time of year`: beside the same months of other years."""
