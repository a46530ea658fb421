"""How people say the same period of a year before: every noun of time with every way of saying the year."""

_NUMBERS = ("two", "three", "four", "five", "six", "nine", "twelve", "2", "3", "4", "5", "6", "9", "12")
_TIMES = (
    *("time", "period", "point", "month", "months", "quarter", "quarters", "week", "weeks", "day", "days", "half"),
    *("half year", "season", "stage", "stretch", "part", "dates", "timeframe", "time frame", "window", "spell"),
    *(f"{number} {noun}".strip() for number in _NUMBERS for noun in ("months", "weeks", "quarters", "days", "")),
)
_THE_YEAR = (
    *("last year", "of last year", "in last year", "the year before", "the previous year", "of the previous year"),
    *(
        "prior year",
        "the prior year",
        "a year ago",
        "a year earlier",
        "a year before",
        "one year ago",
        "one year earlier",
        "the year earlier",
    ),
    *("in the previous year", "in the year before", "12 months ago", "12 months earlier"),
    *("year before", "previous year", "preceding year", "year previous", "year prior", "year earlier", "year ago"),
    *("in previous year", "of previous year", "the year prior", "the year previous", "the preceding year"),
)
_ALONE = (
    "this time last year, a year ago, a year earlier, a year before, one year earlier, one year ago, "
    "the same time last year, this time a year ago, this point last year, at this point last year, "
    "this stage last year, at this stage last year, at this time last year, this point a year ago, "
    "the same stage last year, the same point last year"
)
_SAME = ", ".join(
    f"{the}same{link} {year}"
    for the in ("the ", "")
    for link in ("", " for", " again", " again for", " again in", " in", " figure for", " thing for")
    for year in ("last year", "the year before", "the previous year", "a year earlier", "a year ago", "a year before")
)
"""`And the same for last year`: the figure of then beside it."""

_LAST = ", ".join(f"{the}same {time} last" for the in ("the ", "") for time in ("period", "point", "stage"))
_LAST += ", " + ", ".join(
    f"same {time} {before}" for time in ("month", "quarter", "week") for before in ("previous", "prior")
)
_LAST += ", same 12 months before, same twelve months before, same 12 before"
"""The year is left out: this year against the same period last, March v same month previous."""

_TO_THEN = ", ".join(
    f"{year} {link}{the}same {time}"
    for year in ("last year", "the year before", "the previous year", "previous year")
    for link in ("", "to ", "up to ", "at ", "over ", "in ", "for ")
    for the in ("the ", "")
    for time in ("period", "point", "stage", "time", "month", "quarter")
)
"""`This year against last year to the same point`."""

YEAR_EARLIER_SAID = ", ".join(
    (_ALONE, _SAME, _LAST, _TO_THEN, *(f"same {time} {year}" for time in _TIMES for year in _THE_YEAR))
)
"""`Same month last year`, `same quarter a year earlier`, `same period the year before`."""

_MORE = (
    *("higher", "lower", "bigger", "smaller", "larger", "greater", "more", "less", "fewer", "up", "down", "better"),
    *("worse", "any higher", "any lower", "any better", "any worse", "any different", "different"),
)
_BACK_THEN = ("a year ago", "a year earlier", "a year before", "this time last year", "at this time last year")

_MORE_BACK_THEN = [f"{more} {then}" for more in _MORE for then in _BACK_THEN]
MORE_A_YEAR_AGO = frozenset(tuple(words.split()) for words in _MORE_BACK_THEN)
MORE_A_YEAR_AGO_SAID = ", ".join(_MORE_BACK_THEN)
"""`Higher a year ago`, `any different this time last year`."""


_THIS_TIME = ("this time", "same time", "the same time", "this point", "same point", "the same point", "this stage")


def earlier_ones(*nouns: str) -> str:
    """`The month before`, `previous month`, `the preceding month`, `the month prior`: the one before that of a noun."""
    behind = ("before", "before that", "prior", "previous", "preceding")
    return ", ".join(
        said
        for noun in nouns
        for the in ("", "the ")
        for said in (
            *(f"{the}{which} {noun}" for which in ("previous", "prior", "preceding")),
            *(f"{the}{noun} {where}" for where in behind),
            *(f"{time} last {noun}" for time in _THIS_TIME if not the),
        )
        if said not in ("one before", "the one before", "one prior", "one previous", "one preceding", "one before that")
    )
