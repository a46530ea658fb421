"""`The rank`, `what share of the force`, `is that unusual` behind several times: of each of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_TWO = "robbery in Dudley in February and March"
_THREE = "robbery in Dudley in January, February and March"
_FORCE = "recorded robbery in Q1 and Q2 2025/26"


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        ([_TWO, "the rank"], ["1st of 7 among West Midlands boroughs in February", "boroughs in March"]),
        ([_TWO, "where does it rank"], ["1st of 7 among West Midlands boroughs in February", "boroughs in March"]),
        (
            [_TWO, "where does it rank", "and Coventry"],
            ["6th of 7 among West Midlands boroughs in February", "boroughs in March"],
        ),
        ([_TWO, "what share of the force"], ["5.7%", "4.7%"]),
        ([_THREE, "what percentage of the force is that"], ["3.4%", "5.7%", "4.7%"]),
        ([_THREE, "is that normal"], ["16 in January", "26 in February", "25 in March"]),
        ([_TWO, "is that unusual"], ["26 in February", "25 in March"]),
        ([_FORCE, "the rank"], ["in April to June 2025", "in July to September 2025"]),
        ([_FORCE, "was that unusual"], ["1,803 in", "1,827 in"]),
        ([_FORCE, "how does that compare with our peers"], ["in April to June 2025", "in July to September 2025"]),
        ([_FORCE, "how far are we behind Merseyside"], ["0.34 above", "0.33 above"]),
    ],
)
def test_each_time_is_told(talking: World, lines: list[str], values: list[str]) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    told = [one for one in found.answers if one["statistic"] == found.answers[0]["statistic"]]
    assert [words in found.text for words in values] == [True] * len(values), found.text
    assert len({one["period"] for one in told}) == len(told) == len(values)


def test_a_target_of_the_year_is_told_once(talking: World) -> None:
    assert said(talking, [_FORCE, "is it on target"], thread="year")[-1].text.count("off track so far") == 1


@pytest.mark.parametrize("line", ["which borough was highest", "what were the boroughs' shares"])
def test_no_list_of_the_first_time_alone(talking: World, line: str) -> None:
    assert said(talking, [_TWO, line], thread=line)[-1].status is not Status.ANSWERED


def test_boroughs_of_several_times_are_told_at_each(talking: World) -> None:
    found = said(talking, [_TWO, "by borough"], thread="boroughs")[-1]
    told = {(one["area"], one["period"]) for one in found.answers}
    areas = {area for area, _ in told}
    assert len(areas) > 1
    assert len({period for _, period in told}) > 1
    assert told == {(area, period) for area in areas for _, period in told}


_LEVEL = "emergency attendance in August and September"


@pytest.mark.parametrize(
    ("lines", "times"),
    [
        ([_LEVEL, "is it on target"], 2),
        ([_LEVEL, "are they on target"], 2),
        ([_LEVEL, "how far off target"], 2),
        ([_LEVEL, "is it on target now"], 1),
        (["emergency attendance in August", "is it on target"], 1),
    ],
)
def test_each_time_is_judged(talking_of: dict[str, World], lines: list[str], times: int) -> None:
    found = talk(talking_of, lines)[-1]
    assert len({one["period"] for one in found.answers}) == times, found.text


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["how often was robbery above 500", "and above 700"], "above 700 in 4 of 28 months"),
        (["when was robbery last above 500", "above 700"], "last above 700 in"),
        (["how often was robbery above 500", "and above 700", "and in Dudley"], "Dudley: above 700 in 0 of"),
        (["robbery in Coventry", "is it above 50"], "above 50"),
    ],
)
def test_another_number_is_counted_as_the_one_before(talking: World, lines: list[str], words: str) -> None:
    assert words in said(talking, lines, thread=" / ".join(lines))[-1].text
