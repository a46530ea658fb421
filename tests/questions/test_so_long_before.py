"""`And 5 years ago`, `and a month ago`, `latest year` in a thread: of the time that was given."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, said

_THIS_YEAR = "How does crime this year compare to last year"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([_THIS_YEAR, "and 5 years ago"], ("change", 24224)),
        ([_THIS_YEAR, "and 5 years ago", "and 3 years ago"], ("change", -48896)),
        (["shoplifting in Coventry last month", "and a month ago"], ("value", 345)),
        (["what data do you hold on knife crime", "latest year"], ("value", 4455)),
        (["what data do you hold on knife crime", "latest year", "compared with 2019/20"], ("change", -568)),
    ],
)
def test_it_is_counted_from_what_was_given(talking: World, lines: list[str], told: tuple[str, int]) -> None:
    *_, found = said(talking, lines, thread=" ".join(lines))
    assert (first(found)["statistic"], first(found)["value"]) == told


@pytest.mark.parametrize(
    "lines",
    [["robbery last month vs the month before", "and a year ago"], ["what data do you hold on robbery", "in Coventry"]],
)
def test_what_was_held_against_another_time_and_what_names_none_is_no_figure(talking: World, lines: list[str]) -> None:
    *_, found = said(talking, lines, thread=" ".join(lines))
    assert not found.answers


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["how many robberies above the average was March"], "below the average"),
        (
            ["which borough has most burglary", "how many more than the next", "and than the third"],
            "Apart: Dudley and Birmingham 444.",
        ),
    ],
)
def test_how_far_one_is_from_another_is_said(talking: World, lines: list[str], told: str) -> None:
    *_, found = said(talking, lines, thread=" ".join(lines))
    assert told in found.text
