"""Words that could not be placed: what is offered in their place."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure, not_understood, understood

BREAK_INS = Framework(
    areas=FRAMEWORK.areas,
    measures={
        one.key: one
        for one in (
            measure("shops", "Business and community burglary"),
            measure("homes", "Residential burglary"),
        )
    },
    home="north",
)


@pytest.mark.parametrize(
    "text", ["business burglary in harrow", "busness burglary in harrow", "busness burglry in harrow"]
)
def test_part_of_a_name_is_offered_with_the_whole_name_in_its_place_also_where_it_is_misspelt(text: str) -> None:
    found = read(text, Vocabulary.of(BREAK_INS, REGISTER), DAY).outcome
    assert isinstance(found, NotUnderstood), found
    assert [one.question for one in found.choices] == ["Business and community burglary in harrow"]


def test_what_is_beyond_its_limit_now_is_the_list_of_today() -> None:
    assert understood("which districts are above their limits at the moment").intent is Intent.LIST_SIGNALS


@pytest.mark.parametrize(
    ("text", "key"),
    [("overtime last month", "overtime"), ("101 abandonment", "abandoned")],
)
def test_work_and_what_is_only_ever_a_rate_go_by_their_noun(text: str, key: str) -> None:
    measures = {
        one.key: one for one in (measure("overtime", "Officer overtime"), measure("abandoned", "101 abandonment rate"))
    }
    found = read(text, Vocabulary.of(Framework(areas=FRAMEWORK.areas, measures=measures, home="north"), REGISTER), DAY)
    assert getattr(found.outcome, "measures", ()) == (key,)


def test_overtime_is_of_nobody_in_particular_where_two_measures_speak_of_it() -> None:
    measures = {one.key: one for one in (measure("officers", "Officer overtime"), measure("staff", "Staff overtime"))}
    found = read(
        "overtime", Vocabulary.of(Framework(areas=FRAMEWORK.areas, measures=measures, home="north"), REGISTER), DAY
    )
    assert isinstance(found.outcome, NotUnderstood)
    assert len(found.outcome.choices) == 2


@pytest.mark.parametrize("text", ["list the names of burglary", "burglary of women last month"])
def test_what_is_asked_for_or_of_whom_is_not_left_out(text: str) -> None:
    assert not_understood(text).choices == ()


def test_another_form_of_a_word_is_part_of_the_same_name() -> None:
    measures = {"answered": measure("answered", "999 calls answered in time", unit=Unit.PERCENT, combine=Combine.RATIO)}
    vocabulary = Vocabulary.of(Framework(areas=FRAMEWORK.areas, measures=measures, home="north"), REGISTER)
    found = read("999 answering last month", vocabulary, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.only_held == (("999 answering", "999 calls answered in time"),)


def test_over_time_is_a_run_of_figures_or_what_is_called_so_written_apart() -> None:
    measures = {"overtime": measure("overtime", "Overtime"), "robbery": measure("robbery", "Robbery")}
    vocabulary = Vocabulary.of(Framework(areas=FRAMEWORK.areas, measures=measures, home="north"), REGISTER)
    named = read("over time last month", vocabulary, DAY).outcome
    assert getattr(named, "measures", ()) == ("overtime",)
    assert getattr(read("robbery over time", vocabulary, DAY).outcome, "by", "") == EACH_PERIOD


def test_a_word_beside_a_measure_that_makes_a_longer_name_of_it_is_taken_for_that() -> None:
    shares = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
    named = (measure("calls", "999 calls"), measure("answered", "999 calls answered in time", **shares))
    vocabulary = Vocabulary.of(
        Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in named}, home="north"), REGISTER
    )
    found = read("answering 999 calls last month", vocabulary, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == ("answered",)
    assert found.only_held == (("answering 999 calls", "999 calls answered in time"),)


def test_a_word_that_is_near_one_of_a_longer_name_is_never_corrected_to_what_is_passed_over() -> None:
    shares = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
    named = (measure("searches", "Stop and searches"), measure("finds", "Stop and search find rate", **shares))
    vocabulary = Vocabulary.of(
        Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in named}, home="north"), REGISTER
    )
    found = read("stop and search finds last month", vocabulary, DAY).outcome
    assert not (isinstance(found, Question) and found.measures == ("searches",)), found


@pytest.mark.parametrize("text", ["burglary numbrs for harrow", "burglary figues in harrow"])
def test_the_words_for_any_figure_may_be_misspelt(text: str) -> None:
    assert understood(text).areas == ("harrow",)


@pytest.mark.parametrize("text", ["yw burglary last month", "burglary rovers last month"])
def test_what_may_be_a_place_for_short_or_a_club_is_not_passed_over(text: str) -> None:
    assert not_understood(text)


_THEFTS = Vocabulary.of(
    Framework(
        areas=FRAMEWORK.areas,
        measures={
            "thefts": measure(
                "thefts", "Acquisitive crime", groups=(Group("shop", "Shop theft"), Group("bike", "Bicycle theft"))
            )
        },
        home="north",
    ),
    REGISTER,
)


@pytest.mark.parametrize(
    "turning",
    [
        *("less", "minus", "net of", "without", "not", "not including", "except", "excepting", "excluding", "excl"),
        *("bar", "barring", "save", "but not", "other than", "apart from", "aside from", "leaving out", "omitting"),
        *(
            "ignoring",
            "discounting",
            "disregarding",
            "deducting",
            "subtracting",
            "removing",
            "lacking",
            "nor",
            "outwith",
        ),
    ],
)
def test_a_word_that_turns_the_meaning_is_never_offered_to_be_left_out(turning: str) -> None:
    found = read(f"acquisitive crime {turning} shop theft", _THEFTS, DAY).outcome
    if isinstance(found, Question):  # the total of the other groups, where they make up the whole with it
        assert found.summed
        assert not {"shop", "kind=shop"} & {*found.groups}
        return
    assert {one.question for one in found.choices} <= {"acquisitive crime", "acquisitive crime by group"}


def test_nor_is_one_between_a_measure_and_a_place() -> None:
    found = read("acquisitive crime outwith harrow", _THEFTS, DAY).outcome
    assert isinstance(found, NotUnderstood), found
    assert not found.choices


@pytest.mark.parametrize("text", ["acquisitive crime outwith", "outwith acquisitive crime", "outwith"])
def test_what_stands_at_an_end_is_between_nothing(text: str) -> None:
    assert isinstance(read(text, _THEFTS, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize("text", ["robbery as well", "robbery as well please", "and robbery in well"])
def test_an_english_word_is_no_place_that_has_another_form_of_it(text: str) -> None:
    wells = Area("wells", "Castle Wells", "borough", "north", ("Llandrew Wells",))
    framework = Framework(areas={**FRAMEWORK.areas, "wells": wells}, measures=FRAMEWORK.measures, home="north")
    vocabulary = Vocabulary.of(framework, REGISTER)
    found = read(text, vocabulary, DAY).outcome
    assert not isinstance(found, Question) or "wells" not in found.areas
    in_it = read("robbery in wells", vocabulary, DAY).outcome
    assert isinstance(in_it, Question)
    assert in_it.areas == ("wells",)
