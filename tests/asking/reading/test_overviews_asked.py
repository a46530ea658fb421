import pytest

from bot.asking.question import Intent
from bot.asking.reading.reading import read
from tests.asking.catalogue import DAY, VOCABULARY, asked, not_understood, understood


@pytest.mark.parametrize(
    "text",
    ["how are we doing", "summary", "overview please", "everything", "how is the force doing", "state of play"],
)
def test_an_overview_without_a_place_is_of_home(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas, question.measures) == (Intent.OVERVIEW, ("north",), ())


@pytest.mark.parametrize(
    "text", ["how is Harrow doing", "summary for harrow", "performance in harrow", "recap of Harrow"]
)
def test_an_overview_is_of_the_area_that_is_named(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.OVERVIEW, ("harrow",))


def test_targets_are_listed_as_they_stand_now_and_not_as_they_stood() -> None:
    assert understood("anything off target this month").intent is Intent.LIST_MISSED
    assert understood("are we on track this month").intent is Intent.LIST_TARGETS
    assert not_understood("did we miss any targets last year").reason == "targets then"
    assert not_understood("what's it supposed to be").reason == "no measure"


def test_everything_on_a_measure_is_an_overview_of_it() -> None:
    question = understood("everything on burglary in harrow")
    assert (question.intent, question.measures, question.areas) == (Intent.OVERVIEW, ("burglary",), ("harrow",))


def test_a_summary_of_a_measure_in_a_period_is_its_figure() -> None:
    assert understood("summary of burglary last month").intent is Intent.VALUE


@pytest.mark.parametrize(
    "text", ["are we on track", "are we hitting our targets", "list the targets", "what targets do we have"]
)
def test_targets_without_a_measure_are_all_of_them(text: str) -> None:
    assert understood(text).intent is Intent.LIST_TARGETS


@pytest.mark.parametrize("text", ["which targets are missed", "any targets missed"])
def test_which_targets_are_missed_lists_those_alone(text: str) -> None:
    assert understood(text).intent is Intent.LIST_MISSED


def test_what_is_held_is_listed() -> None:
    assert understood("what measures do you have").intent is Intent.LIST_MEASURES
    assert understood("what areas do you cover").intent is Intent.LIST_AREAS
    districts = understood("what districts are in north force")
    assert (districts.intent, districts.by, districts.areas) == (Intent.LIST_AREAS, "district", ("north",))


@pytest.mark.parametrize(
    "text",
    ["summary for rose", "how many do we have in harrow", "summary for zzyzx", "target", "or target"],
)
def test_what_names_no_place_of_ours_is_no_overview(text: str) -> None:
    not_understood(text)


@pytest.mark.parametrize("text", ["are we on track", "how is harlow doing"])
def test_in_a_thread_it_goes_on_from_the_question_before(text: str) -> None:
    before = understood("burglary in harrow last month")
    found = read(text, VOCABULARY, DAY, before).outcome
    assert getattr(found, "measures", ()) == ("burglary",)


def test_asking_for_an_overview_is_read_the_same_in_any_case() -> None:
    assert asked("EVERYTHING ON BURGLARY").outcome == asked("everything on burglary").outcome
