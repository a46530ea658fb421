"""The set phrases in which people speak of stretches of time."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

Phrases = frozenset[tuple[str, ...]]

LAST = ("last", "previous", "past", "latest", "newest", "preceding")
THIS = ("this", "current")
FINANCIAL = ("financial", "fiscal", "fin", "performance")
TO = ("to", "until", "till", "through", "..")
_A_YEAR = (
    "year, 12 months, 12 month, twelve months, 12m, 12 m, rolling 12, rolling 12 months, rolling 12 month, "
    "rolling 12m, rolling twelve months, rolling year, r12, r12m, r 12 m, l12m"
)
YEAR_ENDINGS: Phrases = frozenset(
    {
        *(("ye",), ("y", "e")),
        *(
            (*year.split(), *ends.split())
            for year, ends in product(_A_YEAR.split(", "), ("to", "up to", "until", "ending", "ended"))
        ),
    }
)
ROLLING = (
    "rolling 12 months, rolling 12 month, rolling 12 month total, rolling 12 months total, rolling twelve months, "
    "rolling twelve month total, rolling year, rolling total, rolling annual total, r12m, r12, rolling 12m, "
    "12 month rolling, 12 month rolling total, 12 months rolling, 12m rolling, last 12 months, past 12 months, "
    "last twelve months, past twelve months, previous 12 months, latest 12 months, most recent 12 months, "
    "over the last year, over the past year, in the last year, in the past year, during the last year, "
    "l12m, t12m, ltm, last 12 month, 12 month total, 12 months, twelve months, 12m, over 12 months, "
    "rolling 12, last 12m, annual rolling total, 12 m, last 12 m, rolling 12 m, 12 m rolling, 12 m total, last 12 mo, "
    "12 m on 12 m, 12 months on 12 months, 12 month on 12 month, r 12 m, past 12 m, the last 12 m, last rolling year, "
    "the last rolling year, latest rolling year, latest 12 m, 12 months to date, 12 months to now, "
    "twelve months to date, twelve months to now, last 12 months to date, 12 month period, the last 12 month period, "
    "moving annual total, annual moving total, moving annual, moving 12 months, moving 12 month total, "
    "12 month moving, 12 month moving total, moving year, moving total, trailing 12 months, trailing 12 month, "
    "trailing twelve months, trailing year, running 12 months, running 12 month total, 12 month running total, "
    "rolling annual, annual rolling, rolling 12 month basis, a rolling 12 month basis, on a rolling 12 month basis, "
    "on a rolling 12 months basis, on a 12 month rolling basis, on a rolling year basis, on a rolling annual basis, "
    "past year rolling, last year rolling, the past year rolling, in the past year rolling"
)
NOW_AND = "now and"
"""The newest, before a time that stands beside it: now and a year ago."""
NEWEST_SAID = (
    "latest, newest, most recent, current, last available, latest available, currently, at the moment, at present, "
    "right now, latest one, recently, lately, last month you hold, the last month you hold, last month you have, "
    "the last month you have, latest month held, last month held, latest month you hold, latest month you have, "
    "most recent month you hold, most recent month you have, most recent month held, newest month held, latest held, "
    "last month available, latest month available, most recent month available, last month of data, newest figure, "
    "last month we have, latest month we have, last month we hold, latest data, newest data, last figure held, "
    "latest figure held, newest figure held, "
    "as of today, as at today, as of now, as at now, as things stand, as it stands, as we stand, as we speak, "
    "at this moment, at this moment in time, at this point in time, just now, of late, "
    + ", ".join(
        f"{newest} {kept}"
        for newest in ("latest", "most recent", "newest", "last")
        for kept in (
            *("published", "available", "we hold", "you hold", "we have", "you have", "weve got", "youve got", "held"),
            *("there is", "that we hold", "that you hold", "that we have", "that you have", "on file", "to hand"),
            *("published figure", "published figures", "published number", "published numbers", "published data"),
        )
        if (newest, kept) not in (("last", "published"), ("last", "there is"))
    )
    + ", most current, latest release, latest publication, latest national figures"
)
FINANCIAL_TO_DATE = (
    "ytd, ytd basis, on a ytd basis, on ytd basis, year to date basis, on a year to date basis, "
    "fytd, fy to date, fy so far, fy ytd, this fy to date, this fy so far, "
    "year to date, this year ytd, this ytd, ytd this year, year to date this year, "
    "financial year to date, financial ytd, fiscal year to date, so far this year, "
    "this year so far, this financial year so far, so far this financial year, this year to date, this year, "
    "this financial year, the financial year, this fy, financial year, current year, current financial year, "
    "the year to date, this fiscal year, "
    "current year to date, this financial year to date, the financial year so far, financial year so far, "
    "year so far, to date, to date this year, to date this financial year, to date this fy, thus far this year, "
    "thus far, y t d, "
    "up to today, up until today, until today, till today, "
    "this year thus far, up to now this year, this year up to now, the year so far, fin year so far, fin year to date, "
    "this fin year, this fin year so far, this fin year to date, so far this fin year, so far this fy, fin ytd, "
    "ytd on ytd, year to date on year to date, since start of fy, since start of the fy, since start of fin year, "
    "since start of the fin year, since start of year, since start of the year, since start of financial year, "
    "since the start of fy, since the start of fin year"
)
CALENDAR_TO_DATE = (
    "cytd, calendar year to date, calendar ytd, so far this calendar year, this calendar year so far, "
    "this calendar year, this calendar year to date, current calendar year, calendar year so far, "
    "cal ytd, cal year to date, cal year so far, this cal year to date, this cal year so far"
)

_KEPT = (
    "",
    " records",
    " figures",
    " the figures",
    " these figures",
    " the numbers",
    " count",
    " it",
    " them",
    " the data",
)
EVERYTHING = ", ".join(
    (
        "since records began, since records start, since records started, on record, in the records, all time, "
        "of all time, since the beginning, since the start of records, since recording began, since measuring began, "
        "since it began, since it started, since the survey began, "
        "as far back as you go, as far back as it goes, as far back as you have, as far back as you can, "
        "as far back as you can go, as far back as we have, as far back as they go, as far back as you hold, "
        "as far back as we hold, as far back as we go, as far back as possible, going back as far as you can, "
        "in all the data, in the whole series, over the whole series, so far on record",
        *(
            f"since {who} {began} {doing}{what}"
            for who in ("we", "you", "they")
            for began in ("began", "started", "first started", "have been")
            for doing in ("keeping", "counting", "recording", "measuring", "collecting", "tracking")
            for what in _KEPT
        ),
    )
)
_BEGAN = "records began, records begin, records start, records started, recording began, recording started"
_WE_BEGAN = (
    "started measuring, started recording, started counting, started collecting, started surveying, started tracking, "
    "began measuring, began recording, began counting, first measured, first recorded, first counted, first asked, "
    "first surveyed, first started measuring, first started recording"
)
FIRST_HELD = (
    "first figure held, the first figure held, first figures held, earliest figure, the earliest figure, earliest "
    "figure held, the earliest figure held, first month held, the first month held, earliest month held, first "
    "quarter held, first year held, earliest data, the earliest data, first data point, the first data point, "
    "first figure you hold, the first figure you hold, first figure you have, the first figure you have, first "
    "one held, oldest figure, the oldest figure, oldest figure held, first ever figure, the first ever figure, "
    "first recorded figure, when measuring began, when measuring started, when the series began, when the series "
    "started, when the data began, when the data starts, when the survey began, when the survey started, at the "
    "start of the series, at the beginning of the series, when it was first measured, when it was first recorded, "
    + ", ".join(f"when {one}, back when {one}" for one in _BEGAN.split(", "))
    + ", "
    + ", ".join(
        f"when {who} {began}{it}"
        for who in ("we", "they", "you")
        for began in _WE_BEGAN.split(", ")
        for it in ("", " it", " this", " them", " that")
    )
)
"""The first figure that is held."""


@lru_cache(maxsize=256)
def phrases(text: str) -> Phrases:
    """The phrases of a list, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(", "))


WEEK_FROM = phrases("week commencing, wc, w c, week beginning, week of, week starting, week from, week containing")
WEEK_TO = phrases("week ending, week ended, w e, week to, week up to")
AT_THE_END_OF = phrases(
    "at the end of, at end of, as at the end of, as of the end of, as at end of, as of end of, at the close of, at the "
    "end of the, end of, the end of, on the last day of, year end, at year end, at the year end, year end for, "
    "at year end for, at the end of year, end of year, at end of year, year end in, end year, "
    "as at end, as of end, at end, end, month end, at month end, as at month end, month end for, as of month end, "
    "at the month end, the month end"
)
YEAR_TO_DATE = phrases(
    "ytd, fytd, year to date, financial year to date, to date, fy to date, fin year to date, fiscal year to date"
)


def first_words(*lists: Phrases) -> frozenset[str]:
    """The words with which phrases begin."""
    return frozenset(phrase[0] for known in lists for phrase in known)


@lru_cache(maxsize=256)
def by_first_word(known: Phrases) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Phrases by the word that they begin with: most words of a question begin none."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in sorted(known):  # in one order: where two phrases do as well, it settles which is taken
        found[phrase[0]].append(phrase)
    return {word: tuple(beginning) for word, beginning in found.items()}


@lru_cache(maxsize=256)
def longest_first(known: Phrases) -> Mapping[str, Sequence[tuple[int, list[str]]]]:
    """Phrases with their lengths by the word that they begin with, the longest first."""
    beginning = by_first_word(known).items()
    return {word: sorted(((len(one), [*one]) for one in some), reverse=True) for word, some in beginning}


def lengths_at(words: Sequence[str], at: int, known: Phrases) -> Iterator[int]:
    """The lengths of the phrases that stand at a place."""
    for phrase in by_first_word(known).get(words[at], ()) if at < len(words) else ():
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield len(phrase)
