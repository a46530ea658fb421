"""What a question can mean: what has an answer is offered, and of the rest it is said why it has none."""

from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import talk


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


def test_where_one_meaning_alone_has_an_answer_it_is_still_asked_for(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "burglary in dudley this time last year")
    assert (found.status.value, [one.label for one in found.choices]) == ("ambiguous", ["April 2025"])
    assert found.text == (
        "“this time last year” can mean April 2025, or March 2025. Only April 2025 has an answer: is that what you "
        "mean? No figure of Burglary in Dudley is held for March 2025."
    )


def test_where_no_meaning_has_an_answer_nothing_is_offered_and_it_says_why(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "burglary in coventry winter 2019")
    assert (found.status.value, found.choices) == ("unknown", ())
    assert found.text.startswith(
        "That can mean December 2019 to February 2020, or December 2018 to February 2019, and neither has an answer."
    )


def test_what_is_offered_in_the_place_of_a_figure_that_is_not_held_is_held_without_a_gap(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "burglary in coventry in july 2019")
    assert [one.label for one in found.choices] == ["Burglary in Coventry since April 2025"]
    assert found.text.endswith("it is held since September 2023 only.")


def test_where_a_question_has_no_answer_without_the_word_that_is_not_known_the_word_is_told(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "aggravated burglary in coventry in march 2025")
    assert found.choices == ()
    assert "“aggravated burglary”" in found.text


def test_the_clause_that_has_an_answer_is_offered_where_what_stands_beside_it_may_narrow(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "robbery in walsall in march, it's the ones at night we want")
    assert [one.question for one in found.choices] == ["robbery in walsall in march"]
    assert found.text == (
        "Not all of that has an answer. “it's the ones at night we want” has none: I do not know “ones”, and leaving "
        "it out could make the figure wrong. Shall I answer “robbery in walsall in march” alone?"
    )


def test_no_clause_is_offered_without_the_place_that_stands_beside_it(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    asked = (
        "Hi, I'm the inspector for Chelmsley Wood and Solihull neighbourhood team, can you tell me how many burglaries "
        "we had last month please?"
    )
    found = said(worlds, days, asked)
    assert (found.status.value, found.choices) == ("unknown", ())


@pytest.mark.parametrize(
    "question",
    [
        "robbery for zebras in march",
        "detection rate for robbery in walsall",
        "how many burglaries did we zap in march",
        "brum city centre burglary",
        "burglary in brum city centre",
        "north walsall robbery",
        "robbery in walsall suburbs",
    ],
)
def test_no_half_of_a_phrase_and_no_whole_of_a_place_is_offered_for_its_part(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = said(worlds, days, question)
    assert (found.answers, [one.question for one in found.choices]) == ((), [])


def test_a_word_beside_it_can_still_be_left_out(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "robbery zebras in march")
    assert [one.question for one in found.choices] == ["robbery in march"]


@pytest.mark.parametrize(
    ("question", "chosen"),
    [
        (
            "Recorded robbery in Q3 and Q4 2025",
            [["2024/25-Q3", "2024/25-Q4"], ["2025/26-Q2", "2025/26-Q3"]],
        ),
        (
            "Recorded robbery in Q2, Q3 and Q4 2025",
            [["2024/25-Q2", "2024/25-Q3", "2024/25-Q4"], ["2025/26-Q1", "2025/26-Q2", "2025/26-Q3"]],
        ),
    ],
)
def test_a_year_that_is_chosen_is_that_of_every_quarter_of_the_row(
    question: str, chosen: list[list[str]], worlds: dict[str, World], days: dict[str, date]
) -> None:
    def asked(said: str) -> Answer:
        return answer(worlds["sample"], Asked(question=said, as_of=days["sample"]))

    found = [asked(one.question) for one in asked(question).choices]
    assert [[one["period"] for one in each.answers] for each in found] == chosen


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("business", "Burglary - business and community in Ashgrove: 27 in October 2026"),
        ("the business one", "Burglary - business and community in Ashgrove: 27 in October 2026"),
        ("the second one", "Burglary - residential (unconnected building) in Ashgrove: 13 in October 2026"),
        ("shed", "that does not complete it"),
    ],
)
def test_another_of_those_offered_first_is_taken_where_fewer_were_left(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    asked = ["burglary in ashgrove last month", "residential", then]
    assert words in talk(talking_of, asked, "seventh_force")[-1].text
