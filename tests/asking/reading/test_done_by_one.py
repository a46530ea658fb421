"""What one person did is nobody's to tell, and never the force's figure in its place."""

import pytest

from bot.asking.reading.done_by_one import asks_what_one_did
from bot.asking.words.tokens import plain_text, tokens_of


def _asked(text: str) -> bool:
    return asks_what_one_did(tokens_of(plain_text(text)))


@pytest.mark.parametrize(
    "text",
    [
        "how many stop searches did i do last month",
        "how many stop and searches have I done this year",
        "how many searches did he actually do last month",
        "how many arrests has she made this year",
        "stop searches i've done in june",
        "arrests I personally made in march",
        "number of stop searches carried out by me",
        "how many tickets did i issue",
        "how much overtime have i worked",
        "how many burglaries have i attended",
        "my stop and searches last month",
        "my own arrests in june",
        "his overtime last month",
        "how many stop searches do i have",
        "how many grade 1s have I been to this month",
        "how many burglaries did she deal with last month",
        "how many crimes am i carrying",
    ],
)
def test_what_one_did_is_seen(text: str) -> None:
    assert _asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "stop searches we did in june",
        "how many stop searches did we do",
        "do i have to worry about stop and search",
        "can i have stop and search for june",
        "what stop and search figures have i got for june",
        "did i see stop and search go up last month",
        "did i get that right, robbery in march",
        "do i take it robbery is up",
        "I made a mess of this last time. How many vehicle crimes in March?",
        "I work in estates and we're curious, burglary last month",
        "when I took this post nobody told me, robbery last month",
        "my team's arrests last month",
        "how many officers do i have",
        "my burglary last month",
        "by merseyside last month",
        "how many robberies do I report for October",
        "how many burglaries did I say we had last month",
    ],
)
def test_what_is_said_of_the_asking_is_none_of_it(text: str) -> None:
    assert not _asked(text)
