"""Total, average, lowest and gap behind an order or a record are of all rows that stand there, not of the one told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_ORDER = ["all crime by district last month", "highest"]
_MONTHS = ["all crime by month since january"]
_ENDS = ["highest and lowest month for robbery in the last year", "and in harwick"]
_OF_A_WEEK = ["custody last week", "lowest ever"]
_LAST_YEAR = ["robbery last year", "highest month", "total for the year"]
_MEAN = "Average of the 5: 1,052.6, the plain mean"
_APART = "Apart: Harwick and Castle and Vale 1,050"
_BETWEEN = "+731 (+16.1%), 5,263 in June 2026 against 4,532 in February 2026"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_ORDER, "total"], "All recorded crime in Wealdshire Police: 5,263 in June 2026"),
        ([*_ORDER, "what's the average"], _MEAN),
        ([*_ORDER, "total", "average"], _MEAN),
        ([*_ORDER, "is that unusual", "total"], "All recorded crime in Wealdshire Police: 5,263 in June 2026"),
        ([*_ORDER, "total last year"], "All recorded crime in Wealdshire Police: 59,946 in total"),
        ([*_ORDER, "average", "the lowest"], "1st Castle and Vale, 724"),
        ([*_ORDER, "gap between highest and lowest"], _APART),
        (["all crime by district last month", "the gap"], _APART),
        (["all crime by district last month", "what's the highest and lowest"], _APART),
        ([*_MONTHS, "the highest and lowest", "difference"], _BETWEEN),
        ([*_ORDER, "per 1,000", "and the lowest"], "1st Ashbourne, 6.48"),
        (["all crime by district last month", "top two", "total"], "Harwick and Eastmere together: 3,037"),
        ([*_MONTHS, "highest", "lowest", "difference between those"], _BETWEEN),
        ([*_MONTHS, "highest", "how far apart"], _BETWEEN),
        ([*_MONTHS, "range"], _BETWEEN),
        ([*_ENDS, "how far apart are they"], "13 in April 2026 against 26 in February 2026"),
        ([*_LAST_YEAR, "average for the year"], "on average 47.0 a month"),
        ([*_MONTHS, "highest", "what was it in harwick that month"], "in Harwick: 1,774 in June 2026"),
        ([*_MONTHS, "lowest", "that month in harwick"], "in Harwick: 1,530 in February 2026"),
        ([*_MONTHS, "lowest", "the same month the year before"], "Wealdshire Police: 4,949 in February 2025"),
        (["custody by week since june", "busiest", "how many more than the quietest"], "against"),
        ([*_OF_A_WEEK, "how many in harwick that week"], "in Harwick: 73 in the week of 28 July 2025"),
    ],
)
def test_what_is_asked_of_the_rows_is_told_of_all_of_them(
    talking_of: dict[str, World], said: list[str], words: str
) -> None:
    assert words in talk(talking_of, said, "fifth_force")[-1].text


@pytest.mark.parametrize(
    "said",
    [
        ["robbery last year", "highest month", "how far apart"],
        [*_OF_A_WEEK, "total that month"],
        ["all crime by district last month", "which rose most", "average"],
        ["all crime by district last month", "top two", "total", "average"],
        ["robbery by month since january", "lowest", "how far below average"],
        ["robbery by month since january", "highest", "gap to last year"],
        [*_OF_A_WEEK, "how many in harwick that month"],
        ["all crime by district last month per 1,000", "highest", "total"],
        ["residential burglary compared with the msf average", "and the median"],
    ],
)
def test_what_the_rows_do_not_tell_has_no_figure(talking_of: dict[str, World], said: list[str]) -> None:
    assert talk(talking_of, said, "fifth_force")[-1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            ["all crime by district last month", "which rose most", "how many robberies did they have"],
            ["North Weald: 2"],
        ),
        (["all crime by district last month", "highest", "what about their robbery"], ["Robbery in Harwick: 24"]),
        (["all crime by district last month", "top two", "and robbery there"], ["Harwick: 24", "Eastmere: 8"]),
        ([*_ORDER, "and shoplifting"], ["1st Harwick, 286. All: Harwick 286, Eastmere 185"]),
    ],
)
def test_another_measure_is_of_those_pointed_at_where_it_is_said_to_be(
    talking_of: dict[str, World], said: list[str], words: list[str]
) -> None:
    told = talk(talking_of, said, "fifth_force")[-1].text
    assert all(one in told for one in words)
