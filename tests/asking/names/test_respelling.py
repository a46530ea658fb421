from dataclasses import replace

import pytest

from bot.asking.names.respelling import respellings
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.words.tokens import plain_text, tokens_of
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from bot.figures.periods import PeriodKind
from tests.asking.catalogue import DAY, FRAMEWORK, VOCABULARY, asked, measure, not_understood


def _put(text: str, *places: int) -> list[str]:
    tokens = tokens_of(plain_text(text))
    return [" ".join(token.word for token in one.tokens) for one in respellings(tokens, places, VOCABULARY)]


@pytest.mark.parametrize(
    ("text", "place", "meant"),
    [
        ("robery last month", 0, ["robbery last month"]),
        ("burglary this finacial year", 2, ["burglary this financial year"]),
        ("burglary this fin year", 2, ["burglary this financial year"]),
        ("burglary becuase", 1, ["burglary because"]),
        ("burglary in harow", 2, ["burglary in harlow", "burglary in harrow"]),
        ("burglary in bolton", 2, []),
    ],
)
def test_a_question_is_put_as_it_may_have_been_meant(text: str, place: int, meant: list[str]) -> None:
    assert _put(text, place) == meant


@pytest.mark.parametrize(
    "text",
    [
        "robery in harrow last month",
        "robbery in harrow this finacial year",
        "robbery in harrow compaired with last year",
        "avergae robbery in harrow",
        "higest robbery in harrow",
        "whats robbery doin in harrow",
        "whne was robbery lowest in harrow",
        "howmany robberies in harrow lastmonth",
        "robbery inharrow thisyear",
        "whys robbery up in harrow",
        "hasnt robbery gone up in harrow",
        "haet crime in harrow last month",
        "how many robberys were recrded in harrow",
        "robbery in harrow verses harlow",
    ],
)
def test_a_misspelt_question_is_the_question(text: str) -> None:
    assert isinstance(asked(text).outcome, Question), asked(text).outcome


def test_with_and_without_are_written_with_a_stroke() -> None:
    assert [token.word for token in tokens_of(plain_text("violence w/o injury, w/ chart"))] == (
        ["violence", "without", "injury", "with", "chart"]
    )


@pytest.mark.parametrize(("text", "label"), [("rbbery in harrow", "Robbery"), ("robbery in ahrrow", "Harrow")])
def test_what_nobody_can_be_sure_of_is_asked_back(text: str, label: str) -> None:
    found = not_understood(text)
    assert found.reason == "spelling"
    assert [one.label for one in found.choices] == [label]


@pytest.mark.parametrize("text", ["kernel robbery in harrow", "robbery in hendon", "knives robbery in harrow"])
def test_another_word_is_nothing_misspelt(text: str) -> None:
    assert not_understood(text).reason != "spelling"


_TWO = {
    one.key: one
    for one in (
        measure("detections", "Sanction detection rate", "detection rate", unit=Unit.PERCENT, combine=Combine.RATIO),
        measure("detentions", "Custody detentions authorised", "detentions", cadence=PeriodKind.WEEK),
        measure("taser", "Taser deployments", "taser"),
    )
}


def _read_of(text: str, *keys: str) -> Question | NotUnderstood:
    held = {key: _TWO[key] for key in keys}
    return read(text, Vocabulary.of(replace(FRAMEWORK, measures=held), Register()), DAY).outcome


@pytest.mark.parametrize(
    ("text", "keys", "meant"),
    [
        ("harrow dets last week", ("detections", "detentions"), "detentions"),
        ("harrow dets last wk and wk before that", ("detections", "detentions"), "detentions"),
        ("how many dets last week", ("detentions",), "detentions"),
        ("det rate in harrow last month", ("detections",), "detections"),
    ],
)
def test_a_short_form_of_two_words_is_that_which_the_rest_fits(text: str, keys: tuple[str, ...], meant: str) -> None:
    found = _read_of(text, *keys)
    assert isinstance(found, Question), found
    assert found.measures == (meant,)


def test_what_fits_both_is_asked_back() -> None:
    held = {key: measure(key, key.capitalize()) for key in ("detections", "detentions")}
    found = read("dets in harrow last month", Vocabulary.of(replace(FRAMEWORK, measures=held), Register()), DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.label for one in found.choices] == ["Detections", "Detentions"]


def test_a_rate_that_is_held_is_meant_before_one_that_nothing_is_the_base_of() -> None:
    two = (measure("solved", "Solved rate", "detection rate", unit=Unit.PERCENT), measure("detainees", "Detentions"))
    words = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in two}), Register())
    found = read("det rate in harrow last month", words, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.rate) == (("solved",), None)


def test_a_word_with_z_for_s_is_the_word() -> None:
    found = _read_of("tazer in harrow last month", "taser", "detections")
    assert isinstance(found, Question)
    assert found.measures == ("taser",)
    assert isinstance(_read_of("razer in harrow last month", "taser", "detections"), NotUnderstood)
