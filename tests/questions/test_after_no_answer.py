"""What follows a follow-up that had no answer is asked of that, or of nothing: never unseen of what stood before it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, first, of, said, talk


@pytest.mark.parametrize(
    ("asked", "without_answer", "then"),
    [
        ("robbery in june", "wobblings?", "in harwick"),
        ("robbery in june", "wobblings?", "is that unusual"),
        ("robbery in june", "burglary?", "in harwick"),
        ("999 calls in june", "999?", "last month compared to may"),
        ("robbery june v may", "gollum?", "how about harwick"),
    ],
)
def test_of_something_that_was_not_known_nothing_else_is_told(
    asked: str, without_answer: str, then: str, talking_of: dict[str, World]
) -> None:
    before, between, last = talk(talking_of, [asked, without_answer, then], "fifth_force")
    assert before.status is Status.ANSWERED
    assert between.status is not Status.ANSWERED
    assert not (last.answers and first(last)["measure"] == first(before)["measure"]), last.text


@pytest.mark.parametrize(
    ("then", "area", "period"),
    [
        ("harwick then", "harwick", "2026-06"),
        ("in ashbourne", "ashbourne", "2026-06"),
        ("robbery in may", None, "2026-05"),
    ],
)
def test_a_place_that_was_not_known_is_said_again_and_a_measure_that_is_named_is_meant(
    then: str, area: str | None, period: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, ["robbery in june", "in blorkton", then], "fifth_force")
    assert of(last) == ("robbery", period)
    assert area is None or first(last)["area"] == area


@pytest.mark.parametrize("between", ["harwick together", "in harwick in 1998"])
def test_after_another_place_without_an_answer_nothing_is_told_of_the_one_before(
    between: str, talking_of: dict[str, World]
) -> None:
    _, failed, last = talk(talking_of, ["robbery in eastmere in june", between, "same month last year"], "fifth_force")
    assert failed.status is not Status.ANSWERED
    assert not (last.answers and first(last)["area"] == "eastmere"), last.text


def test_another_measure_after_a_place_that_has_no_figure_is_asked_of_that_place(talking_of: dict[str, World]) -> None:
    asked = ["999 calls answered in 10 seconds in june", "in harwick", "and robbery"]
    _, failed, last = talk(talking_of, asked, "fifth_force")
    assert failed.status is not Status.ANSWERED
    assert (of(last), first(last)["area"]) == (("robbery", "2026-06"), "harwick")


def test_another_target_is_judged_at_the_time_that_was_told(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["was the grade 1 attendance target met in january", "and sickness"], "fifth_force")
    assert of(last) == ("sickness", "2026-01")


def test_a_number_said_of_percent_is_none_of_a_count(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["grade 1 attendance in june, are we over 85", "and asb"], "fifth_force")
    assert of(last) == ("asb", "2026-06")
    assert "85" not in last.text


def test_what_had_no_figure_then_has_one_at_another_time(talking_of: dict[str, World]) -> None:
    talked = talk(talking_of, ["domestic abuse in june", "arrest rate for it in week 3", "ok may then"], "fifth_force")
    assert talked[1].status is not Status.ANSWERED
    assert of(talked[-1]) == ("da-arrest-rate", "2026-05")


def test_what_was_offered_and_not_taken_is_not_gone_on_from(talking_of: dict[str, World]) -> None:
    asked = ["people killed in january to march 2026", "and in harwick"]
    offered, last = talk(talking_of, asked, "fifth_force")
    assert len(offered.choices) == 1  # of killed and seriously injured there are more
    assert not last.answers


@pytest.mark.parametrize(
    "then", ["and in ashbourne", "same month last year", "is that usual", "and in may", "by month", "per 1,000"]
)
@pytest.mark.parametrize(
    "without_answer",
    [
        "just the female ones",
        "only with knives",
        "overnight",
        "at night",
        "by women",
        "how many detected",
        "personal and business by street",
        "just the ones PC Smith did",
        "per head of cattle",
    ],
)
def test_what_would_have_narrowed_a_figure_is_never_jumped_over(
    without_answer: str, then: str, talking_of: dict[str, World]
) -> None:
    before, between, last = talk(talking_of, ["robbery in harwick in june", without_answer, then], "fifth_force")
    assert before.status is Status.ANSWERED
    assert between.status is not Status.ANSWERED
    assert not last.answers, last.text


@pytest.mark.parametrize("said_between", ["what about 2009", "thanks", "hmm", "who did it"])
def test_a_time_without_a_figure_and_what_asks_nothing_are_jumped_over(
    said_between: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, ["robbery in harwick in june", said_between, "and in ashbourne"], "fifth_force")
    assert (of(last), first(last)["area"]) == (("robbery", "2026-06"), "ashbourne")


@pytest.mark.parametrize(
    ("between", "then", "area"),
    [
        ("just sexual", "and in riverside", "riverside"),
        ("just sexual", "same month last year", "northern"),
        ("and sexual orientation in canal street", "and in riverside", "riverside"),
    ],
)
def test_what_follows_a_group_without_an_answer_is_of_that_group(
    between: str, then: str, area: str, talking_of: dict[str, World]
) -> None:
    *_, failed, last = talk(talking_of, ["hate crime in northern last month", between, then], "tenth_force")
    assert failed.status is not Status.ANSWERED
    assert (first(last)["group"], first(last)["area"]) == ("sexual-orientation", area)
    assert ("Taking just sexual for Hate Crime (Sexual orientation)" in last.text) is (between == "just sexual")


def test_what_is_withheld_is_not_passed_over(talking: World) -> None:
    for then in ("in merseyside", "is that on target"):
        asked = ["recorded robbery last quarter", "and drug trafficking", then]
        found = [answer(talking, Asked(question=one, as_of=DAY, thread=then, place="anywhere")) for one in asked]
        assert [one.status for one in found] == [Status.ANSWERED, Status.REFUSED, Status.REFUSED], found[-1].text


@pytest.mark.parametrize(
    ("line", "then"),
    [
        ("fraud overnight in dudley last month", "burglary then"),
        ("daytime fraud in dudley last month", "burglary then"),
        ("fraud students in dudley last month", "ok burglary then"),
        ("fraud at weekends in dudley", "burglary then"),
        ("murder weekend in dudley", "i meant burglary"),
    ],
)
def test_who_names_another_kind_is_not_told_of_all_cases_where_some_were_asked_for(
    talking: World, line: str, then: str
) -> None:
    assert said(talking, [line, then], thread=line)[-1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("line", "then", "words"),
    [
        ("fraud in dudley last month", "burglary then", "Burglary in Dudley: 113 in March 2026"),
        ("student fraud in dudley last month", "burglary then", "Burglary in Dudley: 113 in March 2026"),
        ("noise complaints in dudley last month", "burglary then", "Burglary in Dudley: 113 in March 2026"),
        ("which borough has most fraud", "burglary then", "1st Birmingham, 557"),
        ("fraud target", "recorded robbery then", "the target is -5% in 2025/26"),
    ],
)
def test_another_kind_takes_the_place_of_one_that_was_not_known(
    talking: World, line: str, then: str, words: str
) -> None:
    assert words in said(talking, [line, then], thread=line)[-1].text


@pytest.mark.parametrize("line", ["who did them", "how many did PC Smith solve", "what will robbery be in june"])
def test_what_goes_on_past_a_person_or_what_is_to_come_says_so(talking: World, line: str) -> None:
    *_, refused, then, alone = said(
        talking, ["robbery in dudley in march", line, "and sandwell", "burglary in walsall in march"], thread=line
    )
    assert refused.status is not Status.ANSWERED
    assert then.text.startswith(
        "(The line before had no answer; this goes on from what was told before it.) Robbery in"
    )
    assert alone.text.startswith("Burglary in Walsall: ")
