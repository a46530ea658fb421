"""Since when a measure is held and what is not, what a meaning leaves open, and of what a share is one."""

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAY, said


def asked(world: World, question: str) -> Answer:
    return answer(world, Asked(question=question, as_of=DAY))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("recorded robbery by force in the year to December 2025", "(no figure is held of 39 others)"),
        (
            "which forces had more than 1000 recorded robberies in the year to December 2025",
            "in 4 of 4 forces; no figure is held of 39 others:",
        ),
    ],
)
def test_what_is_not_held_is_not_called_not_shown(question: str, told: str, worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], question)
    assert told in found.text
    assert "can be shown" not in found.text


@pytest.mark.parametrize(
    ("question", "longer"),
    [
        ("how far back does robbery go", " For longer: Recorded robbery from April to June 2012 (Q1 2012/13)."),
        ("what data do you hold on burglary", " For longer: Recorded burglary from April to June 2012 (Q1 2012/13)."),
        ("how far back does recorded robbery go", ""),
        ("how far back does robbery in Dudley go", ""),
    ],
)
def test_how_far_back_a_measure_goes_names_what_goes_further(
    question: str, longer: str, worlds: dict[str, World]
) -> None:
    found = asked(worlds["sample"], question)
    assert ("For longer" in found.text) == bool(longer)
    assert longer in found.text


@pytest.mark.parametrize("question", ["what's in neighbourhood crime", "what does neighbourhood crime include"])
def test_a_meaning_without_a_description_says_so(question: str, worlds: dict[str, World]) -> None:
    assert "What is counted in it the catalogue does not say." in asked(worlds["sample"], question).text


def test_a_share_and_a_gap_say_in_data_of_what_they_are(worlds: dict[str, World]) -> None:
    (share,) = asked(worlds["sample"], "share of robbery in Birmingham in March 2026").answers
    assert (share["part"], share["whole"], share["share_of"]) == (292, 528, "Robbery in West Midlands Police")
    (gap,) = asked(worlds["sample"], "gap in robbery between Birmingham and Dudley in March 2026").answers
    assert gap["other"] == "Dudley"


def test_where_a_list_is_from_is_said_in_whole_sentences(talking: World) -> None:
    *_, found = said(talking, ["which boroughs rose most for burglary in February 2026", "why"])
    assert "111. Source: data.police.uk" in found.text
    assert "source. Source" not in found.text
