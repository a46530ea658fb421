"""What a person may take amiss is said: what was taken, which names stand side by side, why something is not told."""

from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer


def _answer(question: str, worlds: dict[str, World], days: dict[str, date]) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "taken"),
    [
        ("burglary vs feb last year", "March 2026"),
        ("burglary compared with february 2025", "March 2026"),
        ("shoplifting against q1 last year", "January to March 2026"),
    ],
)
def test_a_period_that_was_not_said_is_told_beside_another_time_of_last_year(
    question: str, taken: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    text = _answer(question, worlds, days).text
    assert text.startswith(f"(No time was said for one of the two: taken is {taken}, the newest held.) ")


@pytest.mark.parametrize(
    "question",
    [
        "burglary compared with january",
        "burglary in march 2026 vs february 2025",
        "robbery vs last year",
        "burglary vs last month",
        "recorded burglary compared with a year ago",
        "latest recorded robbery against the same quarter last year",
    ],
)
def test_of_what_is_plain_nothing_is_told(question: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    assert "No time was said" not in _answer(question, worlds, days).text


@pytest.mark.parametrize(
    ("question", "names", "offered"),
    [
        ("rape charge rate", ("Recorded rape", "Charged or summonsed, all offences"), ["rape", "charge rate"]),
        ("charge rate for robbery", ("Charged or summonsed, all offences", "Robbery"), ["charge rate", "robbery"]),
        ("dudley burglary robbery", ("Burglary", "Robbery"), ["dudley burglary", "dudley robbery"]),
        ("burglary dudley walsall", ("Dudley", "Walsall"), ["burglary dudley", "burglary walsall"]),
    ],
)
def test_names_that_do_not_go_together_are_named_and_each_is_offered(
    question: str, names: tuple[str, str], offered: list[str], worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answer(question, worlds, days)
    assert found.status.value == "unknown"
    assert found.text.startswith(f"That names “{names[0]}” and “{names[1]}”, and I cannot tell how they go together.")
    assert [one.question for one in found.choices] == offered


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("most shoplifting", ["which borough had the most shoplifting", "which month had the most shoplifting"]),
        ("fewest robberies", ["which borough had the fewest robberies", "which month had the fewest robberies"]),
        ("most burglaries in 2025", ["which month had the most burglaries in 2025"]),
    ],
)
def test_where_and_when_there_was_most_is_offered(
    question: str, offered: list[str], worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answer(question, worlds, days)
    assert (found.status.value, [one.question for one in found.choices]) == ("unknown", offered)


def test_why_the_highest_is_not_told_is_said_with_what_can_be_shown(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answer("highest quarter unlawful driving", worlds, days)
    assert found.status.value == "refused"
    assert "was the highest cannot be told: 7 of the 51 held for April 2013 to December 2025 are withheld" in found.text
    (choice,) = found.choices
    assert _answer(choice.question, worlds, days).status.value == "answered"


def test_the_quarters_of_a_year_that_is_withheld_are_offered_in_whole_words(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    (choice,) = _answer("deaths by dangerous driving in 2020/21", worlds, days).choices
    assert choice.question.endswith("each quarter in the financial year 2020/21")


@pytest.mark.parametrize(
    ("question", "apart"),
    [
        ("compare us with GMP on robbery", "West Midlands Police is 539 above Greater Manchester Police."),
        ("compare dudley and walsall on burglary", "Dudley is 3 above Walsall."),
        ("robbery in dudley vs walsall", "Dudley is 20 below Walsall."),
    ],
)
def test_two_areas_that_are_compared_are_so_far_apart_and_rates_are_hinted_at(
    question: str, apart: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    text = _answer(question, worlds, days).text
    assert f"{apart} These are numbers, not rates: for those add “per 1,000”." in text


def test_of_three_areas_that_are_compared_both_ends_are_told(worlds: dict[str, World], days: dict[str, date]) -> None:
    text = _answer("compare dudley, walsall and sandwell on burglary", worlds, days).text
    assert "The highest of them is Dudley, the lowest Sandwell. These are numbers, not rates" in text


@pytest.mark.parametrize(
    ("question", "apart"),
    [
        ("compare us with GMP on robbery per 1,000", "West Midlands Police is 0.17 above Greater Manchester Police."),
        ("burglary in dudley and walsall", ""),
    ],
)
def test_no_rate_is_hinted_at_beside_rates_and_no_difference_told_of_what_is_not_compared(
    question: str, apart: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    text = _answer(question, worlds, days).text
    assert text.endswith(apart)
    assert "not rates" not in text
    assert apart or " above " not in text


@pytest.mark.parametrize(
    "question", ["is that good", "is it any good", "so is that good", "was that good or bad", "are those good"]
)
def test_what_points_at_nothing_is_asked_in_full(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answer(question, worlds, days)
    assert (found.status.value, found.answers) == ("unknown", ())


@pytest.mark.parametrize("question", ["any good news", "what is good this month", "is anything better"])
def test_what_is_good_is_still_a_list(question: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    assert _answer(question, worlds, days).status.value == "answered"


@pytest.mark.parametrize("question", ["DROP TABLE measures", "drop table measures;", "truncate  table figures"])
def test_orders_to_a_store_are_refused(question: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    assert _answer(question, worlds, days).reason == "orders"


def test_why_others_have_no_answer_is_said_of_them_by_name(worlds: dict[str, World], days: dict[str, date]) -> None:
    text = _answer("violence last month", worlds, days).text
    assert "Recorded violence against the person and Recorded violence with injury: this is counted by" in text


def test_a_list_of_signals_says_why_each_is_in_it_and_leaves_the_rest_to_its_table(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = _answer("anything unusual this month", worlds, days)
    assert (
        "Robbery in Sandwell, 49 in March 2026 (in a run below the process average, usual 33.3 to 106.2);" in found.text
    )
    assert "And 43 more, in the table, 5 of them of old figures." in found.text
    assert found.text.endswith("Gone through: West Midlands Police and 7 areas within it.")
    assert found.table is not None
    assert len(found.table.rows) == len(found.answers) == 55
