"""`And as a count`, `the numbers` behind what was told by rates: by what it is counted from, and as it stood."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

_RATE = "robbery per 1,000 in Dudley last month"
_TWO = "robbery per 1,000 in Coventry and Dudley last month"
_ALL = "robbery by borough per 1,000 last month"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_RATE, "as a count"], "Dudley: 25 in March 2026"),
        ([_RATE, "and as a number", "and Coventry"], "Coventry: 62 in March 2026"),
        ([_RATE, "by volume"], "Dudley: 25 in March 2026"),
        ([_RATE, "how many robberies was that"], "Dudley: 25 in March 2026"),
        ([_RATE, "as a number in Walsall"], "Walsall: 45 in March 2026"),
        (
            [_RATE, "and Coventry", "which is higher", "and as a count"],
            "37 below Coventry in March 2026: 25 against 62",
        ),
        ([_TWO, "and the numbers"], "Dudley: 25 in March 2026"),
        ([_TWO, "the difference", "in actual numbers"], "37 above Dudley in March 2026: 62 against 25"),
        ([_ALL, "and as counts"], "by borough (number, not rate), in March 2026: Birmingham 292"),
        ([_ALL, "which is highest", "as a count"], "by number and not by rate (the most first): 1st Birmingham, 292"),
        (["robbery rate in February and March in Dudley", "as counts"], "Dudley: 26 in February 2026"),
    ],
)
def test_what_the_rates_are_counted_from(talking: World, lines: list[str], words: str) -> None:
    assert words in said(talking, lines, thread=" / ".join(lines))[-1].text


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_RATE, "and Coventry"], "0.17 per 1,000 residents"),
        ([_RATE, "how many burglaries was that"], None),
        ([_TWO, "the difference"], "0.10 above Dudley"),
        (["robbery in Dudley last month", "as a count"], "Dudley: 25 in March 2026"),
    ],
)
def test_what_stays_as_it_was(talking: World, lines: list[str], words: str | None) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert words in found.text if words is not None else "Robbery in Dudley: 25" not in found.text
