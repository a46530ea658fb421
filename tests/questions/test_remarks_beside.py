"""What somebody does, and what is said of a figure, beside a question: a remark that is told and changes nothing."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import talk


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("Chief flies out there Thursday.", True),
        ("My predecessor left no notes.", True),
        ("The Mayor's speechwriter rang twice before breakfast.", True),
        ("The presenter is a bit of a terrier.", True),
        ("They only meet four times a year.", True),
        ("The finance director only understands numbers.", True),
        ("He never stops.", True),
        ("We're three call handlers down.", True),
        ("Tasking pack.", False),
        ("The minister's adviser rang.", True),
        ("Our new mayor starts Monday and likes a one-pager.", True),
        ("They only do this once a year.", True),
        ("Got the MP's caseworker on the other line.", True),
        ("That makes sense.", False),
        ("If you would be so kind.", False),
    ],
)
def test_a_remark_behind_the_question_is_passed_over(
    worlds: dict[str, World], days: dict[str, date], remark: str, told: bool
) -> None:
    alone = said(worlds, days, "robbery in Dudley last month")
    given = said(worlds, days, f"Robbery in Dudley last month please. {remark}")
    assert given.text == (f"(Not taken into account “{remark.rstrip('.')}”.) " if told else "") + alone.text


@pytest.mark.parametrize(
    "asked",
    [
        "Hiya first day on the new job, robbery in Dudley last month",
        "Quick one before I go into a meeting - robbery in Dudley last month please, the traders' forum is on at me",
        "The Chief wants to know about robbery before he speaks. Robbery in Dudley last month",
        "latest robbery total we hold in Dudley",
        "latest robbery figures held for Dudley",
    ],
)
def test_what_stands_before_it_is_too(worlds: dict[str, World], days: dict[str, date], asked: str) -> None:
    alone = said(worlds, days, "robbery in Dudley last month").text
    assert said(worlds, days, asked).text.endswith(alone)


def test_the_same_stretch_of_the_year_before_points_at_no_remark(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = "robbery in Dudley for the last 6 months please, and the same stretch last year"
    alone = said(worlds, days, asked)
    assert alone.status is Status.ANSWERED
    assert said(worlds, days, f"Morning, the Chief has the PCC at ten. {asked.capitalize()}").text == alone.text


@pytest.mark.parametrize(
    "remark",
    [
        "The ONS published version.",
        "She was alone in the house.",
        "They wear masks.",
        "They knew him.",
        "They think it's the travellers.",
        "The chief only wants the shops.",
        "The boss wants to know about vans.",
        "I only deal with knives.",
        "The caller left by the window.",
        "My sergeant means at night.",
        "Knife pack.",
    ],
)
def test_what_may_say_which_cases_still_stops_the_answer(
    worlds: dict[str, World], days: dict[str, date], remark: str
) -> None:
    for asked in (f"Robbery in Dudley last month please. {remark}", f"{remark} Robbery in Dudley last month?"):
        assert said(worlds, days, asked).status is not Status.ANSWERED


FIRST = "shoplifting in Kelby may"


@pytest.mark.parametrize(
    ("follow_up", "plain"),
    [
        ("thats dropped off a cliff. april?", "april?"),
        ("wow thats low, and april", "and april"),
        ("its gone through the roof - same for Brackford", "same for Brackford"),
        ("its lower than I expected. and Brackford?", "and Brackford?"),
        ("just the ones in Brackford", "and Brackford"),
        ("only those from april", "and april"),
        ("can I have it as a year to date", "year to date"),
        ("my super wants it as a year to date", "year to date"),
    ],
)
def test_what_is_said_of_the_figure_is_no_part_of_what_is_asked_next(
    talking_of: dict[str, World], follow_up: str, plain: str
) -> None:
    given, alone = (
        talk(talking_of, [FIRST, follow_up], "eighth_force")[-1],
        talk(talking_of, [FIRST, plain], "eighth_force")[-1],
    )
    assert alone.status is Status.ANSWERED
    assert given.text == alone.text


def test_what_is_asked_of_the_move_itself_is_not_cut_from_it(talking_of: dict[str, World]) -> None:
    since = talk(talking_of, [FIRST, "thats dropped. since when?"], "eighth_force")[-1]
    against = talk(talking_of, [FIRST, "thats halved. on april?"], "eighth_force")[-1]
    assert "last down on the period before in April 2026" in since.text
    assert "April 2026" in against.text and "against" in against.text


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("Before I forget:", False),
        ("PCC is in the building.", True),
        ("They're running it anyway.", False),
        ("That's really useful.", False),
    ],
)
def test_a_remark_before_the_question_is_no_question_of_its_own(
    worlds: dict[str, World], days: dict[str, date], remark: str, told: bool
) -> None:
    alone = said(worlds, days, "robbery in Dudley last month")
    given = said(worlds, days, f"{remark} Robbery in Dudley last month")
    assert given.text == (f"(Not taken into account “{remark.rstrip('.')}”.) " if told else "") + alone.text


def test_what_somebody_thinks_is_no_list_of_all_that_is_unusual(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    alone = said(worlds, days, "robbery per 1,000 by borough last month")
    given = said(worlds, days, "My DI thinks we're an outlier. Robbery per 1,000 by borough last month")
    assert given.text == f"(Not taken into account “My DI thinks we're an outlier”.) {alone.text}"


@pytest.mark.parametrize(
    ("short", "in_full"),
    [
        ("robbery 3 months Dudley", "robbery in Dudley over the last 3 months"),
        ("chart of robbery 2 yrs Dudley", "chart of robbery in Dudley over the last 2 years"),
        ("robbery dudley 2 years chart", "chart of robbery in Dudley over the last 2 years"),
    ],
)
def test_a_length_of_time_may_stand_before_the_place(
    worlds: dict[str, World], days: dict[str, date], short: str, in_full: str
) -> None:
    alone = said(worlds, days, in_full)
    assert alone.status is Status.ANSWERED
    assert said(worlds, days, short).text == alone.text


@pytest.mark.parametrize(
    "asked", ["robbery 2 years old Dudley", "robbery over 2 years Dudley old", "police officers 2 years service"]
)
def test_how_old_something_is_is_no_time(worlds: dict[str, World], days: dict[str, date], asked: str) -> None:
    assert said(worlds, days, asked).status is not Status.ANSWERED
