"""Waves of a survey by the word that a catalogue has for them."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.waves_called import noun_of_waves
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.reading.waves_said import with_waves_in_plain_words
from bot.chasing.register import Register
from bot.figures.periods import PeriodKind, named_period
from tests.asking.catalogue import DAY, FRAMEWORK, measure


def _vocabulary(*names: str) -> Vocabulary:
    waves = {
        name.casefold().replace(" ", "-"): named_period(
            name.casefold().replace(" ", "-"), name, date(2025, 1 + 3 * at, 1), date(2025, 2 + 3 * at, 1)
        )
        for at, name in enumerate(names)
    }
    more = {**FRAMEWORK.measures, "sweeping": measure("sweeping", "Drug sweep operations")}
    return Vocabulary.of(replace(FRAMEWORK, waves=waves, measures=more), Register())


SWEEPS = _vocabulary("Sweep 11", "Sweep 12", "Sweep 13")
OF_NOUNS = {
    "sweep": SWEEPS,
    "round": _vocabulary("Round 3", "Round 4"),
    "tranche": _vocabulary("Tranche 1", "Tranche 2"),
    "survey": _vocabulary("Survey 8", "Survey 9"),
    "pulse": _vocabulary("Spring 2025 pulse", "Autumn 2025 pulse"),
}


@pytest.mark.parametrize("noun", OF_NOUNS)
def test_the_noun_is_what_all_waves_bear(noun: str) -> None:
    assert noun_of_waves(OF_NOUNS[noun].framework) == noun


@pytest.mark.parametrize("names", [("Wave 1", "Wave 2"), ("Spring 2025", "Autumn 2025"), ("Sweep 1", "Round 1"), ()])
def test_there_is_none_where_they_bear_no_other(names: tuple[str, ...]) -> None:
    assert noun_of_waves(_vocabulary(*names).framework) == ""


def _understood(text: str, vocabulary: Vocabulary, previous: Question | None = None) -> Question:
    outcome = read(text, vocabulary, DAY, previous).outcome
    assert isinstance(outcome, Question), outcome
    return outcome


@pytest.mark.parametrize("noun", OF_NOUNS)
@pytest.mark.parametrize(
    ("said", "form", "number"),
    [
        ("latest {}", Form.NEWEST, 0),
        ("in the most recent {}", Form.NEWEST, 0),
        ("previous {}", Form.BEFORE_NEWEST, 1),
        ("for the previous {}", Form.BEFORE_NEWEST, 1),
        ("in the {} before last", Form.BEFORE_NEWEST, 1),
        ("last {} but one", Form.BEFORE_NEWEST, 1),
        ("two {}s ago", Form.BEFORE_NEWEST, 2),
        ("last two {}s", Form.LAST, 2),
        ("every {}", Form.EVERYTHING, 0),
        ("{} by {}", Form.EVERYTHING, 0),
        ("first {}", Form.FIRST, 0),
    ],
)
def test_one_is_told_by_its_place_among_them(noun: str, said: str, form: Form, number: int) -> None:
    found = _understood("trust " + said.format(noun, noun), OF_NOUNS[noun])
    assert (found.measures, found.period.form, found.period.number) == (("trust",), form, number)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("trust sweep 12", ["sweep-12"]),
        ("trust wave 12", ["sweep-12"]),
        ("trust sweep 12 v sweep 13", ["sweep-12", "sweep-13"]),
        ("trust sweeps 12 and 13", ["sweep-12", "sweep-13"]),
    ],
)
def test_one_goes_by_its_number(text: str, keys: list[str]) -> None:
    found = _understood(text, SWEEPS)
    against = (found.against_period,) if found.against_period is not None else ()
    asked = {one.text for period in (found.period, *found.more_periods, *against) for one in period.candidates}
    assert asked == {*keys}


@pytest.mark.parametrize(
    "text", ["trust last sweep v the sweep before", "trust up on the previous sweep", "trust since the last sweep"]
)
def test_beside_another_the_one_before_is_what_it_is_held_against(text: str) -> None:
    found = _understood(text, SWEEPS)
    assert found.period.form in (Form.NEWEST, Form.LAST) and found.against is Against.PERIOD_EARLIER


def test_in_a_thread_the_one_before_is_before_what_was_given() -> None:
    newest = _understood("trust latest sweep", SWEEPS)
    for said, number in (("previous one?", 1), ("sweep before?", 1), ("the one before", 1), ("the previous sweep", 1)):
        assert _understood(said, SWEEPS, newest).period.number == number
    earlier = _understood("previous one?", SWEEPS, newest)
    assert _understood("and the one before that", SWEEPS, earlier).period.number == 1 + 1
    named = _understood("previous one?", SWEEPS, _understood("trust sweep 12", SWEEPS))
    assert [one.text for one in named.period.candidates] == ["sweep-11"]


def test_of_a_month_the_previous_one_is_the_month_before() -> None:
    before = _understood("burglary in february", SWEEPS)
    (month,) = _understood("previous one?", SWEEPS, before).period.candidates
    assert (month.kind, month.text) == (PeriodKind.MONTH, "2026-01")


@pytest.mark.parametrize(
    "text", ["drug sweep operations last month", "sweep 12", "the clean sweep", "a sweep of the park", "sweeps"]
)
def test_the_word_stays_where_it_is_no_place_among_waves(text: str) -> None:
    assert with_waves_in_plain_words(text, SWEEPS) == text


@pytest.mark.parametrize("text", ["burglary previous sweep", "sweep", "trust in the sweep of the park"])
def test_of_what_is_not_counted_by_waves_there_is_no_previous_one(text: str) -> None:
    assert isinstance(read(text, SWEEPS, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["which sweep was best for trust", "what was the worst sweep for trust", "highest sweep for trust"]
)
def test_which_of_them_was_first_is_asked_as_of_months(text: str) -> None:
    found = _understood(text, SWEEPS)
    assert (found.intent, found.measures, found.cadences) == (Intent.EXTREME, ("trust",), (PeriodKind.WAVE,))


def test_from_wave_to_wave_is_against_the_one_before() -> None:
    assert _understood("has trust gone up sweep on sweep", SWEEPS).against is Against.PERIOD_EARLIER


@pytest.mark.parametrize("text", ["burglary wave", "is there a burglary wave", "trust wave 99"])
def test_a_wave_of_crime_is_none_of_a_survey(text: str) -> None:
    assert isinstance(read(text, SWEEPS, DAY).outcome, NotUnderstood)
