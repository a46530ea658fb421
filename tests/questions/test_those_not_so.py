"""Areas of which it is not so: not up, not down, not hitting a target; never the reverse, and never in silence."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Intent
from bot.duties.answer import Answer, World
from tests.questions.conversations import said


def _areas(found: Answer) -> set[str]:
    return {one["area"] for one in found.answers if one["statistic"] == "change"}


@pytest.mark.parametrize(
    ("denied", "plain"),
    [
        ("which boroughs havent gone up on robbery", "which boroughs are up on robbery"),
        ("which boroughs aren't down on robbery", "which boroughs are down on robbery"),
        ("which boroughs are not up on robbery", "which boroughs are up on robbery"),
        ("what boroughs didnt go up on robbery in march", "what boroughs went up on robbery in march"),
        ("which boroughs did not see a rise in robbery", "which boroughs saw a rise in robbery"),
        ("which boroughs have still not fallen on robbery", "which boroughs have fallen on robbery"),
        ("which boroughs are down or level on robbery", "which boroughs are up on robbery"),
        ("which boroughs are up or unchanged on robbery", "which boroughs are down on robbery"),
    ],
)
def test_those_not_so_are_all_but_those_that_are(denied: str, plain: str, talking: World) -> None:
    those, others, each = (said(talking, [one], one)[0] for one in (denied, plain, "robbery by borough"))
    assert those.question is not None
    assert those.question.not_so
    every = {one["area"] for one in each.answers}
    assert (_areas(those) | _areas(others), _areas(those) & _areas(others)) == (every, set())


@pytest.mark.parametrize("then", ["which havent", "and which of them arent", "who hasnt"])
def test_in_a_thread_they_are_the_others_of_those_told(then: str, talking: World) -> None:
    told, others = said(talking, ["which boroughs have gone up on robbery", then])
    assert others.question is not None
    assert others.question.not_so
    assert not _areas(told) & _areas(others)
    assert "did not rise in" in others.text or "rose in all" in others.text


@pytest.mark.parametrize(
    "text",
    [
        "which boroughs havent gone up most on robbery",
        "which boroughs havent changed on robbery",
        "which boroughs arent up or down on robbery",
        "which months didnt robbery go up",
        "which boroughs arent in the north",
    ],
)
def test_what_else_is_denied_has_no_answer(text: str, talking: World) -> None:
    (found,) = said(talking, [text], text)
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    "text",
    [
        "which areas havent hit the robbery target",
        "which areas dont meet the robbery target",
        "what areas aren't hitting the robbery target",
        "which areas are not on target for robbery",
    ],
)
def test_not_hitting_a_target_is_missing_it(text: str, talking: World) -> None:
    plain, denied = said(talking, ["which areas are missing the robbery target"]), said(talking, [text], text)
    assert denied[0].text == plain[0].text


@pytest.mark.parametrize("text", ["whats not on target", "which targets arent we hitting", "which targets are not met"])
def test_targets_that_are_not_met_are_those_missed(text: str, talking: World) -> None:
    (found,) = said(talking, [text], text)
    assert found.question is not None
    assert found.question.intent in (Intent.LIST_MISSED, Intent.LIST_TARGETS)
    assert "missed" in found.text


@pytest.mark.parametrize("then", ["which areas arent", "who isnt meeting it", "which areas are not hitting it"])
def test_which_areas_are_not_hitting_it_is_asked_of_that_target(then: str, talking: World) -> None:
    plain = said(talking, ["which areas are missing the total recorded crime target"])[0]
    found = said(talking, ["are we hitting our total recorded crime target", then], then)[-1]
    assert found.text == plain.text


@pytest.mark.parametrize(
    "text",
    [
        "robbery in dudley isnt great now is it really zorbed",
        "which boroughs arent zorbing robbery",
        "robbery didnt zorb",
    ],
)
def test_nothing_is_offered_without_what_denies_it(text: str, talking: World) -> None:
    (found,) = said(talking, [text], text)
    assert not found.answers
    assert all("nt" in one.question.replace("n't", "nt") for one in found.choices)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("robbery in dudley last month didnt look great", "robbery in dudley last month look bad"),
        ("robbery in dudley isn't looking good", "robbery in dudley looking bad"),
        ("not many robberies in dudley this year then", "how many robberies in dudley this year then"),
    ],
)
def test_a_denied_judgement_is_the_judgement(text: str, plain: str, talking: World) -> None:
    assert said(talking, [text], text)[0].text == said(talking, [plain], plain)[0].text
