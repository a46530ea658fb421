"""A deliverable that is named by words of its title and by nothing else: how it is coming on."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_HUB = "Open the second digital forensics hub"


@pytest.mark.parametrize(
    "asked", ["forensics hub", "digital hub?", "how many forensics hubs are open", "when does the forensics hub start"]
)
def test_words_that_are_all_in_one_title_are_that_deliverable(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert found.status is Status.ANSWERED
    assert _HUB in found.text
    assert all(one["measure"] is None for one in found.answers)


@pytest.mark.parametrize(
    "asked", ["how many forensics hub arrests", "forensics hub burglary", "forensics", "robbery last month", "search"]
)
def test_a_word_beside_them_that_is_not_in_it_is_not_passed_over(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert _HUB not in found.text


@pytest.mark.parametrize(
    ("force", "asked", "words"),
    [
        ("eighth_force", "is the brackford refit done yet", "Refit the Brackford custody suite"),
        ("eighth_force", "has the brackford suite been fitted out", "Refit the Brackford custody suite"),
        ("eighth_force", "how many supervisors have been trained in file quality", "Train supervisors in file quality"),
        ("tenth_force", "has the second forensics hub been launched", _HUB),
        ("tenth_force", "is the digital forensics hub up and running", _HUB),
    ],
)
def test_what_becomes_of_work_is_no_word_of_its_title(
    talking_of: dict[str, World], force: str, asked: str, words: str
) -> None:
    (found,) = talk(talking_of, [asked], force)
    assert words in found.text or any(words in one.question for one in found.choices)
    assert all(one["measure"] is None for one in found.answers)


def test_what_its_last_update_does_not_say_is_told_with_the_update_to_choose(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["has the forensics hub bought microscopes"], "tenth_force")
    assert found.status is Status.UNKNOWN
    assert found.text == (
        f"I hold nothing that I know by “microscopes”, and the last update on {_HUB} does not speak of it."
    )
    assert [one.question for one in found.choices] == [f"latest update on {_HUB}"]


@pytest.mark.parametrize("asked", ["how many forensics hub searches", "robberies by the winter team last month"])
def test_figures_and_times_beside_them_are_no_deliverable(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert not any("Open the" in one or "Deliver the" in one for one in (found.text,))


@pytest.mark.parametrize("asked", ["whats overdue on the plan", "anything overdue in our plan"])
def test_overdue_on_the_plan_is_all_that_is(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "fourth_force")
    assert "updates are overdue" in found.text
    assert not found.text.startswith("Carry out the rural crime plan")


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("which deliverables were due before xmas", "24 December 2026"),
        ("which deliverables are due before christmas", "24 December 2027"),
        ("which deliverables are due by xmas", "24 December 2027"),
    ],
)
def test_christmas_is_a_day_by_which_things_fall_due(talking_of: dict[str, World], asked: str, day: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert found.status is Status.ANSWERED
    assert day in found.text


@pytest.mark.parametrize("asked", ["is the police post open", "police post in Harwick"])
def test_a_police_post_is_no_officers_in_post(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "fourth_force")
    assert all(one["measure"] is None for one in found.answers)
