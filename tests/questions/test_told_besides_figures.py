"""What is told besides figures: who deputises, who has got the one that was listed, what is left out, what for."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    "then", ["and who deputises?", "who covers when they're away", "whos their deputy", "who stands in for them"]
)
def test_who_deputises_is_asked_of_the_lead_before(talking: World, then: str) -> None:
    *_, last = said(talking, ["who leads on burglary", then])
    assert last.text.startswith("Chief Superintendent Crime stands in for ACC Crime")


@pytest.mark.parametrize(
    "asked",
    [
        "who's in charge when acc crime is away",
        "who is responsible while acc crime is off",
        "who deputises if acc crime is on leave",
        "who takes over if acc crime is out",
        "who do i ring when acc crime is on annual leave",
    ],
)
def test_who_is_in_charge_while_a_lead_is_away_is_who_stands_in(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.text.startswith("Chief Superintendent Crime stands in for ACC Crime")


@pytest.mark.parametrize("then", ["who deputises for the officers", "how many deputies were there"])
def test_deputies_of_others_are_not(talking: World, then: str) -> None:
    *_, last = said(talking, ["who leads on burglary", then])
    assert "stands in" not in last.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("who's got the summits one", "leads on"),
        ("who is on the hook for the summits one", "leads on"),
        ("when's the summits one due", "due"),
    ],
)
def test_one_of_what_is_overdue_goes_by_a_word_of_its_title(talking: World, then: str, words: str) -> None:
    listed, last = said(talking, ["what updates are overdue", then])
    if "summits" in listed.text:
        assert words in last.text
        assert "summits" in last.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("who's on the hook for the stop and search action plan", "ACC Operations"),
        ("who is carrying the can for the stop and search action plan", "ACC Operations"),
        ("are sheds counted in residential burglary", "Recorded residential burglary"),
        ("residential burglary does it count garden sheds??", "Recorded residential burglary"),
        ("residential burglary - does that include sheds", "Recorded residential burglary"),
        ("what counts as homicide in these figs, are road deaths in", "Homicide"),
        ("whats crime severity score actualy mean, is it 100 points", "severity score"),
        ("What does the crime severity score mean? I'm to explain it to the panel.", "severity score"),
    ],
)
def test_what_is_asked_of_names_is_told(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is Status.ANSWERED, found.text
    assert words.casefold() in found.text.casefold()
    assert all(one["value"] is None for one in found.answers)


@pytest.mark.parametrize("question", ["is robbery counted as high", "whos on the hook for most robberies"])
def test_what_asks_for_a_figure_is_no_meaning(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is not Status.ANSWERED or found.answers[0]["value"] is not None


@pytest.mark.parametrize(
    "beside",
    [
        "csupt is asking",
        "chsupt wants it",
        "got parish council 2nite",
        "meeting with licensing at 2",
        "meeting licensing tomorrow",
        "got licensing at 2",
        "doing a licensing paper",
        "a call with highways at 3pm",
        "seeing the licensing sgt 2moro",
    ],
)
def test_who_wants_it_and_what_for_changes_nothing(
    worlds: dict[str, World], days: dict[str, date], beside: str
) -> None:
    found = answer(worlds["sample"], Asked(question=f"robbery in dudley last month, {beside}", as_of=days["sample"]))
    assert found.status is Status.ANSWERED, found.text
    assert first(found)["area"] == "dudley"


@pytest.mark.parametrize(
    "beside", ["meeting with young people", "licensing only", "involving licensing", "meeting the victims tomorrow"]
)
def test_what_may_say_which_cases_is_not_passed_over(
    worlds: dict[str, World], days: dict[str, date], beside: str
) -> None:
    found = answer(worlds["sample"], Asked(question=f"robbery in dudley last month, {beside}", as_of=days["sample"]))
    assert found.status is not Status.ANSWERED


def test_a_tasking_called_after_a_place_is_offered_as_that_place(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = "robbery last month for the birmingham tasking"
    found = answer(worlds["sample"], Asked(question=asked, as_of=days["sample"]))
    assert [one.question for one in found.choices] == ["robbery last month in birmingham"]
    other = "robbery in dudley last month for the birmingham tasking"
    assert answer(worlds["sample"], Asked(question=other, as_of=days["sample"])).status is not Status.ANSWERED


@pytest.mark.parametrize(
    "then", ["any reason recorded", "is there a reason for that", "any reason given", "was there a recording change"]
)
def test_whether_a_reason_is_recorded_is_why(talking: World, then: str) -> None:
    *_, last = said(talking, ["residential burglary in 2017/18-Q1", then])
    assert "domestic burglary before" in last.text
