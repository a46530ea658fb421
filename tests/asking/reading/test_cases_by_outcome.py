"""Cases that are counted twice, by why and by what came of them; and what a measure's own name says of a target."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

MEASURES = (
    measure("search", "Stop and Search", "searches", "stop search", groups=(Group("drugs", "Drugs"),)),
    measure(
        "came",
        "Stop and Search by Outcome",
        "search outcomes",
        groups=(Group("nfa", "No Further Action", ("NFA",)), Group("arrest", "Arrest", ("arrests",))),
    ),
    measure("robbery", "Robbery"),
    measure(
        "response",
        "Response within Target",
        "response",
        unit=Unit.PERCENT,
        combine=Combine.RATIO,
        groups=(Group("now", "Immediate Response", ("I grades", "immediates")), Group("soon", "Significant Response")),
    ),
)
VOCABULARY = Vocabulary.of(Framework(FRAMEWORK.areas, {one.key: one for one in MEASURES}, home="north"), REGISTER)


def _outcome(text: str, previous: Question | None = None) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY, previous).outcome


def _asked(text: str, previous: Question | None = None) -> Question:
    found = _outcome(text, previous)
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize(
    ("text", "group", "intent"),
    [
        ("how many searches ended in arrest in february", "arrest", Intent.VALUE),
        ("searches leading to an arrest in february", "arrest", Intent.VALUE),
        ("stop search ending NFA in february", "nfa", Intent.VALUE),
        ("share of stop search ending NFA in february", "nfa", Intent.SHARE),
        ("what proportion of searches led to arrest in february", "arrest", Intent.SHARE),
        ("how many searches were NFA in february", "nfa", Intent.VALUE),
    ],
)
def test_what_came_of_the_cases_is_of_the_measure_that_is_parted_by_it(text: str, group: str, intent: Intent) -> None:
    found = _asked(text)
    assert (found.measures[0], found.groups, found.intent) == ("came", (group,), intent)


@pytest.mark.parametrize("text", ["and how many ended in arrest", "how many led to arrest", "arrests?"])
def test_it_is_so_in_a_thread(text: str) -> None:
    found = _asked(text, _asked("searches in harrow in february"))
    assert (found.measures, found.groups, found.areas) == (("came",), ("arrest",), ("harrow",))


@pytest.mark.parametrize("text", ["and how many ended in arrest", "and NFA", "arrests?"])
def test_what_came_of_some_of_them_is_not_held(text: str) -> None:
    drugs = replace(_asked("searches in february"), groups=("drugs",))
    assert isinstance(_outcome(text, drugs), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    ["drugs searches that ended in arrest", "robberies that ended in arrest", "robbery ending NFA", "searches ended"],
)
def test_other_cases_and_some_of_them_are_not_taken_for_these(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "what happened in most searches in harrow",
        "the main outcome of stop search in harrow",
        "how did most searches end in harrow",
        "what did most searches lead to in harrow",
    ],
)
def test_what_came_of_most_is_told_outcome_by_outcome(text: str) -> None:
    found = _asked(text)
    assert (found.measures, found.by.startswith("groups:"), found.areas) == (("came",), True, ("harrow",))


@pytest.mark.parametrize("text", ["what happened in most robberies", "how did most robberies end"])
def test_nothing_is_told_of_what_came_of_others(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "I grades within target in february",
        "within target for immediates in february",
        "I grades inside target february",
    ],
)
def test_within_target_of_a_group_is_the_name_of_its_measure(text: str) -> None:
    found = _asked(text)
    assert (found.intent, found.measures, found.groups) == (Intent.VALUE, ("response",), ("now",))


@pytest.mark.parametrize("text", ["I grades on target", "I grades target", "is response on target"])
def test_a_target_is_still_asked_for(text: str) -> None:
    assert _asked(text).intent in (Intent.VARIANCE, Intent.TARGET)
