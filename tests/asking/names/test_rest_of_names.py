"""A name with its noun first, without the s of a science, or of one noun with the name before it; of an ethnicity."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.measures import Combine, Group
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

_NAMED = ("White", "Black", "Asian", "Not stated")
_ETHNICITIES = tuple(
    Group(name.casefold().replace(" ", "-"), name) for name in ("White", "Black", "Asian", "Not stated")
)
_MEASURES = (
    measure("home", "Burglary - residential (home)", "home burglary"),
    measure("business", "Burglary - business and community", "business burglary"),
    measure("mugging", "Robbery of personal property", "personal robbery"),
    measure("exhibits", "Exhibits awaiting examination", "digital forensics backlog", combine=Combine.LAST),
    measure("searches", "Stop and search", groups=_ETHNICITIES),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _MEASURES}), REGISTER)


@pytest.mark.parametrize(
    ("text", "measures", "groups"),
    [
        ("burglary home compared to business in february", ("home", "business"), ()),
        ("home burglary v business", ("home", "business"), ()),
        ("business burglary and home last month", ("business", "home"), ()),
        ("burglary home last month", ("home",), ()),
        ("digital forensic backlog", ("exhibits",), ()),
        ("stop and search not stated ethnicity", ("searches",), ("not-stated",)),
        ("stop and search black ethnic group", ("searches",), ("black",)),
    ],
)
def test_it_is_the_measure_of_that_name(text: str, measures: tuple[str, ...], groups: tuple[str, ...]) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (measures, groups)


@pytest.mark.parametrize(
    "text",
    [
        "home burglary compared to personal in february",
        "home burglary v business premises",
        "home burglary compared with business hours",
        "forensic backlog",
    ],
)
def test_what_has_no_such_name_is_not_taken(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
