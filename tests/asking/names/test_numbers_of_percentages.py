"""Which percentage is of what somebody counts: by all of their words, and not by one of two things or by the whole."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.asking.names.numbers_of_percentages import percentage_counting
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind
from bot.chasing.register import Lead
from bot.figures.measures import Better, Unit


def _measure(key: str, name: str, described: str, *aliases: str, better: Better = Better.HIGHER, **of: str) -> Any:
    return SimpleNamespace(
        key=key,
        name=name,
        description=described,
        aliases=aliases,
        unit=Unit.PERCENT,
        better=better,
        source=of.get("source", ""),
        owner=of.get("owner"),
    )


_ALL = [
    _measure("files", "File Quality", "Files accepted by the CPS at first", "case file quality", source="CPS"),
    _measure("solved", "Charged or Solved Rate", "Crimes closed with a charge or caution, out of all crimes closed"),
    _measure("charge", "Charge or summons rate", "Offences closed with a charge or summons, out of all offences"),
    _measure("sick", "Officer Sickness", "Officer days lost to sickness out of days contracted", "sickness"),
    _measure("searches", "Search outcomes", "Searches ended in an arrest, a charge or a caution, out of all searches"),
    _measure("vetting", "Workforce Vetted in Date", "", "vetting"),
    _measure("calls", "Calls Answered in 10 Seconds", "", owner="head-control"),
    _measure("da", "Positive outcomes - domestic abuse", "", "DA positive outcomes"),
    _measure("safe", "Feel safe after dark", "", "safety after dark", source="Residents survey"),
]  # fmt: skip
_VOCABULARY = cast(
    Vocabulary,
    SimpleNamespace(
        framework=SimpleNamespace(measures={one.key: one for one in _ALL}),
        register=SimpleNamespace(leads={"head-control": Lead("head-control", "Head of Force Control Room")}),
    ),
)


@pytest.mark.parametrize(
    ("words", "key", "side"),
    [
        ("files rejected cps", "files", CountBehind.REST),
        ("files returned", "files", CountBehind.REST),
        ("crimes solved", "solved", CountBehind.NUMERATOR),
        ("offences charged", "charge", CountBehind.NUMERATOR),
        ("officer days lost sickness", "sick", CountBehind.NUMERATOR),
        ("days lost sickness", "sick", CountBehind.NUMERATOR),
        ("staff vetted", "vetting", CountBehind.NUMERATOR),
        ("people out of date vetting", "vetting", CountBehind.REST),
        ("vetting expired", "vetting", CountBehind.REST),
        ("calls control room answer 10 secs", "calls", CountBehind.NUMERATOR),
    ],
)
def test_it_is_of_what_is_counted_in_all_of_its_words(words: str, key: str, side: CountBehind) -> None:
    found = percentage_counting(words.split(), _VOCABULARY)
    assert found is not None
    assert (found[0].key, found[1]) == (key, side)


@pytest.mark.parametrize(
    "words",
    [
        "files",  # which is how many there were of all
        "crimes closed",
        "searches",
        "arrests",  # one of several outcomes
        "cautions",
        "crimes charged",  # one of charged or solved
        "calls answered",  # in whatever time
        "calls answered 30 seconds",
        "people safe",  # at any time of the day
        "officers vetted",  # fewer than the workforce
        "burglaries solved",
        "files rejected court",
        "days",
        "vetted",  # who, is not said
        "positive outcomes",  # of domestic abuse alone
    ],
)
def test_what_leaves_out_or_says_more_than_its_name_is_none_of_it(words: str) -> None:
    assert percentage_counting(words.split(), _VOCABULARY) is None
