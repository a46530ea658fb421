"""Why a figure is as it is: what is marked or said of it, or that nothing is; and when the next one comes."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import talk


def test_no_reason_is_made_up(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="why has robbery gone up in dudley", as_of=days["sample"]))
    assert found.text.startswith("No reason is held for it")
    assert "ACC Crime can be asked" in found.text
    assert (found.status, found.answers) == (Status.UNKNOWN, ())
    assert [one.question for one in found.choices] == ["Robbery in Dudley March 2026"]


def test_why_it_is_a_signal_is_told_by_the_chart(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="why is robbery in coventry unusual", as_of=days["sample"]))
    assert "Stable: usual variation" in found.text


def test_what_a_lead_said_of_it_then_is_told_in_their_words(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="why has burglary gone down", as_of=days["sample"]))
    assert found.text.startswith("No cause is marked on these periods. ACC Local Policing said on 2 April 2026 (")
    assert "again the first three concerns in the local survey" in found.text


def test_what_a_lead_said_years_later_is_no_reason(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = "why have stop and searches on reasonable grounds gone up"
    assert "Fourteen" not in answer(worlds["sample"], Asked(question=asked, as_of=days["sample"])).text


def test_the_next_figure_is_due_so_many_days_after_its_end(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="when is the next robbery data out", as_of=days["sample"]))
    assert "held up to March 2026" in found.text
    assert "April 2026 is due by" in found.text


def test_a_cause_that_is_marked_for_the_area_around_is_told_with_which_it_is(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["why was personal robbery so high in tanners quay in december"], "tenth_force")
    assert "Known of it, for Dockhead, which it lies in, " in found.text
    (other,) = talk(talking_of, ["why was personal robbery so high in tanners quay in october"], "tenth_force")
    (around,) = talk(talking_of, ["why was personal robbery so high in riverside in december"], "tenth_force")
    assert other.answers == ()
    assert around.text.startswith("Noted of a part of it, for Dockhead, December 2026: series of e-bike enabled")


@pytest.mark.parametrize(
    "asked", ["why is drug offences high", "why is ASB down so much", "why has vehicle crime risen"]
)
def test_an_update_that_names_another_measure_is_no_reason(
    asked: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert "first three concerns" not in answer(worlds["sample"], Asked(question=asked, as_of=days["sample"])).text


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("why was personal robbery so high in riverside in december", "Noted of a part of it, for Dockhead"),
        ("why is personal robbery so high in dockhead", "Known of it, for December 2026"),
        ("what explains personal robbery in dockhead in december", "Known of it, for December 2026"),
        ("why was personal robbery so high in dockhead in october", "No reason is held"),
    ],
)
def test_a_note_is_told_with_its_own_time_and_part(talking_of: dict[str, World], asked: str, begins: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert found.text.startswith(begins)


@pytest.mark.parametrize(
    "asked",
    [
        "what are we doing about robbery in solihull",
        "what is being done about robbery",
        "what have we done to reduce robbery",
        "what action is being taken on robbery",
    ],
)
def test_what_is_done_is_told_by_the_work_and_no_figure(
    asked: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=asked, as_of=days["sample"]))
    assert "eliverable" in found.text
    assert not any("value" in one for one in found.answers)


def test_what_is_done_about_it_is_asked_of_the_figure_before(talking_of: dict[str, World]) -> None:
    _, done = talk(talking_of, ["personal robbery in dockhead last month", "what was done about it"], "tenth_force")
    assert "eliverable" in done.text
    assert "539" not in done.text


def test_a_reason_that_is_known_is_told_without_every_observation_behind_the_figure(
    talking_of: dict[str, World],
) -> None:
    *_, found = talk(talking_of, ["shoplifting in october 2025", "why"], "fifth_force")
    assert "new retail reporting portal" in found.text
    assert "Worked out so" not in found.text
