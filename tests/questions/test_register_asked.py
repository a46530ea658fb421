"""Lists of the register and of what is held, in other words than their own: who has not sent, how up to date."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY


def _told(world: World, asked: str) -> str:
    found = answer(world, Asked(question=asked, as_of=DAY))
    assert found.status is Status.ANSWERED, found.text
    return found.text


@pytest.mark.parametrize(
    "asked",
    [
        "who hasn't sent their update",
        "who has not provided an update yet",
        "which leads have not updated",
        "which leads haven't replied",
        "who still hasnt sent in their return",
    ],
)
def test_who_has_not_sent_an_update_is_who_owes_one(talking: World, asked: str) -> None:
    assert _told(talking, asked) == _told(talking, "who owes an update")


@pytest.mark.parametrize("asked", ["which leads are overdue", "which leads are late"])
def test_leads_that_are_overdue_are_the_overdue_updates(talking: World, asked: str) -> None:
    assert _told(talking, asked) == _told(talking, "which updates are overdue")


def test_by_lead_they_are_counted_behind_the_list(talking: World) -> None:
    found = _told(talking, "overdue updates by lead")
    assert found.startswith(_told(talking, "which updates are overdue"))
    assert " By lead: Police and Crime Commissioner 3; " in found


@pytest.mark.parametrize(
    "asked",
    [
        "when was the data last updated",
        "how up to date are you",
        "how recent are the figures",
        "what is the latest data you have",
        "are the figures up to date",
    ],
)
def test_how_far_figures_are_held_is_told_of_all_measures_by_period(talking: World, asked: str) -> None:
    text = _told(talking, asked)
    assert "March 2026, 14 measures counted by month" in text
    assert "October to December 2025 (Q3 2025/26)" in text
    assert "which figures are late?" in text


def test_when_one_measure_was_updated_is_told_of_it_alone(talking: World) -> None:
    assert _told(talking, "when was burglary last updated").startswith("Burglary in West Midlands Police: held up to")


@pytest.mark.parametrize(
    ("asked", "side"),
    [
        ("what are we good at", "for the better 28"),
        ("what are our strengths", "for the better 28"),
        ("what are we bad at", "for the worse 7"),
        ("where are we weakest", "for the worse 7"),
    ],
)
def test_what_we_are_good_and_bad_at_is_one_side_of_what_is_unusual(talking: World, asked: str, side: str) -> None:
    assert side in _told(talking, asked)


def test_how_many_deliverables_have_a_status_is_counted_before_they_are_told(talking: World) -> None:
    assert _told(talking, "how many deliverables are green").startswith("22 deliverables' latest updates are green,")
    assert _told(talking, "status of all deliverables").startswith(
        "38 deliverables have an update: 22 green, 9 amber, 0 red, 7 without a status."
    )


@pytest.mark.parametrize(
    "asked",
    [
        "am i down as lead for robbery",
        "do i still own robbery",
        "is it me that leads on robbery",
        "who is the robbery lead",
        "anyone own robbery",
        "is there a lead for robbery",
        "give us a name for robbery",
        "who'd be the right person to ask re robbery",
        "who does the robbery numbers",
        "who's the go to for robbery",
    ],
)
def test_who_leads_on_a_measure_is_asked_in_many_ways(talking: World, asked: str) -> None:
    assert _told(talking, asked).startswith("ACC Crime leads on Robbery")


@pytest.mark.parametrize("asked", ["who is the robbery suspect", "am i on the list of victims", "who is the burglar"])
def test_no_lead_is_told_for_a_person(talking: World, asked: str) -> None:
    assert answer(talking, Asked(question=asked, as_of=DAY)).status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("how is burglary worked out these days", "Burglary (also "),
        ("what's the formula for the burglary figure", "Burglary (also "),
        ("how long after the month end do burglary figures come out", "Burglary in West Midlands Police: held up to"),
        ("whats the latest month you've got for burglary", "Burglary in West Midlands Police: held up to March 2026"),
        ("how long have we been counting burglary", "Burglary: held for West Midlands Police from"),
        ("what sort of thing can i ask", "Name a measure, an area and a period"),
        ("how do i follow a measure", "Name a measure, an area and a period"),
        ("what boards are coming up", "SPCB: 21 April 2026"),
        ("are any figures missing for march", "The newest figures held of "),
        ("any figures running behind", "23 figures are late"),
        ("what's better than target", "9 of 14 targets are met"),
    ],
)
def test_what_is_held_of_a_figure_is_asked_in_many_ways(talking: World, asked: str, begins: str) -> None:
    assert _told(talking, asked).startswith(begins)


def test_how_far_a_figure_can_be_relied_on_is_whether_it_may_still_change(talking: World) -> None:
    assert "It is not marked provisional." in _told(talking, "how reliable are the burglary figures")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("ta duck", "thanks"),
        ("cheers pal thats spot on", "thanks"),
        ("got it", "noted"),
        ("whats your name", "who I am"),
        ("how do we get robbery down", "advice"),
        ("sorry wrong channel", "taken back"),
        ("you've misunderstood", "misread"),
        ("that's not right", "doubt"),
        ("never mind robbery last month", None),
        ("you're not making any sense", "misread"),
    ],
)
def test_what_asks_for_nothing_is_answered_kindly(talking: World, said: str, reason: str | None) -> None:
    found = answer(talking, Asked(question=said, as_of=DAY))
    assert found.reason == reason if reason else found.reason != "taken back"
