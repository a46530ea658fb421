"""What only calls a time or what is counted changes nothing: the dates win, and football trouble is the football."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import PeerGroup
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("football", "Football-related incidents", "football"),
    measure("staff", "Police staff", "staff", combine=Combine.LAST),
    measure("trust", "Trust in police at incidents", "trust", unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("disorder", "Public disorder", "disorder"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    "text",
    [
        "football trouble last month",
        "how much football bother was there in February",
        "which month had the most football hassle this financial year",
        "football this season so far, aug 2025 to feb 2026",
        "football this season, since August 2025",
        "football in the current reporting period, January to March 2026",
        "football this performance year, april 2025 to january 2026",
        "football this window october 2025 to february 2026",
    ],
)
def test_it_is_passed_over(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Question), outcome
    assert outcome.measures == ("football",)


@pytest.mark.parametrize(
    "text",
    [
        "staff trouble last month",
        "trust trouble last month",
        "football this season so far",
        "football this season last year",
        "football last window",
        "trouble football last month",
    ],
)
def test_what_may_say_more_stops_the_answer(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)


def test_what_went_wrong_asks_why_it_was_so() -> None:
    outcome = _outcome("football in Harrow in February, what went wrong")
    assert isinstance(outcome, Question)
    assert (outcome.why, outcome.areas) == (True, ("harrow",))


@pytest.mark.parametrize("text", ["football target - are we going to make it", "football target, will we hit it"])
def test_whether_it_will_be_made_is_how_it_stands_to_its_target(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Question)
    assert (outcome.measures, outcome.intent) == (("football",), Intent.VARIANCE)


def test_a_group_that_is_called_as_the_kind_of_its_members_is_no_other_thing() -> None:
    every = PeerGroup("every", "All districts", ("harrow", "harlow", "march"), ("dist-ricts", "districts"))
    vocabulary = Vocabulary.of(replace(VOCABULARY.framework, peer_groups={"every": every}), Register())
    outcome = read("football last month by dist-rict", vocabulary, DAY).outcome
    assert isinstance(outcome, Question)
    assert outcome.by == "district"


def test_a_word_that_is_a_name_is_that_name() -> None:
    outcome = _outcome("football and disorder last month")
    assert isinstance(outcome, Question)
    assert {*outcome.measures} == {"football", "disorder"}
