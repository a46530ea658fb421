"""Behind the figure of another force `we` are us, and behind that of a district of ours the district."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_THEIRS = "recorded robbery in merseyside"
_OUR_FIGURE = "Recorded robbery in West Midlands Police: 1,618 in October to December 2025"
_OUR_PLACE = "Recorded robbery in West Midlands Police: 4th of 4 among Most Similar Forces"
_OUR_GAP = "Recorded robbery in West Midlands Police: 0.27 above Merseyside Police in October to December 2025"
_THEIR_FIGURE = "Recorded robbery in Merseyside Police: 398 in July to September 2025"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_THEIRS], "where do we come", _OUR_PLACE),
        ([_THEIRS], "what's our rank", _OUR_PLACE),
        ([_THEIRS], "where are we", _OUR_FIGURE),
        (["rank of merseyside for recorded robbery"], "where do we come", _OUR_PLACE),
        (["compare us with merseyside for recorded robbery", "and west yorkshire"], "where do we come", _OUR_PLACE),
        ([_THEIRS], "how are we doing", _OUR_FIGURE),
        ([_THEIRS], "and how are we doing", _OUR_FIGURE),
        ([_THEIRS], "have we gone up", "Recorded robbery in West Midlands Police: -8 (-0.5%)"),
        ([_THEIRS], "how far behind are we", _OUR_GAP),
        ([_THEIRS], "how far behind them are we", _OUR_GAP),
        ([_THEIRS], "so how far off are we", _OUR_GAP),
        ([_THEIRS, "and us"], "how far behind them are we", _OUR_GAP),
        (["rank of merseyside for recorded robbery"], "how far behind are we", _OUR_GAP),
        ([_THEIRS, "and west yorkshire"], "how far behind are we", "0.17 above West Yorkshire Police"),
        ([_THEIRS], "can we see july to september 2025", _THEIR_FIGURE),
        ([_THEIRS], "could you show us july to september 2025", _THEIR_FIGURE),
        ([_THEIRS], "were they up", "Recorded robbery in Merseyside Police"),
        (["rank of merseyside for recorded robbery"], "how far behind", "Merseyside Police"),
        (["robbery in dudley last month"], "where do we come", "Robbery in Dudley: 1st of 7"),
        (["robbery in dudley last month"], "how far behind coventry are we", "Robbery in Dudley: 37 below Coventry"),
        (["recorded robbery"], "how far behind are we", "off track so far, 72 above 5,176"),
        (
            ["street-level crime in dudley last month", "where do we come"],
            "how far behind coventry are we",
            "Street-level crime in Dudley",
        ),
    ],
)
def test_we_are_us(talking: World, before: list[str], then: str, words: str) -> None:
    assert words in said(talking, [*before, then])[-1].text


def test_behind_two_forces_them_is_neither(talking: World) -> None:
    assert said(talking, [_THEIRS, "and west yorkshire", "how far behind them are we"])[-1].status is Status.UNKNOWN
