"""What is marked stays so past a line without an answer, beside another wish, in counts behind it and in lists."""

from dataclasses import replace

import pytest

from bot.duties.answer import Asked, World, answer
from bot.figures.measures import Marking
from tests.questions.conversations import DAY, DAYS_OF_FORCES

_HELD = ("25 in March", "45 in March", "29 in February", "0.02 thousand")


def with_marked(world: World, key: str) -> World:
    framework = world.catalogue.framework
    secret = replace(framework.measures[key], marking=Marking.OFFICIAL_SENSITIVE)
    measures = {**framework.measures, key: secret}
    return replace(world, catalogue=replace(world.catalogue, framework=replace(framework, measures=measures)))


@pytest.fixture
def marked(talking: World) -> World:
    return with_marked(talking, "robbery")


@pytest.mark.parametrize(
    "lines",
    [
        ["sausages in dudley last month", "robbery"],
        ["sausages in dudley last month", "ok robbery then", "and in walsall"],
        ["burglary in walsall last month", "is that down to the weather", "robbery in walsall"],
        ["burglary in walsall last month", "what about the gribbles", "and robbery", "yes"],
        ["robbery in dudley last month", "is that down to the weather", "and in walsall"],
        ["robbery in dudley last month in thousands"],
        ["robbery in walsall in february who leads on it"],
        ["robbery in walsall in february, and which borough had the most"],
        ["robbery in dudley in march compared with february and with walsall"],
    ],
)
def test_who_may_not_see_it_is_told_no_figure_of_it(marked: World, lines: list[str]) -> None:
    for one in lines:
        found = answer(marked, Asked(question=one, as_of=DAY, thread="t", person="U0OFFICER"))
        assert not any(each["measure"] == "robbery" for each in found.answers), found.text
        assert not any(held in found.text for held in _HELD)
        assert not any(choice.label.startswith("Robbery") for choice in found.choices)


def test_who_may_see_it_is_told(marked: World) -> None:
    found = answer(marked, Asked(question="robbery in dudley last month", as_of=DAY))
    assert "25 in March 2026" in found.text


@pytest.mark.parametrize(
    ("key", "question", "told"),
    [
        ("charge-rape", "how many rapes were charged in may", "4 of 60"),
        ("vacancies", "how many posts are vacant in may", "114 of 1,473"),
        ("vacancies", "number of unfilled police staff posts in may", "114 of 1,473"),
        ("vacancies", "how many more vacant posts in may than in april", "114 of 1,473 in May 2026"),
    ],
)
def test_the_count_behind_a_marked_percentage_is_told_to_nobody_who_may_not_see_it(
    talking_of: dict[str, World], key: str, question: str, told: str
) -> None:
    world = talking_of["eighth_force"]
    asked = Asked(question=question, as_of=DAYS_OF_FORCES["eighth_force"], person="U0OFFICER")
    assert told in answer(world, asked).text
    found = answer(with_marked(world, key), asked)
    assert found.answers == ()
    assert told not in found.text


@pytest.mark.parametrize("question", ["how is each objective doing", "which objectives are red"])
def test_a_marked_target_is_neither_named_nor_counted_on_its_objective(
    talking_of: dict[str, World], question: str
) -> None:
    world = talking_of["eighth_force"]
    asked = Asked(question=question, as_of=DAYS_OF_FORCES["eighth_force"], person="U0OFFICER")
    assert "1 of 3 targets missed or off track (Theft or unauthorised taking" in answer(world, asked).text
    text = answer(with_marked(world, "tomv"), asked).text
    assert "Theft or unauthorised taking" not in text
    assert "of 3 targets missed or off track (Theft" not in text


@pytest.mark.parametrize(
    "question",
    [
        "what measures do you have for dudley",
        "which measures do you have for boroughs",
        "what measures do you have by month",
        "everything on dudley",
    ],
)
def test_lists_of_measures_leave_a_marked_one_out_and_say_so(marked: World, talking: World, question: str) -> None:
    asked = Asked(question=question, as_of=DAY, person="U0OFFICER")
    names = ("'Robbery'", "'robbery'")
    assert any(name in str(answer(talking, asked).answers) for name in names)
    found = answer(marked, asked)
    assert "without what is marked official-sensitive" in found.text
    assert not any(name in str(found.answers) for name in names)
