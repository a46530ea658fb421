"""Deliverables by some words of their titles: when they are due, how they are going, whose they are."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, talk

_HUB = "Open the second digital forensics hub"
_DUE = f"{_HUB}: was due 30 November 2026, and not said to be complete"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("when is the forensics hub due", _DUE),
        ("forensics hub due when?", _DUE),
        ("deadline for the forensic hub", _DUE),
        ("When was the second digital forensics hub supposed to be open?", _DUE),
        ("is the forensics hub late", _DUE),
        ("when we getting the 2nd forensics hub", _DUE),
        ("how often are we meant to hold the scrutiny panels", "Hold borough stop and search scrutiny panels"),
        ("is the forensics hub open yet", _DUE),
        ("has the forensics hub been opened", _DUE),
        ("hows the forensics hub thing going", "No update was given on Open the second digital forensics hub"),
        ("whats happening w the hub project", "No update was given on Open the second digital forensics hub"),
        ("whats the hold up with the forensics hub", "No update was given on Open the second digital forensics hub"),
        ("what is stopping the forensics hub", "No update was given on Open the second digital forensics hub"),
        ("winter robbery plan where are we", "No update was given on Deliver the winter robbery plan"),
        ("what's the latest with the scrutiny panels", "Hold borough stop and search scrutiny panels"),
        ("whos on the hook for the forensics hub", f"leads on {_HUB}"),
        ("who has got the forensics hub", f"leads on {_HUB}"),
        ("is the forensics hub late and whos it sit with", _DUE),
        (
            "101 plan, when is the update due",
            "no day is set for it, and an update is owed each quarter (this one ends on 31 March 2027), as at",
        ),
    ],
)
def test_a_deliverable_goes_by_words_of_its_title(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status is Status.ANSWERED
    assert words in found.text


@pytest.mark.parametrize(
    "question",
    [
        "hows the boat plan going",
        "when is the hub in Sale due",
        "forensics hub robberies",
        "when are we getting the 3rd forensics hub",
        "how often is robbery in the forensics hub",
        "how many forensics hubs are there",
        "robbery plan in january 2027",
    ],
)
def test_other_words_are_no_deliverable(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status is not Status.ANSWERED or "Deliver" not in found.text


@pytest.mark.parametrize(
    "question", ["hows domestic abuse going", "whats happening with stop and search", "when is domestic abuse due"]
)
def test_what_is_the_name_of_a_measure_is_its_figure(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.answers
    assert found.answers[0]["measure"]


def test_several_that_fit_are_asked_back(talking_of: dict[str, World]) -> None:
    found, chosen = talk(talking_of, ["hows the recovery action plan going", "the 101 one"], "tenth_force")
    assert "Deliver the 101 recovery plan" in chosen.text or found.answers


def test_what_is_past_its_day_is_told_beside_overdue_updates(talking_of: dict[str, World]) -> None:
    found, who, deputy = talk(
        talking_of, ["any deliverables overdue", "who leads on them", "who deputises?"], "tenth_force"
    )
    assert (
        "1 deliverable is past its due date and not said to be complete, as at 19 January 2027: Open the" in found.text
    )
    assert "updates are overdue: " in found.text
    assert f"leads on {_HUB}" in who.text
    assert "stands in for" in deputy.text
    (updates,) = talk(talking_of, ["which updates are overdue"], "tenth_force")
    assert "past its due date" not in updates.text


def test_a_thread_about_one_goes_on_from_it(talking_of: dict[str, World]) -> None:
    told, due, who = talk(
        talking_of, ["update on the custody refit", "when was it due", "whos on the hook"], "eighth_force"
    )
    assert "No update was given on Refit the Brackford custody suite" in told.text
    assert "was due 29 May 2026" in due.text
    assert "leads on Refit the Brackford custody suite" in who.text


def test_when_it_is_due_and_whose_it_is_are_told_together(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["when is the custody refit due, and who has it"], "eighth_force")
    assert "was due 29 May 2026" in found.text
    assert "Lead: " in found.text


@pytest.mark.parametrize(
    ("force", "question", "words"),
    [
        ("tenth_force", "when is the hub due", _DUE),
        ("tenth_force", "is the hub overdue", _DUE),
        ("tenth_force", "deadline for the hub", _DUE),
        ("eighth_force", "when is the refit due", "Refit the Brackford custody suite: was due 29 May 2026"),
        ("eighth_force", "is the suite late", "Refit the Brackford custody suite: was due 29 May 2026"),
        ("fourth_force", "when is the plan due", "Carry out the rural crime plan: no day is set for it"),
        ("fourth_force", "when is the panel due", "PANEL: 20 January 2026"),
    ],
)
def test_one_word_of_a_title_is_enough_for_when_it_is_due(
    talking_of: dict[str, World], force: str, question: str, words: str
) -> None:
    (found,) = talk(talking_of, [question], force)
    assert words in found.text


@pytest.mark.parametrize("question", ["when is the plan due", "is the plan overdue", "deadline for the plan"])
def test_which_of_several_is_asked(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status is Status.AMBIGUOUS
    assert len(found.choices) == 2


@pytest.mark.parametrize("question", ["when is the refit due", "deadline for the review", "deadline for the report"])
def test_what_no_title_has_has_no_day(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("when are the papers due", "Performance board: 26 January 2027"),
        ("what's the deadline", "Performance board: 26 January 2027"),
        ("are any actions overdue", "7 updates are overdue"),
        ("when are updates due", "No update falls due by 19 February 2027"),
        ("which deliverables are complete", "No deliverable is said to be complete, as at 19 January 2027."),
        ("is the 101 plan overdue", "An update is overdue"),
    ],
)
def test_what_is_asked_of_all_is_told_of_all(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert words in found.text


@pytest.mark.parametrize("then", ["is it overdue", "who leads", "when is it due", "any update on it", "who deputises"])
@pytest.mark.parametrize("between", ["and the zebra plan", "and the moon", "what about the refit"])
def test_nothing_is_told_of_the_one_before_another_that_was_not_known(
    talking_of: dict[str, World], between: str, then: str
) -> None:
    *_, last = talk(talking_of, ["who leads the forensics hub", between, then], "tenth_force")
    assert last.status is not Status.ANSWERED
    assert "hub" not in last.text


def test_one_that_is_named_again_is_told(talking_of: dict[str, World]) -> None:
    *_, named, then = talk(
        talking_of,
        ["who leads the forensics hub", "and the zebra plan", "is the forensics hub overdue", "who leads"],
        "tenth_force",
    )
    assert _DUE in named.text
    assert f"leads on {_HUB}" in then.text


@pytest.mark.parametrize("question", ["who is the deputy", "who's the deputy", "and who is the deputy for it"])
def test_the_deputy_is_who_stands_in(talking_of: dict[str, World], question: str) -> None:
    _, deputy = talk(talking_of, ["who leads the forensics hub", question], "tenth_force")
    assert "tands in for" in deputy.text
    assert "leads on" not in deputy.text


@pytest.mark.parametrize("question", ["anything overdue on the plan?", "what is overdue on the police and crime plan"])
def test_what_is_overdue_on_the_plan_is_all_that_is(talking_of: dict[str, World], question: str) -> None:
    found, overdue = talk(talking_of, [question, "anything overdue"], "tenth_force")
    assert found.status is Status.ANSWERED
    assert found.text == overdue.text


UNSAID = [
    *("confidence-in-complaints", "local-board-identity", "local-board-outcomes", "youth-commission-work-plan"),
    *("productivity", "gangs-and-organised-crime", "community-capacity"),
]
"""Those in data/catalogue/deliverables.yaml of which data/updates.csv has no line."""


@pytest.mark.parametrize(
    "asked",
    [
        "which deliverables have no update",
        "which have had no update",
        "Which deliverables haven't been updated?",
        "which deliverables have not had an update yet",
        "nothing said yet",
        "deliverables without an update",
        "any deliverables with no updates",
        "which actions have nothing said about them",
        "deliverables not updated",
        "which deliverables have had no update since March",
        "which deliverables have no update in April",
    ],
)
def test_no_update_asks_for_those_of_which_nothing_is_said(asked: str, worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=asked, as_of=DAY))
    assert sorted(one["deliverable"] for one in found.answers) == sorted(UNSAID)
    assert "of 7 of 45 deliverables" in found.text


def test_what_was_said_before_a_time_is_none_of_it(worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question="which deliverables had no update last month", as_of=DAY))
    assert "Nothing was said (March 2026) of 45 of 45 deliverables" in found.text


@pytest.mark.parametrize(
    "asked",
    [
        *("which measures have no update", "deliverables with no lead"),
        *("no updates in Dudley", "no update from ACC Crime", "what has not been updated"),
    ],
)
def test_no_in_the_words_of_an_update_is_not_what_is_asked_for(asked: str, worlds: dict[str, World]) -> None:
    assert answer(worlds["sample"], Asked(question=asked, as_of=DAY)).answers == ()


_OVERDUE = f"{_DUE} (50 days overdue), as at 19 January 2027"


@pytest.mark.parametrize(
    "question", ["how late is the forensics hub", "how late is the forensics hub deliverable", "is the hub late"]
)
def test_how_late_one_is_is_told_in_days(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert _OVERDUE in found.text


@pytest.mark.parametrize("first", ["when is the forensics hub due", "update on the forensics hub", "is the hub late"])
@pytest.mark.parametrize("then", ["is it late", "how late", "how late is it", "how many days late is it", "is it done"])
def test_how_late_is_asked_of_the_one_before(talking_of: dict[str, World], first: str, then: str) -> None:
    _, found, who = talk(talking_of, [first, then, "who leads on it"], "tenth_force")
    assert _OVERDUE in found.text
    assert f"leads on {_HUB}" in who.text


def test_how_late_an_update_is_is_told_in_days(talking_of: dict[str, World]) -> None:
    _, found = talk(talking_of, ["when is the robbery plan due", "how late is it"], "tenth_force")
    assert "An update is overdue: it was due 12 October 2026 (99 days overdue)." in found.text


@pytest.mark.parametrize("before", ["robbery last month", "what is overdue"])
def test_how_late_is_of_no_one_where_none_was_meant(talking_of: dict[str, World], before: str) -> None:
    _, found = talk(talking_of, [before, "how late"], "tenth_force")
    assert not found.text.startswith(_HUB)


@pytest.mark.parametrize(
    ("force", "question"),
    [
        *(("tenth_force", one) for one in ("why was robbery late", "is robbery late", "when is the search due")),
        *(("eighth_force", one) for one in ("is quality late", "why was file late")),
        *(("fourth_force", one) for one in ("why was rural late", "is the rural late")),
    ],
)
def test_one_word_of_a_title_that_is_in_a_name_of_a_measure_is_no_deliverable(
    talking_of: dict[str, World], force: str, question: str
) -> None:
    (found,) = talk(talking_of, [question], force)
    titles = [one.title for one in talking_of[force].catalogue.register.deliverables.values()]
    assert not any(found.text.startswith(one) for one in titles)


@pytest.mark.parametrize("question", ["is the custody deliverable late", "when is the custody plan due"])
def test_where_work_is_spoken_of_one_word_will_do(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert "Refit the Brackford custody suite: was due 29 May 2026" in found.text


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (["am i down as lead for the rural crime plan, and how many elements"], "It has 12 elements. Lead: ACC Comm"),
        (["who has the rural crime plan n how often is it reported"], "an update is owed each quarter"),
        (["how many elements are in the rural crime plan"], "It has 12 elements."),
        (["hows the rural crime plan doing", "by how long"], "(134 days overdue)"),
        (["did we ever refit the custody suite"], "Refit the custody suite: no day is set for it"),
    ],
)
def test_all_that_is_known_of_one_is_told(talking_of: dict[str, World], questions: list[str], words: str) -> None:
    *_, found = talk(talking_of, questions)
    assert words in found.text


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (["when is the panel", "and papers for it"], "PANEL: 20 January 2026 (papers are due 12 January 2026)"),
        (["when do i need to get my paper in for the panel"], "Whether papers have come is not held."),
        (["when is the panel", "whens the one after that"], "The calendar holds no meeting after that."),
    ],
)
def test_a_board_is_told_with_its_papers(talking_of: dict[str, World], questions: list[str], words: str) -> None:
    *_, found = talk(talking_of, questions)
    assert words in found.text
