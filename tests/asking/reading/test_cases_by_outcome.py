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
SOLVED = measure(
    "solved",
    "Solved Rate",
    "solved",
    "detections",
    unit=Unit.PERCENT,
    combine=Combine.RATIO,
    groups=(Group("r", "Robbery Solved Rate", ("robbery solved",)), Group("b", "Burglary Solved Rate")),
)
BURGLARY = measure("burglary", "Burglary", "burglaries", groups=(Group("home", "Dwelling"),))
RATED = Vocabulary.of(
    Framework(FRAMEWORK.areas, {one.key: one for one in (*MEASURES, SOLVED, BURGLARY)}, home="north"), REGISTER
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


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("what is the solved rate for robbery", "r"),
        ("solved rate for burglary by district", "b"),
        ("detection rate for the burglary in harrow this year", "b"),
        ("how many robberies were solved in november", "r"),
        ("what percentage of burglaries do we solve", "b"),
        ("what proportion of robberies were solved in november?", "r"),
        ("solved rate for robbery in harrow, february", "r"),
    ],
)
def test_the_rate_of_a_part_goes_by_its_measure_and_the_part(text: str, group: str) -> None:
    found = read(text, RATED, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("solved",), (group,))


@pytest.mark.parametrize(
    "text",
    [
        "solved rate for robbery and vandalism",
        "solved rate for dwelling burglary",
        "solved rate for burglary dwelling",
        "solved rate for knife robbery",
        "how many robberies were not solved in november",
        "solved rate for robbery without injury",
    ],
)
def test_no_more_than_the_part_is_taken_for_it(text: str) -> None:
    assert isinstance(read(text, RATED, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("arrest rate from stop and search in february in harrow", "arrest"),
        ("stop and search arrest rate by district", "arrest"),
        ("search outcomes NFA rate in february", "nfa"),
    ],
)
def test_the_rate_of_an_outcome_is_its_share(text: str, group: str) -> None:
    found = _asked(text)
    assert (found.measures[0], found.groups, found.intent) == ("came", (group,), Intent.SHARE)


@pytest.mark.parametrize(
    "text",
    [
        "figures for stop and search in february by outcome",
        "please provide searches for february broken down by outcome",
        "searches in harrow, split by outcome",
    ],
)
def test_by_outcome_is_the_count_that_is_parted_so(text: str) -> None:
    found = _asked(text)
    assert (found.measures, found.by.startswith("groups:")) == (("came",), True)


@pytest.mark.parametrize("text", ["robbery in february by outcome", "searches by reason and by outcome in february"])
def test_by_outcome_of_others_is_not_held(text: str) -> None:
    assert isinstance(_outcome(text), NotUnderstood)
