"""What came of the cases of a measure: ended in, resulted in, led to, before one of its groups and before none."""

from collections.abc import Sequence

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

MEASURES = (
    measure(
        "search",
        "Stop and search",
        "searches",
        groups=(
            Group("outcome=arrest", "Arrest", ("arrests",)),
            Group("outcome=nfa", "No further action", ("NFA", "nothing found")),
            Group("reason=drugs", "Drugs"),
        ),
    ),
    measure("hurt", "Road casualties", "casualties", groups=(Group("killed", "Killed"), Group("slight", "Slight"))),
    measure("custody", "Custody arrivals", groups=(Group("child", "Children"), Group("adult", "Adults"))),
    measure("closed", "Complaints by result", "complaints", groups=(Group("upheld", "Upheld"), Group("other", "Else"))),
    measure("burglary", "Burglary"),
)
VOCABULARY = Vocabulary.of(Framework(FRAMEWORK.areas, {one.key: one for one in MEASURES}, home="north"), REGISTER)


def _outcome(text: str, previous: Question | None = None) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY, previous).outcome


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("how many searches ended in arrest in february", ["outcome=arrest"]),
        ("how many searches ended in an arrest in february", ["outcome=arrest"]),
        ("searches that resulted in arrest in february", ["outcome=arrest"]),
        ("searches resulting in no further action in february", ["outcome=nfa"]),
        ("how many searches led to nothing found in february", ["outcome=nfa"]),
        ("searches ending with an arrest in february", ["outcome=arrest"]),
        ("searches leading to arrests in february", ["outcome=arrest"]),
        ("searches which led to an arrest in february", ["outcome=arrest"]),
        ("how many casualties ended up killed in february", ["killed"]),
        ("complaints that ended in upheld in february", ["upheld"]),
    ],
)
def test_before_a_group_of_what_came_of_them_it_says_no_more(text: str, groups: Sequence[str]) -> None:
    found = _outcome(text)
    assert isinstance(found, Question), found
    assert [*found.groups] == groups


@pytest.mark.parametrize("link", ["ended in", "resulted in", "led to", "end in", "ends with", "finished in"])
def test_the_percentage_of_them_is_the_share_of_the_group(link: str) -> None:
    found = _outcome(f"what % of searches {link} arrest in february")
    assert isinstance(found, Question), found
    assert (found.measures[0], found.groups) == ("search", ("outcome=arrest",))
    assert found.intent is Intent.SHARE or found.percent


def test_in_a_thread_it_is_of_the_measure_before() -> None:
    before = _outcome("searches in february")
    assert isinstance(before, Question)
    found = _outcome("how many ended in arrest", before)
    assert isinstance(found, Question) and found.groups == ("outcome=arrest",)


@pytest.mark.parametrize(
    "text",
    [
        "how many searches ended in a charge in february",
        "searches that led to drugs in february",
        "searches resulting in a conviction",
        "custody arrivals that led to children in february",
        "how many burglaries ended in arrest in february",
        "searches that resulted in injury",
        "casualties that led to arrest in february",
        "searches ended in february",
    ],
)
def test_without_such_a_group_it_narrows_and_gets_no_figure(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)
